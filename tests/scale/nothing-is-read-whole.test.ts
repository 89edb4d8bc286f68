import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { publishReport, submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { Prisma } from '@/prisma/client/client'
import { generate } from '../bench/data/generate'
import { casesOfVilnius } from '../bench/database-size'
import { complete, staff } from '../integration/office'

/** Each word of a vector with its weights, wherever it stands. */
const words = (vector: string) =>
  Prisma.raw(`ARRAY(SELECT lexeme || weight FROM unnest(${vector}), unnest(weights) AS weight GROUP BY 1 ORDER BY 1)`)

/** A table of so many rows may be read from end to end. */
const small = 10_000

beforeAll(async () => {
  await generate({ trips: Number(process.env.TILTAS_TEST_TRIPS ?? 100_000), municipalities: 6 })
})

/** Large tables that the work reads from end to end, with how often. PostgreSQL counts, whoever's statements they are. */
async function readWhole(work: () => Promise<unknown>) {
  const scans = async () => {
    // Each connection of the pool hands in what it has counted.
    await Promise.all(
      Array.from({ length: 30 }, () => db.$executeRaw`SELECT pg_stat_force_next_flush(), pg_sleep(0.05)`),
    )
    const rows = await db.$queryRaw<{ table: string; scans: number }[]>`
      SELECT s.relname AS "table", s.seq_scan::int AS "scans" FROM pg_stat_user_tables s JOIN pg_class c ON c.oid = s.relid
      WHERE c.reltuples > ${small}::int ORDER BY 1`
    return new Map(rows.map((row) => [row.table, row.scans]))
  }
  const before = await scans()
  await work()
  return [...(await scans())].filter(([table, count]) => count > (before.get(table) ?? 0))
}

test('no page, however it is asked for, reads a large table from end to end', async () => {
  const wrong: Record<string, unknown> = {}
  for (const { measure, ways } of await casesOfVilnius()) {
    const found = await readWhole(async () => {
      for (const way of ways) await way()
    })
    if (found.length > 0) wrong[measure] = found
  }
  expect(wrong).toEqual({})
})

test('nor does a report that is saved, handed in and published', async () => {
  const vilnius = await db.municipality.findUniqueOrThrow({ where: { slug: 'vilnius' } })
  const publisher = await staff(vilnius.id, 'publisher')
  const today = '2024-12-20'
  const official = await db.official.findFirstOrThrow({ where: { municipalityId: vilnius.id, posts: { none: {} } } })
  const input = complete({ travellers: [{ name: official.name, postLt: null, postEn: null, officialId: official.id }] })
  const found = await readWhole(async () => {
    const draft = await saveDraft(publisher, { known: null, input, today })
    const handed = await submitReport(publisher, { known: draft, input, today })
    await publishReport(publisher, handed, today)
  })
  expect(found).toEqual([])
})

test('a table that is read from end to end is noticed', async () => {
  expect(await readWhole(() => db.$executeRaw`SELECT count(*) FROM "AuditEntry" WHERE "hash" = 'none'`)).not.toEqual([])
})

test('what generated documents are found by is what the database makes of their texts', async () => {
  const [row] = await db.$queryRaw<{ documents: number; same: number }[]>`
    SELECT count(*)::int AS documents, count(*) FILTER (WHERE ${words('tsv')} = ${words('made')})::int AS same
    FROM (SELECT * FROM "SearchDocument" WHERE "recordType" = 'BusinessTrip' LIMIT 200) AS document
    CROSS JOIN LATERAL (SELECT search_vector("municipalityId", "recordType", locale, "countryCodes", year, title, "titleLang",
      facts, body, "bodyLang", "foreignText", forms, "linkedNames", keywords) AS made) AS anew`
  expect(row).toEqual({ documents: 200, same: 200 })
})
