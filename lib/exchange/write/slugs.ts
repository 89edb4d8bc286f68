import 'server-only'
import type { Transaction } from '@/lib/db'
import { at, wordsSql } from '@/lib/records/read/names-sql'
import { named } from '@/lib/records/read/tables'
import type { RecordDescription } from '@/lib/records/schema/description'
import { slugOf } from '@/lib/text/slug'
import { Prisma } from '@/prisma/client/client'
import { addRows, updateRows } from './rows'

type Words = Map<string, { lt: string; en: string }>
type Addresses = { id: string; [column: string]: string }

/** What the names of records make of their addresses; nothing for types without. */
export async function slugWordsOf(
  tx: Transaction,
  { slug, model, ...rest }: RecordDescription,
  municipalityId: string,
  ids: string[],
): Promise<Words> {
  if (!slug || ids.length === 0) return new Map()
  const description = { slug, model, ...rest }
  const rows = await tx.$queryRaw<{ id: string; lt: string | null; en: string | null }[]>`
    SELECT r."id"::text AS id, ${wordsSql(description, slug.of, 'lt', 'r')} AS lt, ${wordsSql(description, slug.of, 'en', 'r')} AS en
    FROM ${named(model)} AS r WHERE ${at('r', 'municipalityId')} = ${municipalityId}::uuid AND ${at('r', 'id')} = ANY(${ids}::uuid[])`
  return new Map(rows.map(({ id, lt, en }) => [id, { lt: shorten(slugOf(lt ?? '')), en: shorten(slugOf(en ?? '')) }]))
}

function shorten(slug: string) {
  return (slug.length <= 100 ? slug : slug.slice(0, 100).replace(/-[^-]*$/, '')) || 'x'
}

/** The columns of a new record that has no address yet. */
export function noSlugYet({ slug }: RecordDescription, id: string): Record<string, string> {
  if (!slug) return {}
  return slug.kind === 'one' ? { slug: `x-${id}` } : { slugLt: `x-${id}`, slugEn: `x-${id}` }
}

/**
 * Gives records the addresses their names make, where those have changed, each one of its own; the addresses they had lead to
 * them for good.
 */
export async function putSlugsOfMany(
  tx: Transaction,
  description: RecordDescription,
  municipalityId: string,
  ids: string[],
  before: Words,
) {
  const { slug, model } = description
  if (!slug || ids.length === 0) return
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`slug ${model} ${municipalityId}`}, 0))::text`
  const wanted = await slugWordsOf(tx, description, municipalityId, ids)
  const columns =
    slug.kind === 'one'
      ? ([['slug', 'lt']] as const)
      : ([
          ['slugLt', 'lt'],
          ['slugEn', 'en'],
        ] as const)

  const names = Prisma.join(columns.map(([column]) => named(column)))
  const rows = await tx.$queryRaw<Addresses[]>`
    SELECT "id"::text AS id, ${names} FROM ${named(model)} WHERE "municipalityId" = ${municipalityId}::uuid`
  const had = new Map(rows.map((row) => [row.id, row]))
  const given = columns.map(([column, locale]) => {
    const asked = ids.flatMap((id) => {
      const base = wanted.get(id)?.[locale]
      return base === undefined || before.get(id)?.[locale] === base ? [] : { id, base }
    })
    return { column, free: freeSlugs(new Map(rows.map((row) => [row.id, row[column] ?? ''])), asked) }
  })
  // One update for both languages, as each enters a record into all indexes anew.
  const changed = [...new Set(given.flatMap(({ free }) => [...free.keys()]))]
  const withSlugs = (write: (id: string, free: string) => string) =>
    changed.map((id) => {
      const slugs = given.map(({ column, free }) => {
        const slug = free.get(id)
        return [column, slug === undefined ? (had.get(id)?.[column] ?? '') : write(id, slug)]
      })
      return { municipalityId, id, ...Object.fromEntries(slugs) }
    })
  // In two steps, so that records can take each other's address.
  const moving = withSlugs((id) => `x-${id}`)
  const there = withSlugs((_, slug) => slug)
  if (before.size > 0) await updateRows(tx, model, moving, ['municipalityId', 'id'])
  await updateRows(tx, model, there, ['municipalityId', 'id'])
  for (const { column, free } of given) {
    const addresses = Array.from(free, ([id, now]) => ({
      ...{ id, now },
      had: before.has(id) ? (had.get(id)?.[column] ?? '') : '',
    }))
    await remember(tx, model, municipalityId, addresses)
  }
}

/** For each record an address that no other has, as those have been given so far. */
function freeSlugs(had: Map<string, string>, asked: { id: string; base: string }[]) {
  const taken = new Set(had.values())
  const counters = new Map<string, number>()
  const free = new Map<string, string>()
  for (const { id, base } of asked) {
    taken.delete(had.get(id) ?? '')
    const slug = freeSlug(base, taken, counters)
    taken.add(slug)
    free.set(id, slug)
  }
  return free
}

function freeSlug(base: string, taken: Set<string>, counters: Map<string, number>) {
  for (let number = counters.get(base) ?? 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (taken.has(slug)) continue
    counters.set(base, number)
    return slug
  }
}

async function remember(
  tx: Transaction,
  recordType: string,
  municipalityId: string,
  given: { id: string; now: string; had: string }[],
) {
  const slugs = given.map(({ now }) => now)
  const former = given.filter(({ had, now }) => had !== '' && had !== now)
  await tx.$executeRaw`DELETE FROM "FormerSlug" WHERE "municipalityId" = ${municipalityId}::uuid AND "recordType" = ${recordType}
    AND "slug" = ANY(${[...slugs, ...former.map(({ had }) => had)]})`
  const free = former.filter(
    ({ had }, place) => !slugs.includes(had) && former.findIndex((one) => one.had === had) === place,
  )
  if (free.length > 0)
    await addRows(
      tx,
      'FormerSlug',
      free.map(({ id, had }) => ({ municipalityId, recordType, slug: had, recordId: id, createdAt: new Date() })),
    )
}
