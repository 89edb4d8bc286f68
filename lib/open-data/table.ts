import type { Locale } from '@/lib/i18n/routing'
import type { CsvValue } from './csv'

/**
 * One value of a table: the words a reader sees, the address of the record they name, and, where it differs, the plain
 * value a program reads (an ISO date, a number, a code).
 */
export type Cell = { text: string; href?: string; lang?: Locale; value?: CsvValue }

/** `programs` marks a column that only the file has, such as a code. */
export type Column = { label: string; kind: 'text' | 'number' | 'date'; programs?: boolean }

/** The data of a picture, once for the reader and once for the file. The first column names the row. */
export type Table = { columns: Column[]; rows: Cell[][] }

/** The table as files have it: plain values instead of formatted ones. */
export function plainTable({ columns, rows }: Table): PlainTable {
  return {
    header: columns.map(({ label }) => label),
    rows: rows.map((row) => row.map(({ text, value }) => (value === undefined ? text : value))),
  }
}

export type PlainTable = { header: string[]; rows: CsvValue[][] }
