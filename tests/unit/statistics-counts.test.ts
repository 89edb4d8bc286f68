import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leaders, partnersByCountry } from '@/lib/statistics/rules/countries'
import { documentCounts } from '@/lib/statistics/rules/documents'
import { total, tripsByCountry, tripsByYear } from '@/lib/statistics/rules/trips'
import { countsOf, endingsOf } from '@/lib/trips/rules/sums'

const lithuanian = new Intl.Collator('lt')
const sum = (key: string, trips = 1) => ({ key, trips, days: 0, daysUnknown: 0, money: [], moneyUnknown: 0 })

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

test('a sum of nothing stated is a sum, a sum not stated is none', () => {
  const measures = [
    { measure: 'trips', amount: 4 },
    { measure: 'money USD', amount: 0 },
    { measure: 'stated USD', amount: 1 },
    { measure: 'stated LTL', amount: 0 },
    { measure: 'country IT', amount: 2 },
  ]
  expect(countsOf(measures)).toEqual({
    ...{ trips: 4, days: 0, daysUnknown: 0, moneyUnknown: 0 },
    money: [{ currency: 'USD', amount: 0 }],
  })
  expect(endingsOf(measures, 'country')).toEqual(['IT'])
})

test('years without trips are there too, trips without a date last', () => {
  const years = tripsByYear([sum('2021'), sum(''), sum('2023', 2)])
  expect(years.map(({ year, trips }) => [year, trips])).toEqual([
    ['2021', 1],
    ['2022', 0],
    ['2023', 2],
    [null, 1],
  ])
})

test('countries stand with most trips first, the one that is not known after its equals', () => {
  const countries = tripsByCountry([sum(''), sum('EE'), sum('LV', 2)])
  expect(countries.map(({ countryCode, trips }) => [countryCode, trips])).toEqual([
    ['LV', 2],
    ['EE', 1],
    [null, 1],
  ])
})

test('money of all years together comes out exact', () => {
  const of = (amount: number, currency: string) => ({ ...sum(''), money: [{ currency, amount }] })
  expect(total([of(0.1, 'EUR'), of(0.2, 'EUR'), of(3, 'LTL')]).money).toEqual([
    { currency: 'EUR', amount: 0.3 },
    { currency: 'LTL', amount: 3 },
  ])
})
