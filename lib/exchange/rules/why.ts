import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import type { SheetHead } from '../schema/sheets'
import { importableAt } from '../schema/types'
import type { Wrong } from '../schema/verdicts'
import { headingsOf } from './headings'

/** What a column of the register is called in a list. */
export function fieldLabel(locale: Locale, list: string | null, key: string): string {
  const description = list === null ? undefined : importableAt(list)
  if (!description) return key
  const headings = headingsOf(locale, description)
  // A list as a whole is called by what its columns begin with.
  const inner = Array.from(headings).find(([own]) => own.startsWith(`${key}.`))?.[1]
  return headings.get(key) ?? inner?.split(': ').slice(0, key.split('.').length).join(': ') ?? key
}

/** Why a cell is refused, as a sentence. */
export function whyWords(locale: Locale, { why, detail }: Wrong): string {
  const { exchange, refusals } = messagesOf(locale)
  const own = exchange.why as Record<string, string>
  const words = own[why] ?? (refusals as Record<string, string>)[why] ?? why
  return words.replace('{detail}', () => detail ?? '')
}

/** A column as spreadsheets call it: A, B … Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}

/** Where a refusal stands in the file, for a message `exchange.result.place…`. */
export function placeOf(locale: Locale, sheet: SheetHead | undefined, { line, column, key }: Wrong) {
  const values = { sheet: sheet?.name || '1', line: String(line) }
  const label = key === null ? '' : fieldLabel(locale, sheet?.list ?? null, key)
  if (column !== null)
    return {
      message: 'place' as const,
      values: { ...values, column: columnLetters(column), label: sheet?.headings[column] || label },
    }
  return label
    ? { message: 'placeField' as const, values: { ...values, label } }
    : { message: 'placeLine' as const, values }
}
