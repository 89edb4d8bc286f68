import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { reindex } from '@/lib/search/index-record'
import { search } from '@/lib/search/read'
import { SearchQuery } from '@/lib/search/schema'
import { loadSearchableRegister } from './loaded'
import golden from './search-golden.json'

/** What people ask, and the record that has to come first: its kind and its address in the language of the page. */
type Pair = { locale: string; municipality: string | null; query: string; kind: string; address: string }

const municipalities = new Map<string, { id: string }>()

beforeAll(async () => {
  await loadSearchableRegister()
  for (const { id, slug } of await db.municipality.findMany()) municipalities.set(slug, { id })
})

async function firstHit({ locale, municipality, query }: Pair) {
  const where = municipality === null ? null : municipalities.get(municipality)
  if (where === undefined) throw new Error(`no municipality ${municipality}`)
  const result = await search(locale === 'lt' ? 'lt' : 'en', where, SearchQuery.parse({ q: query }))
  const hit = result.state === 'found' ? result.groups[0]?.hits[0] : undefined
  return hit ? `${hit.kind} ${hit.address}` : result.state
}

test('the set asks at least fifty different things in each language', () => {
  for (const locale of ['lt', 'en']) {
    const asked = golden
      .filter((pair) => pair.locale === locale)
      .map(({ municipality, query }) => `${municipality} ${query}`)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.length).toBeGreaterThanOrEqual(50)
  }
})

test('at least 95 of 100 questions find first what was meant', { timeout: 120_000 }, async () => {
  const wrong: string[] = []
  for (const pair of golden) {
    const found = await firstHit(pair)
    const wanted = `${pair.kind} ${pair.address}`
    if (found !== wanted)
      wrong.push(`${pair.locale} ${pair.municipality ?? 'all'} „${pair.query}“: ${found}, not ${wanted}`)
  }
  expect(wrong.length, `${wrong.length} of ${golden.length} wrong:\n${wrong.join('\n')}`).toBeLessThanOrEqual(
    golden.length * 0.05,
  )
})

test('what is asked twice is answered twice the same, also after all documents were made anew', async () => {
  const ask = () =>
    Promise.all(
      ['sutartys', 'Ukraina', '1998', 'miestai'].map((q) =>
        search('lt', municipalities.get('vilnius') ?? null, SearchQuery.parse({ q })),
      ),
    )
  const before = await ask()
  expect(await ask()).toEqual(before)
  for (const { id } of municipalities.values()) await db.$transaction((tx) => reindex(tx, id), { timeout: 60_000 })
  expect(await ask()).toEqual(before)
})

async function ask(slug: string, q: string, locale: 'lt' | 'en' = 'lt') {
  return search(locale, municipalities.get(slug) ?? null, SearchQuery.parse({ q }))
}

async function kindsOf(slug: string, q: string, locale: 'lt' | 'en' = 'lt') {
  const result = await ask(slug, q, locale)
  return result.state === 'found' ? result.groups.map(({ kind }) => kind) : []
}

test('what only another municipality has is said to be there', async () => {
  const result = await ask('vilnius', 'Brešos')
  expect(result).toMatchObject({ elsewhere: [{ slug: 'kaunas', nameLtLocative: 'Kaune', count: 3 }] })
  expect(await ask('kaunas', 'Brešos')).toMatchObject({ state: 'found', elsewhere: [] })
})

test('a country is asked for its cities first, in any case, and the mayor before documents', async () => {
  for (const q of ['ukrainoje', 'ukraina', 'lenkija', 'lenkijos'])
    expect((await kindsOf('vilnius', q))[0]).toBe('partnerCity')
  const [first] = await kindsOf('vilnius', 'meras')
  expect(['official', 'mayor']).toContain(first)
})

test('a stem that only joins others finds nothing, and who looks for China does not mean Taiwan', async () => {
  expect(await kindsOf('vilnius', 'Taipei')).not.toContain('network')
  const result = await ask('vilnius', 'kinijos')
  const titles = result.state === 'found' ? result.groups.flatMap(({ hits }) => hits.map(({ address }) => address)) : []
  expect(titles.filter((address) => /taip/.test(address))).toEqual([])
})

test('a number is found with its hyphen and without', async () => {
  expect(await kindsOf('kaunas', 'MA734')).toEqual(await kindsOf('kaunas', 'MA-734'))
  expect(await kindsOf('kaunas', 'MA734')).toContain('trip')
})

test('a councillor is found by other names of the post', async () => {
  expect(await ask('kaunas', 'municipal councillor', 'en')).toMatchObject({
    state: 'found',
    readAs: null,
    partly: false,
  })
})
