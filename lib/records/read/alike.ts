import 'server-only'
import { alikeAgreements } from '@/lib/agreements/read/alike'
import type { Transaction } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { Prisma } from '@/prisma/client/client'
import { isSame } from '../rules/content'
import type { Content } from '../schema/content'
import type { RecordDescription } from '../schema/description'
import { type Named, namesOf, ownersOnly } from './names'
import { at } from './names-sql'
import { named } from './tables'

type Scope = { municipalityId: string; locale: Locale /** The record itself, unless it is new. */; id: string | null }

/**
 * Records that may be the one that is being entered: of nearly the same name (folded, by trigrams) where the other fields that
 * make them the same agree; an agreement with the same parties and date.
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
export function mayBecomeAlike({ alike, key }: RecordDescription, before: Content, after: Content) {
  if (key === 'agreement') return !isSame(before.parties, after.parties) || !isSame(before.events, after.events)
  return [...(alike?.names ?? []), ...(alike?.same ?? [])].some((name) => !isSame(before[name], after[name]))
}

async function byNames(
  tx: Transaction,
  description: RecordDescription,
  municipalityId: string,
  id: string | null,
  content: Content,
): Promise<string[]> {
  const { alike, model, owner } = description
  if (!alike) return []
  const names = alike.names.flatMap((name) => nameSql(name, content[name], alike.exact === true))
  if (names.length === 0) return []
  const same = (alike.same ?? []).map((name) => Prisma.sql`AND ${at('r', name)}::text = ${String(content[name])}`)
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT ${at('r', owner === 'portal' ? 'code' : 'id')}::text AS id FROM ${named(model)} AS r
    WHERE ${ownersOnly(description, municipalityId)} AND ${at('r', 'id')}::text IS DISTINCT FROM ${id}
      ${same.length > 0 ? Prisma.join(same, ' ') : Prisma.empty} AND (${Prisma.join(names, ' OR ')}) LIMIT 5`
  return rows.map((row) => row.id)
}

/** How near two folded names are that may be the same: "Ryga" and "Ryga " are, "Ryga" and "Roga" are not. */
export const near = 0.6

function nameSql(name: string, value: unknown, exact: boolean) {
  if (exact) return [Prisma.sql`${at('r', name)} IS NOT DISTINCT FROM ${value === null ? null : String(value)}`]
  if (typeof value !== 'string') return []
  const folded = Prisma.sql`public.search_fold(${at('r', name)})`
  return [
    Prisma.sql`(${folded} = public.search_fold(${value}) OR similarity(${folded}, public.search_fold(${value})) >= ${near})`,
  ]
}
