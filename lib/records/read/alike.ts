import 'server-only'
import { alikeAgreements, tellingOf } from '@/lib/agreements/read/alike'
import type { Transaction } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { Prisma } from '@/prisma/client/client'
import { isSame } from '../rules/content'
import { near } from '../rules/near-names'
import type { Content } from '../schema/content'
import type { Alikeness, RecordDescription } from '../schema/description'
import { type Named, namesOf, ownersOnly } from './names'
import { at } from './names-sql'
import { named } from './tables'

type Sql = Prisma.Sql
type Scope = { municipalityId: string; locale: Locale /** The record itself, unless it is new. */; id: string | null }

/**
 * Records that may be the one that is being entered: of nearly the same name (folded, by trigrams) where the other fields that
 * make them the same agree; agreements with one partner by their dates or titles.
 */
export async function alikeTo(
  tx: Transaction,
  description: RecordDescription,
  { municipalityId, locale, id }: Scope,
  content: Content,
): Promise<Named[]> {
  const found =
    description.key === 'agreement'
      ? await alikeAgreements(tx, municipalityId, id, content as never)
      : await byNames(tx, description, municipalityId, id, content)
  return namesOf(tx, municipalityId, locale, description.key, found)
}

/** Whether what makes records alike has changed, so that it is worth asking again. */
export function mayBecomeAlike({ alike = [], key }: RecordDescription, before: Content, after: Content) {
  if (key === 'agreement') return tellingOf(before as never) !== tellingOf(after as never)
  const telling = alike.flatMap(({ names, same = [], within }) => [
    ...names,
    ...same,
    ...(within ? [within.moment] : []),
  ])
  return telling.some((name) => !isSame(before[name], after[name]))
}

async function byNames(
  tx: Transaction,
  description: RecordDescription,
  municipalityId: string,
  id: string | null,
  content: Content,
): Promise<string[]> {
  const { alike = [], model, owner } = description
  const ways = alike.flatMap((one) => conditionOf(one, content))
  if (ways.length === 0) return []
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT ${at('r', owner === 'portal' ? 'code' : 'id')}::text AS id FROM ${named(model)} AS r
    WHERE ${ownersOnly(description, municipalityId)} AND ${at('r', 'id')}::text IS DISTINCT FROM ${id}
      AND (${Prisma.join(ways, ' OR ')}) LIMIT 5`
  return rows.map((row) => row.id)
}

function conditionOf({ names, same = [], exact, within }: Alikeness, content: Content): Sql[] {
  const nearNames = names.flatMap((name) => nameSql(name, content[name], exact === true))
  if (nearNames.length === 0) return []
  const agreeing = same.map((name) => Prisma.sql`AND ${at('r', name)}::text = ${String(content[name])}`)
  const moment = within ? [withinDays(within, content[within.moment])] : []
  return [Prisma.sql`((${Prisma.join(nearNames, ' OR ')}) ${Prisma.join([...agreeing, ...moment, Prisma.empty], ' ')})`]
}

function withinDays({ moment, days }: NonNullable<Alikeness['within']>, value: unknown) {
  const distance = Prisma.sql`${dayOf(at('r', moment))} - ${dayOf(Prisma.sql`${String(value)}::timestamptz`)}`
  return Prisma.sql`AND abs(${distance}) <= ${days}::int`
}

/** The day of a moment by the clock of the municipality whose record is `r`. */
export function dayOf(moment: Sql) {
  return Prisma.sql`(${moment} AT TIME ZONE (SELECT "timeZone" FROM "Municipality" WHERE "id" = r."municipalityId"))::date`
}

function nameSql(name: string, value: unknown, exact: boolean) {
  if (exact) return [Prisma.sql`${at('r', name)} IS NOT DISTINCT FROM ${value === null ? null : String(value)}`]
  if (typeof value !== 'string') return []
  const folded = Prisma.sql`public.search_fold(${at('r', name)})`
  return [
    Prisma.sql`(${folded} = public.search_fold(${value}) OR similarity(${folded}, public.search_fold(${value})) >= ${near})`,
  ]
}
