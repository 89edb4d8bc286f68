import type { ReadDocument } from './documents'
import type { ReadNetwork } from './networks'
import type { ReadPlace } from './places'
import type { Column } from './table'

/** A row of the table of partners: its text as printed, and what was read in it. */
export type ReadRow = { text: string; places: ReadPlace[]; documents: ReadDocument[] }

export type ReadPage = { networks: ReadNetwork[]; rows: ReadRow[]; notUnderstood: string[] }

export type Context = {
  page: ReadPage
  row: ReadRow | null
  columns: Column[] | null
  country: string | null
  /** Paragraphs that may be about a network, until it is clear. */
  prose: string[]
}
