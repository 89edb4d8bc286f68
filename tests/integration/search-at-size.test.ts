import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { search } from '@/lib/search/read'
import { hitsQuery, mostHits } from '@/lib/search/read/hits'
import { stateQuery } from '@/lib/search/read/words'
import { SearchQuery } from '@/lib/search/schema'
import { Prisma } from '@/prisma/client/client'
import { municipality } from './office'

/** Trips of one municipality, far more than fit on a page; as many again, of others, that nobody asks for. */
const trips = 1500

let kaunas: { id: string }
let vilnius: { id: string }

beforeAll(async () => {
  kaunas = await municipality('kaunas')
  vilnius = await municipality('vilnius')
  for (const { id } of [kaunas, vilnius]) {
    await db.$executeRaw`
      INSERT INTO "SearchDocument" ("municipalityId", "recordType", "recordId", "locale", "address", "title", "titleLang", "facts",
        "body", "bodyLang", "names", "forms", "keywords", "countryCodes", "year", "weight")
      SELECT ${id}::uuid, 'BusinessTrip', gen_random_uuid(), locale, 2000 + n % 25 || '-' || lpad(n::text, 4, '0'),
        'Komandiruotė: Miestas' || n % 300, 'lt', 'Vardenis Pavardenis' || n % 500, 'Susitikimas dėl bendradarbiavimo.', 'lt',
        ARRAY['MA-' || n], E'\nma ' || n || E'\n', 'komandiruotė', ARRAY[(ARRAY['IT', 'FR', 'DE', 'PL'])[1 + n % 4]], 2000 + n % 25, 1
      FROM generate_series(1, ${trips}::int) AS n, unnest(ARRAY['lt', 'en']) AS locale`
    await db.$executeRaw`
      INSERT INTO "SearchWord" ("municipalityId", "word", "shown")
      SELECT ${id}::uuid, md5(n::text), md5(n::text) FROM generate_series(1, 20000) AS n`
  }
  await db.$executeRaw`VACUUM ANALYZE "SearchDocument", "SearchWord"`
}, 120_000)

/** The tables a query reads from end to end. */
async function readWhole(query: Prisma.Sql) {
  const [row] = await db.$queryRaw<{ 'QUERY PLAN': unknown }[]>(Prisma.sql`EXPLAIN (FORMAT JSON) ${query}`)
  const plan = JSON.stringify(row?.['QUERY PLAN'])
  expect(plan).toMatch(/SearchDocument_(tsv_idx|newest)/)
  return [...plan.matchAll(/"Node Type":"Seq Scan"[^{}]*?"Relation Name":"(\w+)"/g)].map(([, table]) => table)
}

const term = (...lexemes: string[]) => ({ lexemes, prefix: false })

test.each([
  ['a rare word', [term('ma'), term('77')]],
  ['two words', [term('pavardenis77'), term('miestas77')]],
  ['a word that all trips hold', [term('komandiruote', 'komandir')]],
  ['the beginning of a word', [{ lexemes: ['pavardenis77'], prefix: true }]],
])('%s is looked up, no table is read whole', async (_, terms) => {
  for (const municipalityId of [kaunas.id, null]) {
    const scope = {
      locale: 'lt' as const,
      today: '2026-11-21',
      municipalityId,
      kind: 'trip' as const,
      country: 'IT',
      year: 2002,
    }
    for (const joined of ['and', 'or'] as const) {
      const question = { terms, joined, names: ['ma 77'] }
      expect(await readWhole(hitsQuery(question, scope, { perKind: 5 }))).toEqual([])
    }
  }
})

test('a mistyped word is compared with the words that resemble it, not with all', async () => {
  const scope = { locale: 'lt' as const, municipalityId: kaunas.id, today: '2026-11-21' }
  const [row] = await db.$queryRaw<{ 'QUERY PLAN': unknown }[]>(
    Prisma.sql`EXPLAIN (FORMAT JSON) ${stateQuery({ word: 'pavardeniss77', lexemes: ['pavardeniss77'] }, scope)}`,
  )
  const plan = JSON.stringify(row?.['QUERY PLAN'])
  expect(plan).toContain('SearchWord_word_idx')
  expect(plan).not.toContain('"Seq Scan"')
})

test('whether a word is held at all is looked up, whatever the planner thinks of it', async () => {
  const reads = async () => {
    await db.$executeRaw`SELECT pg_stat_force_next_flush()`
    const [row] = await db.$queryRaw<{ reads: number }[]>`
      SELECT seq_tup_read::int AS reads FROM pg_stat_user_tables WHERE relname = 'SearchDocument'`
    return row?.reads
  }
  const before = await reads()
  for (const word of ['nera', 'komandiruote', 'pavardenis77']) {
    const [row] = await db.$queryRaw<{ held: boolean }[]>`
      SELECT search_holds(${kaunas.id}::uuid, 'lt', '2026-11-21', ${`'${word}' & '@lt'`}::tsquery) AS held`
    expect(row?.held).toBe(word !== 'nera')
  }
  expect(await reads()).toBe(before)
})

test('a question that fits more than is looked at says that there are more', async () => {
  const result = await search('lt', kaunas, SearchQuery.parse({ q: 'komandiruotės' }))
  expect(result).toMatchObject({ state: 'found', total: mostHits, more: true })
})

test('a narrower one finds all', async () => {
  const result = await search(
    'lt',
    kaunas,
    SearchQuery.parse({ q: 'komandiruotės', country: 'IT', year: '2001', kind: 'trip' }),
  )
  const expected = Array.from({ length: trips }, (_, at) => at + 1).filter((n) => n % 4 === 0 && n % 25 === 1).length
  expect(result).toMatchObject({ state: 'found', total: expected, more: false })
})

test('the pages of a kind hold every hit once', async () => {
  const seen: string[] = []
  for (let page = 1; page <= 2; page++) {
    const result = await search(
      'lt',
      kaunas,
      SearchQuery.parse({ q: 'komandiruotės', country: 'IT', kind: 'trip', page: String(page) }),
    )
    if (result.state !== 'found') throw new Error(result.state)
    seen.push(...result.groups.flatMap(({ hits }) => hits.map(({ address }) => address)))
  }
  expect(seen).toHaveLength(40)
  expect(new Set(seen).size).toBe(40)
})
