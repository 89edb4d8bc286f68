import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leaders, partnersByCountry } from '@/lib/statistics/rules/countries'
import { documentCounts } from '@/lib/statistics/rules/documents'
import { type CountedTrip, daysBetween, tripCounts, tripsByCountry, tripsByYear } from '@/lib/statistics/rules/trips'

const lithuanian = new Intl.Collator('lt')
const trip = (given: Partial<CountedTrip>): CountedTrip => ({
  startsOn: null,
  endsOn: null,
  countryCodes: [],
  costs: [],
  ...given,
})

test('partners are counted by country, those that ended apart, equal countries in the order of the alphabet', () => {
  const partner = (countryCode: string, country: string, ended = false) => ({ countryCode, country, ended })
  const counts = partnersByCountry(
    [
      partner('SE', 'Švedija'),
      partner('FI', 'Suomija'),
      partner('UA', 'Ukraina'),
      partner('UA', 'Ukraina'),
      partner('UA', 'Ukraina', true),
    ],
    lithuanian,
  )
  expect(counts.map(({ countryCode, current, ended }) => [countryCode, current, ended])).toEqual([
    ['UA', 2, 1],
    ['FI', 1, 0],
    ['SE', 1, 0],
  ])
})

test('the leading countries are named only where they lead', () => {
  const lead = (...counts: number[]) => leaders(counts.map((current) => ({ current }))).length
  expect([lead(8, 6, 2, 2), lead(3, 2, 1, 0), lead(2, 2, 2, 2), lead(5, 1, 1), lead(1), lead()]).toEqual([
    2, 3, 0, 1, 0, 0,
  ])
})

test('documents are counted by kind and decade; years and months count, the undated come last', () => {
  const counts = documentCounts(
    [
      { type: 'Sutartis', signedOn: '1972' },
      { type: 'Sutartis', signedOn: '1991-02' },
      { type: 'Sutartis', signedOn: null },
      { type: null, signedOn: '1999-12-31' },
    ],
    lithuanian,
  )
  expect(counts.decades).toEqual([1970, 1980, 1990, null])
  expect(counts.totals).toEqual([1, 0, 2, 1])
  expect(counts.types).toEqual([
    { type: 'Sutartis', total: 3, counts: [1, 0, 1, 1] },
    { type: null, total: 1, counts: [0, 0, 1, 0] },
  ])
  expect(documentCounts([], lithuanian)).toEqual({ decades: [], totals: [], types: [] })
  expect(documentCounts([{ type: 'Sutartis', signedOn: null }], lithuanian).decades).toEqual([null])
})

test('however documents are dated, every one is counted once in the decades and once in the kinds', () => {
  const date = fc.oneof(fc.constant(null), fc.integer({ min: 1900, max: 2030 }).map(String))
  const document = fc.record({ type: fc.option(fc.constantFrom('Sutartis', 'Deklaracija')), signedOn: date })
  fc.assert(
    fc.property(fc.array(document), (documents) => {
      const { totals, types } = documentCounts(documents, lithuanian)
      const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
      expect(sum(totals)).toBe(documents.length)
      expect(sum(types.map(({ total }) => total))).toBe(documents.length)
      expect(types.every(({ total, counts }) => sum(counts) === total)).toBe(true)
    }),
  )
})

test('days of a trip include the first and the last, over a change of the clock too', () => {
  expect(daysBetween('2024-12-04', '2024-12-07')).toBe(4)
  expect(daysBetween('2024-03-30', '2024-04-01')).toBe(3)
  expect(daysBetween('2024-12-04', null)).toBe(1)
  expect(daysBetween('2024-12', '2024-12')).toBeNull()
  expect(daysBetween(null, null)).toBeNull()
})

test('a sum not stated is no zero: it is counted as not known', () => {
  const counts = tripCounts([
    trip({
      costs: [
        { amount: 0.1, currency: 'EUR' },
        { amount: 0.2, currency: 'EUR' },
      ],
    }),
    trip({
      costs: [
        { amount: 100, currency: 'EUR' },
        { amount: null, currency: 'EUR' },
      ],
    }),
    trip({ costs: [] }),
    trip({ costs: [{ amount: 0, currency: 'USD' }] }),
  ])
  expect(counts.money).toEqual([
    { currency: 'EUR', amount: 100.3 },
    { currency: 'USD', amount: 0 },
  ])
  expect(counts.moneyUnknown).toBe(2)
})

test('years without trips are there too, trips without a date last', () => {
  const years = tripsByYear([
    trip({ startsOn: '2021-05' }),
    trip({}),
    trip({ startsOn: '2023-12-30', endsOn: '2024-01-02' }),
  ])
  expect(years.map(({ year, trips, days, daysUnknown }) => [year, trips, days, daysUnknown])).toEqual([
    ['2021', 1, 0, 1],
    ['2022', 0, 0, 0],
    ['2023', 1, 4, 0],
    [null, 1, 0, 1],
  ])
})

test('a trip to two countries counts in each, one to no known country under none', () => {
  const countries = tripsByCountry([trip({ countryCodes: ['LV', 'EE'] }), trip({ countryCodes: ['LV'] }), trip({})])
  expect(countries.map(({ countryCode, trips }) => [countryCode, trips])).toEqual([
    ['LV', 2],
    ['EE', 1],
    [null, 1],
  ])
})
