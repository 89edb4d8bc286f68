import type { Messages } from '@/lib/i18n/messages'
import type { Reason } from '@/lib/refusal'

/** What will become of a record of a file. */
export const verdicts = ['created', 'changed', 'left', 'refused'] as const
export type Verdict = (typeof verdicts)[number]

/** Why a cell or a record is refused: a key of the messages `exchange.why`, or of `refusals`. */
export type WhyKey = keyof Messages['exchange']['why'] | Reason

/** A reason with its place in the file: the line from 1, the column by its place (null for the line as a whole) and its key. */
export type Wrong = { line: number; column: number | null; key: string | null; why: WhyKey; detail?: string }

/** What changes in a record: the column or list by its key, and both values in words. */
export type FieldChange = { key: string; before: string; after: string }
