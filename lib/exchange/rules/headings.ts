import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { columnLabel, labelOf } from '@/lib/records/rules/words'
import type { RecordDescription } from '@/lib/records/schema/description'
import { fold } from '@/lib/text/fold'
import { columnsIn, type FileColumn, groupOf, groupsIn } from '../schema/columns'

/** The headings of a type's files in a language by the columns' keys: each of them once. */
export function headingsOf(locale: Locale, description: RecordDescription): Map<string, string> {
  const plain = new Map<string, string>()
  for (const group of groupsIn(groupOf(description)))
    for (const column of group.columns)
      plain.set(
        column.key,
        [...listLabels(locale, description, group.path), ownLabel(locale, description, column)].join(': '),
      )
  const times = new Map<string, number>()
  for (const label of plain.values()) times.set(fold(label), (times.get(fold(label)) ?? 0) + 1)
  return new Map(
    Array.from(plain, ([key, label]) => [key, (times.get(fold(label)) ?? 0) > 1 ? `${label} [${key}]` : label]),
  )
}

/** The column a heading of somebody's file names: by our heading in either language, or by its key; null when none. */
export function columnOfHeading(description: RecordDescription): (heading: string) => string | null {
  const known = new Map<string, string>()
  const add = (words: string, key: string) => {
    if (!known.has(plainly(words))) known.set(plainly(words), key)
  }
  for (const { key } of columnsIn(groupOf(description))) add(key, key)
  for (const locale of ['lt', 'en'] as const)
    for (const [key, heading] of headingsOf(locale, description)) add(heading, key)
  // "Pavadinimas" alone is the Lithuanian one where there is no other of that name.
  for (const locale of ['lt', 'en'] as const)
    for (const [key, heading] of headingsOf(locale, description)) add(heading.replace(/ \([^()]*\)$/, ''), key)
  return (heading) => {
    const key = /\[([A-Za-z.]+)\]\s*$/.exec(heading)?.[1]
    return known.get(plainly(heading)) ?? (key ? known.get(plainly(key)) : undefined) ?? null
  }
}

function plainly(words: string) {
  return fold(words)
    .replace(/[\s_]+/g, ' ')
    .trim()
}

function ownLabel(locale: Locale, { key, fields }: RecordDescription, column: FileColumn) {
  const words = messagesOf(locale).exchange
  if (column.holds === 'id') return words.id
  if (column.holds === 'link') return words.link
  const list = column.key.split('.').slice(0, -1)
  let own = fields
  for (const name of list) {
    const field = own[name]
    if (field?.kind === 'rows') own = field.fields
  }
  return columnLabel(locale, key, own, column.name)
}

function listLabels(locale: Locale, { key }: RecordDescription, path: string) {
  return path === '' ? [] : path.split('.').map((name) => labelOf(locale, key, name))
}
