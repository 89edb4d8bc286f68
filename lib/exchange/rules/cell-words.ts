import { countryName } from '@/lib/countries/names'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { listIn } from '@/lib/records/rules/rows'
import { localMinute } from '@/lib/records/rules/values'
import { messageAt } from '@/lib/records/rules/words'
import type { Content, Value } from '@/lib/records/schema/content'
import type { ColumnField } from '@/lib/records/schema/fields'
import type { Group } from '../schema/columns'
import type { Block } from './layout'
import type { NameBooks } from './names'

export type Told = { locale: Locale; timeZone: string; names: NameBooks }

/** A value as a file holds it: dates by ISO 8601 as exactly as they are known, choices and countries in words, others by name. */
export function cellText(field: ColumnField, value: Value | undefined, { locale, timeZone, names }: Told): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.kind) {
    case 'moment':
      return localMinute(String(value), timeZone).replace('T', ' ')
    case 'country':
      return countryName(locale, String(value)) ?? String(value)
    case 'money':
    case 'number':
      return String(Number(value))
    case 'flag':
      return messagesOf(locale).register[value ? 'yes' : 'no']
    case 'choice':
      return messageAt(locale, `${field.words}.${value}`) ?? String(value)
    case 'relation':
      return names(field.to).wordsOf(String(value), locale)
    default:
      return String(value)
  }
}

/** A record as the cells of a file, its lists as blocks of their own. */
export function blockOfContent(group: Group, id: string | null, content: Content, told: Told): Omit<Block, 'line'> {
  const cells: Record<string, string> = {}
  for (const column of group.columns) {
    if (column.holds === 'id') cells[column.key] = id ?? ''
    else if (column.holds === 'field') cells[column.key] = cellText(column.field, content[column.name], told)
    else cells[column.key] = id ? told.names(column.to).wordsOf(id, told.locale) : ''
  }
  const lists = group.inner.map((inner) => [
    inner.name,
    inner.list
      ? listIn(inner.list, content[inner.name]).map((row) => ({
          line: 0,
          ...blockOfContent(inner, row.id ?? null, row as Content, told),
        }))
      : [],
  ])
  return { cells, lists: Object.fromEntries(lists) }
}
