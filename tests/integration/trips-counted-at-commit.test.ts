import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { travelFigures } from '@/lib/officials/read/figures'
import { listTrips } from '@/lib/trips/read/filtered'
import { tripSums } from '@/lib/trips/read/sums'
import { sumsOf } from '@/lib/trips/rules/costs'
import { type TripQuery, tripFacets } from '@/lib/trips/schema/filters'
import { type TripByHand, tripsByHand } from './counted-by-hand'
import { actAtRandom } from './random-acts'
import { below, makeRandomTrips, today, workingDays } from './random-trips'

let town = ''

beforeAll(async () => {
  town = await makeRandomTrips()
}, 120_000)

const nothing = Object.fromEntries(tripFacets.map((facet) => [facet, [] as string[]])) as TripQuery['chosen']
const list = (chosen: TripQuery['chosen'], day = today) =>
  listTrips('lt', { id: town, reportDeadlineWorkingDays: workingDays }, { chosen }, day)

/** Everything that is kept of the municipality's trips, by the trips' own names. */
async function kept() {
  const [facts, bits, sums, mentions, values] = await Promise.all([
    db.$queryRaw`SELECT to_jsonb(f) - 'number' - 'values' AS fact FROM "TripFacts" f WHERE "municipalityId" = ${town}::uuid ORDER BY "tripId"`,
    db.$queryRaw`
      SELECT v."facet", v."value", f."tripId", v."id" = ANY(f."values") AS told FROM "TripBits" b
      JOIN "TripValue" v ON v."municipalityId" = b."municipalityId" AND v."id" = b."valueId"
      JOIN "TripFacts" f ON f."municipalityId" = b."municipalityId" AND f."number" / 15360 = b."chunk"
      WHERE b."municipalityId" = ${town}::uuid AND get_bit(b."bits", f."number" % 15360) = 1 ORDER BY 1, 2, 3`,
    db.$queryRaw`SELECT "group", "key", "measure", "amount" FROM "TripSum" WHERE "municipalityId" = ${town}::uuid AND "amount" <> 0 ORDER BY 1, 2, 3`,
    db.$queryRaw`SELECT * FROM "TripMention" WHERE "municipalityId" = ${town}::uuid ORDER BY "recordId", "tripId"`,
    db.$queryRaw`SELECT "facet", "value", "total" FROM "TripValue" WHERE "municipalityId" = ${town}::uuid AND "total" <> 0 ORDER BY 1, 2`,
  ])
  return { facts, bits, sums, mentions, values }
}

/** What is counted, for whatever is chosen, against a count by hand. */
async function expectAsByHand(day: string) {
  const seen = await tripsByHand(town, day, workingDays)
  const values = (facet: (typeof tripFacets)[number]) => [...new Set(seen.flatMap((trip) => trip.values[facet]))].sort()
  for (let round = 0; round < 12; round++) {
    const chosen = { ...nothing }
    for (let facets = round === 0 ? 0 : below(3); facets > 0; facets--) {
      const facet = tripFacets[below(tripFacets.length)] ?? 'year'
      const all = values(facet)
      chosen[facet] = [...new Set([all[below(all.length)], all[below(all.length)]])].flatMap((value) => value ?? [])
    }
    const through = (trip: TripByHand, except?: string) =>
      tripFacets.every(
        (facet) =>
          facet === except ||
          !chosen[facet].length ||
          chosen[facet].some((value) => trip.values[facet].includes(value)),
      )
    const { total, options } = await list(chosen, day)
    expect(total).toBe(seen.filter((trip) => through(trip)).length)
    for (const facet of tripFacets) {
      const counts = values(facet).map((value) => [
        value,
        seen.filter((trip) => trip.values[facet].includes(value) && through(trip, facet)).length,
      ])
      expect(
        options(facet)
          .map(({ value, count }) => [value, count])
          .sort(),
      ).toEqual(counts.filter(([value, count]) => count || chosen[facet].includes(String(value))))
    }
  }
}

