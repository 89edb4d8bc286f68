import type { SubmissionResult } from '@conform-to/react'
import type { Newer } from '@/lib/history/stale'
import type { YearAnswer } from '@/lib/networks/schema/year'
import type { Alike, Merge } from '@/lib/records/schema/answer'
import type { Reason } from '@/lib/refusal'
import type { ImportCheck } from '@/lib/translations/schema/answer'

/** What a form's action answers: what was typed and, as keys, what is wrong with it. */
export type FormState = {
  result?: SubmissionResult<Reason[]>
  /** The version that someone else saved meanwhile. */
  newer?: Newer
  /** What somebody else saved beside what was typed, piece by piece, for a choice. */
  merge?: Merge
  /** Records that may be the one that was typed. */
  alike?: Alike[]
  /** What a search for a related record found, by the field it was for; only asked for without scripts. */
  found?: { field: string; choices: { value: string; label: string }[] }
  /** The record that was made in the middle of another form. */
  made?: { value: string; label: string }
  /** New backup codes, shown this once. */
  codes?: string[]
  /** What a file of translations would change. */
  check?: ImportCheck
  /** The table of the memberships of a year, where somebody else changed the same. */
  year?: YearAnswer
}
