import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import { makeRandomTrips, today } from './random-trips'

/** Tables that every shard would hold whole: what belongs to no municipality. */
const reference = async () => {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT c.relname AS name FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT EXISTS (
      SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'municipalityId' AND a.attnotnull
    )`
  return rows.map(({ name }) => name)
}

test('every table that grows with a municipality has it in its keys, or points at what all shards hold', async () => {
  const whole = await reference()
  const broken = await db.$queryRaw<{ table: string; key: string; target: string | null }[]>`
    SELECT k.conrelid::regclass::text AS "table", k.conname AS "key", k.confrelid::regclass::text AS "target" FROM pg_constraint k
    WHERE k.connamespace = 'public'::regnamespace AND k.contype IN ('p', 'u', 'f') AND NOT EXISTS (
      SELECT FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attname = 'municipalityId' AND a.attnum = ANY(k.conkey)
    )
    UNION ALL
    SELECT i.indrelid::regclass::text, i.indexrelid::regclass::text, NULL FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique AND NOT EXISTS (
      SELECT FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attname = 'municipalityId' AND a.attnum = ANY(i.indkey::int2[])
    )`
  const plain = (name: string | null) => (name ?? '').replaceAll('"', '')
  const offending = broken.filter(
    ({ table, target }) => !whole.includes(plain(table)) && !(target !== '-' && whole.includes(plain(target))),
  )
  expect(offending).toEqual([])
})

test('what all shards would hold is little', async () => {
  expect((await reference()).sort()).toMatchInlineSnapshot(`
    [
      "Account",
      "AgreementType",
      "BackupCode",
      "CooperationField",
      "FeedbackThrottle",
      "KnownDevice",
      "Municipality",
      "OutgoingMail",
      "Passkey",
      "PortalAdministrator",
      "Session",
      "SignInThrottle",
      "TotpSecret",
      "User",
      "Verification",
      "_prisma_migrations",
    ]
  `)
})

const tables = [
  'TripFacts',
  'TripValue',
  'TripBits',
  'TripSum',
  'TripMention',
  'BusinessTrip',
  'TripDestination',
  'TripCost',
]

test('with a partition for each municipality, a public statement reads that of its own', async () => {
  const town = await makeRandomTrips()
  await db.$executeRaw`CREATE SCHEMA parted`
  for (const table of tables) {
    await db.$executeRawUnsafe(
      `CREATE TABLE parted."${table}" (LIKE public."${table}") PARTITION BY LIST ("municipalityId")`,
    )
    await db.$executeRawUnsafe(
      `CREATE TABLE parted."${table}_own" PARTITION OF parted."${table}" FOR VALUES IN ('${town}')`,
    )
    await db.$executeRawUnsafe(`CREATE TABLE parted."${table}_others" PARTITION OF parted."${table}" DEFAULT`)
    await db.$executeRawUnsafe(`INSERT INTO parted."${table}" SELECT * FROM public."${table}"`)
  }

  const overdue = '2026-11-01'
  const { countsSql } = await import('@/lib/trips/read/counts-sql')
  const { pageSql } = await import('@/lib/trips/read/page-sql')
  const { readTripQuery, tripFacets } = await import('@/lib/trips/schema/filters')
  const query = readTripQuery({ country: 'PL', year: ['2026', '2025'] })
  const statements = [
    countsSql({ locale: 'lt', municipalityId: town, chosen: readTripQuery({}).chosen, today, overdue }),
    countsSql({ locale: 'lt', municipalityId: town, chosen: query.chosen, today, overdue }),
    pageSql({
      municipalityId: town,
      query,
      ids: new Map(tripFacets.map((one) => [one, [1]])),
      total: 9_999,
      today,
      overdue,
      take: 26,
    }),
  ]
  for (const statement of statements) {
    const read = await db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL search_path = parted, public`
      const [row] = await tx.$queryRaw<Record<'QUERY PLAN', unknown>[]>(Prisma.sql`EXPLAIN (FORMAT JSON) ${statement}`)
      return [...JSON.stringify(row?.['QUERY PLAN']).matchAll(/"Relation Name":"(\w+?)"/g)].map(
        ([, name]) => name ?? '',
      )
    })
    expect(read.some((name) => name.endsWith('_own'))).toBe(true)
    expect(read.filter((name) => name.endsWith('_others'))).toEqual([])
  }
})