test('whatever is done, and however much at a time, what is kept is what a new count would give', async () => {
  const trips = await db.businessTrip.findMany({ where: { municipalityId: town }, include: { report: true } })
  const known = trips.map(({ id, report }) => ({ municipalityId: town, id, reportId: report?.id ?? '' }))
  for (let round = 0; round < 4; round++) {
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        for (let act = 0; act < 12; act++) await actAtRandom(known)
      }),
    )
    const before = await kept()
    await db.$executeRaw`SELECT recount_trips(${town}::uuid)`
    expect(before).toEqual(await kept())
    await expectAsByHand(today)
  }
}, 120_000)

test('on another day other trips are withheld, due and overdue, and nothing need be written for it', async () => {
  for (const day of ['2026-11-22', '2026-12-31', '2020-01-01']) await expectAsByHand(day)
}, 60_000)

test('what is undone leaves no trace', async () => {
  const before = await kept()
  await expect(
    db.$transaction(async (tx) => {
      await tx.tripDestination.updateMany({ where: { municipalityId: town }, data: { countryCode: 'BR' } })
      throw new Error('undone')
    }),
  ).rejects.toThrow('undone')
  expect(await kept()).toEqual(before)
})

test('sums by year and country, and of each person, are those of the trips one by one', async () => {
  const seen = (await tripsByHand(town, '9999-12-31', workingDays)).filter(({ made }) => made)
  const publicOnes = seen.filter(({ published }) => published)
  const countsOf = (trips: TripByHand[]) => ({
    trips: trips.length,
    days: trips.reduce((sum, { days }) => sum + (days ?? 0), 0),
    daysUnknown: trips.filter(({ days }) => days === null).length,
    money: sumsOf(trips.flatMap(({ costs }) => costs)).sums.sort((a, b) => (a.currency < b.currency ? -1 : 1)),
    moneyUnknown: trips.filter(({ costs }) => !costs.length || costs.some(({ amount }) => amount === null)).length,
  })
  const by = (keysOf: (trip: TripByHand) => string[]) =>
    [...new Set(publicOnes.flatMap(keysOf))]
      .map((key) => ({ key, ...countsOf(publicOnes.filter((trip) => keysOf(trip).includes(key))) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  const sorted = (sums: Awaited<ReturnType<typeof tripSums>>) => sums.sort((a, b) => (a.key < b.key ? -1 : 1))

  expect(sorted(await tripSums(town, 'year'))).toEqual(by(({ startsOn }) => [startsOn?.slice(0, 4) ?? '']))
  expect(sorted(await tripSums(town, 'country'))).toEqual(
    by(({ values }) => (values.country.length > 0 ? [...new Set(values.country)] : [''])),
  )

  for (const official of await db.official.findMany({ where: { municipalityId: town } })) {
    const own = (await tripsByHand(town, today, workingDays)).filter(
      ({ made, startsOn, values }) => made && (startsOn ?? '') <= today && values.person.includes(official.slug),
    )
    const costs = own.flatMap((trip) => trip.costs)
    expect(await travelFigures(town, official.id, today)).toEqual({
      made: own.length,
      days: countsOf(own).days,
      lengthUnknown: countsOf(own).daysUnknown,
      countryCodes: [...new Set(own.flatMap(({ values }) => values.country))].sort(),
      sums: sumsOf(costs).sums,
      unknown: sumsOf(costs).unknown,
      withoutCosts: own.filter((trip) => trip.costs.length === 0).length,
    })
  }
})

test('the way forward through the pages is also the way back', async () => {
  const pages: string[][] = []
  let page = await list(nothing)
  const references = () => page.trips.map(({ reference }) => reference)
  for (pages.push(references()); page.next; pages.push(references()))
    page = await listTrips(
      'lt',
      { id: town, reportDeadlineWorkingDays: 10 },
      { chosen: nothing, after: page.next },
      today,
    )
  expect(pages.length).toBeGreaterThan(1)
  expect(new Set(pages.flat()).size).toBe(page.total)

  for (const expected of pages.toReversed().slice(1)) {
    page = await listTrips(
      'lt',
      { id: town, reportDeadlineWorkingDays: 10 },
      { chosen: nothing, before: page.previous },
      today,
    )
    expect(references()).toEqual(expected)
  }
  expect(page.previous).toBeNull()
})
