import type { SubmissionResult } from '@conform-to/react'
import type { Newer } from '@/lib/history/stale'
import type { Reason } from '@/lib/refusal'

/** What a form's action answers: what was typed and, as keys, what is wrong with it. */
export type FormState = {
  result?: SubmissionResult<Reason[]>
  /** The version that someone else saved meanwhile. */
  newer?: Newer
  /** New backup codes, shown this once. */
  codes?: string[]
}
