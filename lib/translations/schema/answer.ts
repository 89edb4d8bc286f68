import type { Reason } from '@/lib/refusal'

/** What a file of translations would change, counted and text by text; those it would leave as they are are only counted. */
export type ImportCheck = {
  counts: Record<'new' | 'changed' | 'same' | 'empty' | 'unknown' | 'refused', number>
  /** Of the new and changed: how many are of a Lithuanian text that has changed since. */
  outdated: number
  lines: ImportLine[]
  /** The file itself and what is to be done with it, to be sent once more. */
  xliff: string
  how: 'draft' | 'publish'
}

type ImportLine = {
  id: string
  kind: 'new' | 'changed' | 'unknown' | 'refused'
  outdated: boolean
  reason: Reason | null
  title: string
  label: string
  before: string
  after: string
  /** What was translated, and what the Lithuanian is now. */
  source: string
  lt: string
}
