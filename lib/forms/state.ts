import type { SubmissionResult } from '@conform-to/react'
import type { YearAnswer } from '@/lib/networks/schema/year'
import type { Alike, Merge } from '@/lib/records/schema/answer'
import type { Reason } from '@/lib/refusal'
import type { ImportCheck } from '@/lib/translations/schema/answer'
import type { Doubt } from '@/lib/trips/rules/doubts'
import type { Outcome } from '@/lib/trips/rules/several'

/** What a form's action answers: what was typed and, as keys, what is wrong with it. */
export type FormState = {
  result?: SubmissionResult<Reason[]>
  /** What somebody else saved beside what was typed, piece by piece, for a choice. */
  merge?: Merge
  /** What looks wrong, to be confirmed or corrected. */
  doubts?: Doubt[]
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
  /** What became of each of several trips. */
  outcomes?: Outcome[]
  /** The table of the memberships of a year, where somebody else changed the same. */
  year?: YearAnswer
}
