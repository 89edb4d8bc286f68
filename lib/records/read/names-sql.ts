import 'server-only'
import { countries } from '@/lib/countries/names'
import type { Locale } from '@/lib/i18n/routing'
import { Prisma } from '@/prisma/client/client'
import { messageAt } from '../rules/words'
import type { RecordDescription } from '../schema/description'
import type { Field } from '../schema/fields'
import { descriptionOf } from '../schema/register'
import { named } from './tables'

type Sql = Prisma.Sql

/**
 * The words of some of a record's fields, joined, as an expression over the row `alias`: a pair in the language or, where it is
 * empty, the other; another record by its title; rows one after another. Null when there are none.
 */
export function wordsSql(description: RecordDescription, parts: readonly string[], locale: Locale, alias: string): Sql {
  const pieces = parts.map((part) => partSql(description, part, locale, alias))
  return Prisma.sql`nullif(concat_ws(' · ', ${Prisma.join(pieces)}), '')`
}

/** What a list or picker sorts and searches by: one part of a record as text. */
export function partSql(description: RecordDescription, part: string, locale: Locale, alias: string): Sql {
  const [name = '', inner] = part.split('.')
  const field = description.fields[name]
  if (inner === undefined) return columnSql(field, name, locale, alias)
  if (field?.kind !== 'rows') throw new Error(`${description.model} has no rows ${name}`)

  const row = `${alias}_${name}`
  const words = columnSql(field.fields[inner], inner, locale, row)
  const owner =
    description.owner === 'portal'
      ? Prisma.empty
      : Prisma.sql`${at(row, 'municipalityId')} = ${at(alias, 'municipalityId')} AND`
  const order = field.ordered ? Prisma.sql`ORDER BY ${at(row, 'position')}` : Prisma.empty
  return Prisma.sql`(SELECT string_agg(${words}, ', ' ${order}) FROM ${named(field.model)} AS ${Prisma.raw(row)}
    WHERE ${owner} ${at(row, field.owner)} = ${at(alias, 'id')})`
}

function columnSql(field: Field | undefined, name: string, locale: Locale, alias: string): Sql {
  if (field?.kind === 'relation') return relationSql(field.to, name, locale, alias)
  if (field?.kind === 'country') return wordOf(countryWords(locale), at(alias, name), locale)
  if (field?.kind === 'choice') return wordOf(choiceWords(locale, field), at(alias, name), locale)
  if (field?.kind === 'moment') return localTime(alias, name, locale)
  const text = (column: string) => Prisma.sql`nullif(${at(alias, column)}::text COLLATE ${collation(locale)}, '')`
  if (field?.kind !== 'pair') return text(name)
  const [own, other] = locale === 'lt' ? ['Lt', 'En'] : ['En', 'Lt']
  return Prisma.sql`coalesce(${text(name + own)}, ${text(name + other)})`
}

/** The word for a code, so that a list is searched and sorted by what people read. */
function wordOf(words: Record<string, string>, code: Sql, locale: Locale): Sql {
  return Prisma.sql`(${JSON.stringify(words)}::jsonb ->> ${code}::text) COLLATE ${collation(locale)}`
}

function countryWords(locale: Locale) {
  return Object.fromEntries([...countries.values()].map((country) => [country.code, country[locale]]))
}

function choiceWords(locale: Locale, { values, words }: Extract<Field, { kind: 'choice' }>) {
  return Object.fromEntries(values.map((value) => [value, messageAt(locale, `${words}.${value}`) ?? value]))
}

/** A moment as the municipality's clock shows it. */
function localTime(alias: string, column: string, locale: Locale): Sql {
  const zone = Prisma.sql`(SELECT "timeZone" FROM "Municipality" WHERE "id" = ${at(alias, 'municipalityId')})`
  return Prisma.sql`to_char(${at(alias, column)} AT TIME ZONE ${zone}, 'YYYY-MM-DD HH24:MI') COLLATE ${collation(locale)}`
}

/** Words sort as the language sorts them; columns of both languages are compared by one collation. */
export function collation(locale: Locale) {
  return Prisma.raw(locale === 'lt' ? '"lt-x-icu"' : '"en-x-icu"')
}

function relationSql(to: Parameters<typeof descriptionOf>[0], name: string, locale: Locale, alias: string): Sql {
  const target = descriptionOf(to)
  const row = `${alias}_${to}`
  const isShared = target.owner === 'portal'
  const key = isShared
    ? Prisma.sql`${at(row, 'code')} = ${at(alias, name)}`
    : Prisma.sql`${at(row, 'municipalityId')} = ${at(alias, 'municipalityId')} AND ${at(row, 'id')} = ${at(alias, name)}`
  return Prisma.sql`(SELECT ${wordsSql(target, target.title, locale, row)} FROM ${named(target.model)} AS ${Prisma.raw(row)} WHERE ${key})`
}

export function at(alias: string, column: string): Sql {
  if (!/^[A-Za-z_]+$/.test(alias)) throw new Error(`${alias} is no name`)
  return Prisma.sql`${Prisma.raw(alias)}.${named(column)}`
}
