import 'server-only'
import type { Transaction } from '@/lib/db'
import { slugOf } from '@/lib/text/slug'
import { Prisma } from '@/prisma/client/client'
import { at, wordsSql } from '../read/names-sql'
import { named, tableOf } from '../read/tables'
import type { RecordDescription } from '../schema/description'

type Key = { municipalityId: string; id: string }
type Slugs = { lt: string; en: string }

/** The address the record's names would give it now; null when records of this type have none. */
export async function slugWords(tx: Transaction, description: RecordDescription, key: Key): Promise<Slugs | null> {
  const { slug, model } = description
  if (!slug) return null
  const [row] = await tx.$queryRaw<{ lt: string | null; en: string | null }[]>`
    SELECT ${wordsSql(description, slug.of, 'lt', 'r')} AS lt, ${wordsSql(description, slug.of, 'en', 'r')} AS en
    FROM ${named(model)} AS r WHERE ${at('r', 'municipalityId')} = ${key.municipalityId}::uuid AND ${at('r', 'id')} = ${key.id}::uuid`
  return { lt: shorten(slugOf(row?.lt ?? '')), en: shorten(slugOf(row?.en ?? '')) }
}

function shorten(slug: string) {
  return (slug.length <= 100 ? slug : slug.slice(0, 100).replace(/-[^-]*$/, '')) || 'x'
}

/** The columns of a new record that has no address yet. */
export function noSlugYet({ slug }: RecordDescription): Record<string, string> {
  const unique = `x-${crypto.randomUUID()}`
  if (!slug) return {}
  return slug.kind === 'one' ? { slug: unique } : { slugLt: unique, slugEn: unique }
}

/** Gives the record an address of its own where its names have changed; the one it had leads to it for good. */
export async function putSlugs(tx: Transaction, description: RecordDescription, key: Key, before: Slugs | null) {
  const wanted = await slugWords(tx, description, key)
  if (!wanted || !description.slug) return
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`slug ${description.model} ${key.municipalityId}`}, 0))::text`

  const columns =
    description.slug.kind === 'one' ? ({ slug: 'lt' } as const) : ({ slugLt: 'lt', slugEn: 'en' } as const)
  for (const [column, locale] of Object.entries(columns)) {
    if (before && before[locale as 'lt' | 'en'] === wanted[locale as 'lt' | 'en']) continue
    const slug = await freeSlug(tx, description, key, column, wanted[locale as 'lt' | 'en'])
    const table = tableOf(tx, description.model)
    const had = String((await table.findFirst({ where: key, select: { [column]: true } }))?.[column])
    await table.updateMany({ where: key, data: { [column]: slug } })
    if (before && had !== slug) await rememberSlug(tx, description, key, had)
    await tx.formerSlug.deleteMany({
      where: { municipalityId: key.municipalityId, recordType: description.model, slug },
    })
  }
}

async function freeSlug(tx: Transaction, { model }: RecordDescription, key: Key, column: string, wanted: string) {
  const rows = await tx.$queryRaw<{ slug: string }[]>(Prisma.sql`
    SELECT ${named(column)} AS slug FROM ${named(model)}
    WHERE "municipalityId" = ${key.municipalityId}::uuid AND "id" <> ${key.id}::uuid AND starts_with(${named(column)}, ${wanted})`)
  const taken = new Set(rows.map(({ slug }) => slug))
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(slug)) return slug
  }
}

async function rememberSlug(tx: Transaction, { model: recordType }: RecordDescription, key: Key, slug: string) {
  const { municipalityId, id: recordId } = key
  await tx.formerSlug.upsert({
    where: { municipalityId_recordType_slug: { municipalityId, recordType, slug } },
    create: { municipalityId, recordType, slug, recordId },
    update: { recordId },
  })
}
