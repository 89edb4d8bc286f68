import { typeWord } from '@/lib/records/rules/words'
import type { RecordDescription } from '@/lib/records/schema/description'
import { fold } from '@/lib/text/fold'
import type { SheetHead } from '../schema/sheets'
import { importable } from '../schema/types'
import type { TextSheet } from '../xlsx'
import { columnOfHeading } from './headings'

/** Lines among which the headings are looked for, and those that are shown as an example. */
const searched = 10
const shown = 3

/** How a sheet is understood before anybody says otherwise: which list it is, where its headings are, what its columns hold. */
export function headOf({ name, rows }: TextSheet, list: string | null): SheetHead {
  const description = typeOf(name, rows, list)
  const find = description ? columnOfHeading(description) : () => null
  const first = Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => cell.trim())),
  )
  const known = (row: string[]) => row.filter((cell) => cell.trim() && find(cell) !== null).length
  const head = rows
    .slice(0, searched)
    .reduce((best, row, at) => (known(row) > known(rows[best] ?? []) ? at : best), first)
  const headings = trimmed(rows[head] ?? [])
  return {
    ...{ name, list: description?.path ?? null, head, headings, columns: onlyOnce(headings.map(find)) },
    lines: rows.length - head - 1,
    sample: rows
      .slice(head + 1, head + 1 + shown)
      .map((row) => row.slice(0, headings.length).map((cell) => cell.slice(0, 200))),
  }
}

/** The type that the sheet says it is, or the one that was chosen, or the one that most of its headings belong to. */
function typeOf(name: string, rows: string[][], list: string | null): RecordDescription | null {
  const own = importable.find(({ key, path }) =>
    [
      path,
      ...(['lt', 'en'] as const).flatMap((locale) => [typeWord(locale, key, 'one'), typeWord(locale, key, 'many')]),
    ].some((word) => fold(word).slice(0, 31) === fold(name)),
  )
  const chosen = importable.find(({ path }) => path === list)
  if (own ?? chosen) return own ?? chosen ?? null
  const scores = importable.map((description) => {
    const find = columnOfHeading(description)
    return Math.max(0, ...rows.slice(0, searched).map((row) => row.filter((cell) => cell.trim() && find(cell)).length))
  })
  const best = Math.max(0, ...scores)
  return best > 0 ? (importable[scores.indexOf(best)] ?? null) : null
}

function trimmed(row: string[]) {
  const last = row.findLastIndex((cell) => cell.trim())
  return row.slice(0, last + 1).map((cell) => cell.trim().slice(0, 200))
}

/** Of two columns that say the same the first is read. */
function onlyOnce(keys: (string | null)[]) {
  return keys.map((key, at) => (keys.indexOf(key) === at ? key : null))
}
