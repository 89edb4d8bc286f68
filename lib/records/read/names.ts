import 'server-only'
import type { db, Transaction } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { Prisma } from '@/prisma/client/client'
import { type Content, rowsOf } from '../schema/content'
import type { RecordDescription, RecordKey } from '../schema/description'
import { columnsOf, type Field, linkFields, rowFields } from '../schema/fields'
import { descriptionOf } from '../schema/register'
import { at, wordsSql } from './names-sql'
import { named } from './tables'

/** A record as it is named: its title and what tells it from others. */
export type Named = { id: string; title: string; context: string | null }

/** The names of records, by what kind they are and their id. What is not in it does not exist (any more). */
export type Names = Map<string, Named>

export function nameKey(to: RecordKey, id: string) {
  return `${to}:${id}`
}

/** Kinds known by a code instead of an id. */
function keyColumn({ owner }: RecordDescription) {
  return owner === 'portal' ? 'code' : 'id'
}

/** The names of these records of one kind in a language. */
export async function namesOf(
  client: Transaction | typeof db,
  municipalityId: string,
  locale: Locale,
  to: RecordKey,
  ids: string[],
): Promise<Named[]> {
  if (ids.length === 0) return []
  const description = descriptionOf(to)
  const key = at('r', keyColumn(description))
  return client.$queryRaw<Named[]>`${selectNames(description, locale)}
    WHERE ${ownersOnly(description, municipalityId)} AND ${key}::text IN (${Prisma.join(ids)})`
}

/** Title and context of each record as `r`; conditions follow. */
export function selectNames(description: RecordDescription, locale: Locale) {
  const { model, title, context = [] } = description
  return Prisma.sql`SELECT ${at('r', keyColumn(description))}::text AS "id", coalesce(${wordsSql(description, title, locale, 'r')}, '') AS "title",
    ${context.length > 0 ? wordsSql(description, context, locale, 'r') : Prisma.sql`NULL`} AS "context" FROM ${named(model)} AS r`
}

export function ownersOnly({ owner }: RecordDescription, municipalityId: string) {
  if (owner === 'portal') return Prisma.sql`true`
  return Prisma.sql`${at('r', owner === 'itself' ? 'id' : 'municipalityId')} = ${municipalityId}::uuid`
}

/** The names of all records that these contents refer to. */
export async function namesIn(
  client: Transaction | typeof db,
  municipalityId: string,
  locale: Locale,
  fields: { [name: string]: Field },
  contents: Content[],
): Promise<Names> {
  const wanted = new Map<RecordKey, Set<string>>()
  for (const content of contents)
    for (const { to, id } of referencesIn(fields, content)) wanted.set(to, (wanted.get(to) ?? new Set()).add(id))

  const names: Names = new Map()
  for (const [to, ids] of wanted)
    for (const one of await namesOf(client, municipalityId, locale, to, [...ids])) names.set(nameKey(to, one.id), one)
  return names
}

/** Which records a content refers to, in its rows too. */
export function referencesIn(fields: { [name: string]: Field }, content: Content): { to: RecordKey; id: string }[] {
  const own = columnsOf(fields).flatMap(([name, field]) =>
    field.kind === 'relation' && content[name] ? [{ to: field.to, id: String(content[name]) }] : [],
  )
  const links = linkFields(fields).flatMap(([name, { to }]) =>
    ((content[name] ?? []) as string[]).map((id) => ({ to, id: id })),
  )
  const rows = rowFields(fields).flatMap(([name, field]) =>
    rowsOf(content[name]).flatMap((row) => referencesIn(field.fields, row as Content)),
  )
  return [...own, ...links, ...rows]
}
