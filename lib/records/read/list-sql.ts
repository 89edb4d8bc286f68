import 'server-only'
import type { Locale } from '@/lib/i18n/routing'
import { Prisma } from '@/prisma/client/client'
import type { RecordDescription } from '../schema/description'
import { columnsOf } from '../schema/fields'
import { filtersOf, type ListQuery } from '../schema/query'
import { ownersOnly } from './names'
import { at, collation, partSql } from './names-sql'

type Sql = Prisma.Sql

/** Which records `r` a list shows, before its place in the pages is considered. */
export function conditions(
  description: RecordDescription,
  municipalityId: string,
  locale: Locale,
  query: ListQuery,
): Sql {
  const words = query.words.split(/\s+/).filter(Boolean).slice(0, 8)
  const all = [
    ownersOnly(description, municipalityId),
    ...words.map((word) => hasWord(description, locale, word)),
    ...filterConditions(description, query),
  ]
  return Prisma.join(all, ' AND ')
}

/** Folded, so that diacritics and case do not matter; in any of the fields a record is found by. */
export function hasWord(description: RecordDescription, locale: Locale, word: string): Sql {
  const { title, context = [], search = [] } = description
  const parts = [...new Set([...title, ...context, ...search])].map((part) => partSql(description, part, locale, 'r'))
  return Prisma.sql`strpos(public.search_fold(concat_ws(' ', ${Prisma.join(parts)})), public.search_fold(${word})) > 0`
}

function filterConditions(description: RecordDescription, { filters }: ListQuery): Sql[] {
  return filtersOf(description).flatMap(({ name, kind }): Sql[] => {
    const value = filters[name]
    if (value === undefined) return []
    const column = at('r', name)
    if (kind !== 'values' && value === 'yes') return [Prisma.sql`${column} IS NOT NULL`]
    if (value === 'no' && !isFlag(description, name)) return [Prisma.sql`${column} IS NULL`]
    if (kind === 'values') return [Prisma.sql`${column}::text = ${asStored(description, name, value)}`]
    const [from = '', to = from] = value.split('..')
    return [
      ...(from ? [Prisma.sql`edtf_last_day(${column}) >= edtf_first_day(${from})`] : []),
      ...(to ? [Prisma.sql`edtf_first_day(${column}) <= edtf_last_day(${to})`] : []),
    ]
  })
}

function isFlag({ fields }: RecordDescription, name: string) {
  return fields[name]?.kind === 'flag'
}

function asStored(description: RecordDescription, name: string, value: string) {
  return isFlag(description, name) ? String(value === 'yes') : value
}

/** What the list is sorted by, as text or number, with the collation of the language. Nothing sorts last both ways. */
export function sortKey(description: RecordDescription, locale: Locale, sort: string): Sql {
  const field = description.fields[sort] ?? columnsOf(description.fields).find(([name]) => name === sort)?.[1]
  if (field?.kind === 'number') return at('r', sort)
  if (field?.kind === 'moment')
    return Prisma.sql`to_char(${at('r', sort)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') COLLATE "C"`
  if (field?.kind === 'date' || sort === 'signedOn') return Prisma.sql`${at('r', sort)}::text COLLATE "C"`
  return Prisma.sql`(${partSql(description, sort, locale, 'r')}) COLLATE ${collation(locale)}`
}

/** The records after a place in this order; nothing sorts last. */
export function afterPlace(key: Sql, { after, descending }: ListQuery, isNumber: boolean): Sql {
  if (!after) return Prisma.sql`true`
  const later = Prisma.sql`r."id" > ${after.id}::uuid`
  if (after.value === null) return Prisma.sql`(${key} IS NULL AND ${later})`
  const value = isNumber ? Prisma.sql`${Number(after.value)}::float8` : Prisma.sql`${after.value}`
  const beyond = descending ? Prisma.sql`${key} < ${value}` : Prisma.sql`${key} > ${value}`
  return Prisma.sql`(${beyond} OR (${key} = ${value} AND ${later}) OR ${key} IS NULL)`
}
