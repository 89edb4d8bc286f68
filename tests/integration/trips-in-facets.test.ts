import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { listTrips, tripsOnPage } from '@/lib/trips/read/filtered'
import { type TripFacet, type TripQuery, tripFacets } from '@/lib/trips/schema/filters'
import { below, isSeen, type Model, makeRandomTrips, models, today, workingDays } from './random-trips'

let town = ''

beforeAll(async () => {
  town = await makeRandomTrips()
}, 120_000)

function matches({ values }: Model, chosen: TripQuery['chosen'], except?: TripFacet) {
  return tripFacets.every(
    (facet) =>
      facet === except || chosen[facet].length === 0 || chosen[facet].some((value) => values[facet].includes(value)),
  )
}

const nothing = Object.fromEntries(tripFacets.map((facet) => [facet, [] as string[]])) as TripQuery['chosen']
const ask = (chosen: TripQuery['chosen'], after: TripQuery['after'] = null) =>
  listTrips('lt', { id: town, reportDeadlineWorkingDays: workingDays }, { chosen, after }, today)

/** Random choices: up to three facets, up to two values of each. */
function choose() {
  const chosen = { ...nothing }
  for (let count = below(4); count > 0; count--) {
    const facet = tripFacets[below(tripFacets.length)] ?? 'year'
    const values = [...new Set(models.flatMap((model) => model.values[facet]))].sort()
    chosen[facet] = [...new Set([values[below(values.length)], values[below(values.length)]])].flatMap(
      (value) => value ?? [],
    )
  }
  return chosen
}

test('whatever is chosen, the trips and every count are those a person would find by going through them one by one', async () => {
  const seen = models.filter(isSeen)
  for (let round = 0; round < 40; round++) {
    const chosen = round === 0 ? nothing : choose()
    const { total, options, trips } = await ask(chosen)
    const hits = seen.filter((model) => matches(model, chosen))
    expect(total).toBe(hits.length)
    expect(trips.every(({ reference }) => hits.some((hit) => hit.reference === reference))).toBe(true)

    for (const facet of tripFacets) {
      const others = seen.filter((model) => matches(model, chosen, facet))
      const expected = new Map<string, number>(chosen[facet].map((value) => [value, 0]))
      for (const { values } of others)
        for (const value of values[facet]) expected.set(value, (expected.get(value) ?? 0) + 1)
      expect(Object.fromEntries(options(facet).map(({ value, count }) => [value, count]))).toEqual(
        Object.fromEntries(expected),
      )
    }
  }
})

test('page after page gives every trip once, the latest first, the undated last', async () => {
  const found: string[] = []
  let after: TripQuery['after'] = null
  do {
    const { trips, next } = await ask(nothing, after)
    expect(trips.length).toBeLessThanOrEqual(tripsOnPage)
    found.push(...trips.map(({ reference }) => reference))
    after = next
  } while (after)

  const key = ({ startsOn, reference }: Model) => `${startsOn ?? ' '}~${reference}`
  const expected = models.filter(isSeen).sort((a, b) => (key(a) < key(b) ? 1 : -1))
  expect(found).toEqual(expected.map(({ reference }) => reference))
})

test('a choice of which nothing is left stays in the form, so that it can be taken back', async () => {
  const { total, options } = await ask({ ...nothing, person: ['niekas'], country: ['LV'] })
  expect(total).toBe(0)
  expect(options('person')).toContainEqual({ value: 'niekas', count: 0, label: null })
})

test('where no term is set no report is due or overdue', async () => {
  const { options, trips } = await listTrips(
    'lt',
    { id: town, reportDeadlineWorkingDays: null },
    { chosen: nothing, after: null },
    today,
  )
  expect(options('state').map(({ value }) => value)).toEqual(['published', 'undated', 'not-made'])
  expect(trips.length).toBeGreaterThan(0)
})

test('a facet with more values than there is room for says how many it has, whatever is chosen', async () => {
  expect((await ask(nothing)).more).toEqual(new Map())
  const codes = Array.from({ length: 26 * 5 }, (_, n) => String.fromCharCode(65 + (n % 26), 65 + Math.floor(n / 26)))
  const known = models.flatMap((model) => model.values.country)
  const others = codes.filter((code) => !known.includes(code))
  await db.tripValue.createMany({
    data: others.map((value) => ({ municipalityId: town, facet: 'country', value, total: 1 })),
    skipDuplicates: true,
  })
  const values = await db.tripValue.count({ where: { municipalityId: town, facet: 'country', total: { gt: 0 } } })
  expect((await ask(nothing)).more).toEqual(new Map([['country', values]]))
  expect((await ask({ ...nothing, year: ['2025'] })).more.get('country')).toBe(values)
})
