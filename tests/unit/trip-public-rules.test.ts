import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusDays, plusWorkingDays } from '@/lib/dates/working-days'
import { inOwnLanguage } from '@/lib/i18n/in-locale'
import { type Cost, costTable, sumsOf } from '@/lib/trips/rules/costs'
import { lastOverdueReturn, reportClock } from '@/lib/trips/rules/deadline'
import { emissionFactors, journeyLegs, journeyTotal } from '@/lib/trips/rules/emissions'

const trip = {
  status: 'approved' as const,
  startsOn: '2024-12-04',
  endsOn: '2024-12-07',
  published: false,
  submitted: false,
}

test('a report is due until its last day has passed, then overdue by so many days', () => {
  expect(reportClock(trip, 10, '2024-12-05')).toEqual({ state: 'due', dueOn: '2024-12-20' })
  expect(reportClock(trip, 10, '2024-12-20')).toEqual({ state: 'due', dueOn: '2024-12-20' })
  expect(reportClock(trip, 10, '2024-12-21')).toEqual({ state: 'overdue', dueOn: '2024-12-20', days: 1 })
  expect(reportClock(trip, 10, '2025-01-20')).toEqual({ state: 'overdue', dueOn: '2024-12-20', days: 31 })
})

test('the clock stops when the report is handed in or public', () => {
  expect(reportClock({ ...trip, submitted: true }, 10, '2025-01-20')).toEqual({ state: 'submitted' })
  expect(reportClock({ ...trip, published: true }, 10, '2025-01-20')).toEqual({ state: 'published' })
})

test('where nothing is set nothing is said; nor of trips that were refused or cancelled or have no date', () => {
  expect(reportClock(trip, null, '2025-01-20')).toBeNull()
  expect(reportClock({ ...trip, status: 'refused' }, 10, '2025-01-20')).toBeNull()
  expect(reportClock({ ...trip, status: 'cancelled' }, 10, '2025-01-20')).toBeNull()
  expect(reportClock({ ...trip, startsOn: null, endsOn: null }, 10, '2025-01-20')).toBeNull()
})

test('a trip known by its month only counts from the last day of the month', () => {
  expect(reportClock({ ...trip, startsOn: '2024-11', endsOn: null }, 5, '2024-12-01')).toEqual({
    state: 'due',
    dueOn: '2024-12-06',
  })
})

test('the latest return of which a report is overdue is that, and the day after it is not', () => {
  const day = fc.integer({ min: 0, max: 8000 }).map((days) => plusDays('2010-01-01', days))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (today, workingDays) => {
      const latest = lastOverdueReturn(workingDays, today)
      expect(plusWorkingDays(latest, workingDays) < today).toBe(true)
      expect(plusWorkingDays(plusDays(latest, 1), workingDays) < today).toBe(false)
    }),
    { numRuns: 80 },
  )
})

const called = (name: string) => inOwnLanguage('lt', name)
const kaunas = { name: called('Kaunas'), transport: null, place: { latitude: 54.8985, longitude: 23.9036 } }
const brescia = { name: called('Brescia'), place: { latitude: 45.5416, longitude: 10.2118 } }

test('a leg is its great circle times its factor times the travellers', () => {
  const [there, back] = journeyLegs({ ...kaunas, transport: 'rail' }, [{ ...brescia, transport: 'air' }], 2)
  expect(there).toMatchObject({ from: called('Kaunas'), to: called('Brescia'), factor: 'shortFlight' })
  expect(there?.km).toBeGreaterThan(1400)
  expect(there?.km).toBeLessThan(1450)
  expect(there?.kilograms).toBeCloseTo((there?.km ?? 0) * emissionFactors.kilograms.shortFlight * 2)
  expect(back).toMatchObject({ from: called('Brescia'), to: called('Kaunas'), factor: 'rail', km: there?.km })
})

test('a leg without its means of transport or its place is not estimated, and never counts as nothing', () => {
  const nowhere = { name: called('Kažkur'), transport: 'air' as const, place: null }
  const legs = journeyLegs(kaunas, [{ ...brescia, transport: 'air' }, nowhere], 1)
  expect(legs.map(({ kilograms }) => kilograms !== null)).toEqual([true, false, false])
  expect(journeyTotal(legs).notEstimated).toBe(2)
  expect(journeyTotal(journeyLegs(kaunas, [], 1))).toEqual({ kilograms: 0, notEstimated: 0 })
})

test('a flight beyond 3700 kilometres has the factor of long ones', () => {
  const osaka = { name: called('Osaka'), transport: 'air' as const, place: { latitude: 34.69, longitude: 135.5 } }
  expect(journeyLegs(kaunas, [osaka], 1)[0]?.factor).toBe('longFlight')
})

const cost = (amount: number | null, rest: Partial<Cost> = {}): Cost => ({
  id: crypto.randomUUID(),
  category: 'airTravel',
  payer: 'municipality',
  amount,
  currency: 'EUR',
  absence: amount === null ? 'notKnownYet' : null,
  absenceGround: null,
  note: null,
  ...rest,
})

test('what is not known is never part of a sum; litas and euros are not added together', () => {
  expect(sumsOf([cost(0.1), cost(0.2), cost(null), cost(14_900, { currency: 'LTL' })])).toEqual({
    sums: [
      { currency: 'EUR', amount: 0.3 },
      { currency: 'LTL', amount: 14_900 },
    ],
    unknown: 1,
  })
  expect(sumsOf([cost(null)])).toEqual({ sums: [], unknown: 1 })
  expect(sumsOf([cost(0)])).toEqual({ sums: [{ currency: 'EUR', amount: 0 }], unknown: 0 })
})

test('costs stand by category and payer, and every cost is in one cell', () => {
  const costs = [
    cost(120),
    cost(80, { payer: 'host' }),
    cost(null, { category: 'lodging' }),
    cost(5, { category: 'other' }),
  ]
  const table = costTable(costs)
  expect(table.payers).toEqual(['municipality', 'host'])
  expect(table.rows.map(({ category }) => category)).toEqual(['airTravel', 'lodging', 'other'])
  expect(table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.costs))).toHaveLength(costs.length)
  expect(table.payerTotals.map(({ total }) => total)).toEqual([
    { sums: [{ currency: 'EUR', amount: 125 }], unknown: 1 },
    { sums: [{ currency: 'EUR', amount: 80 }], unknown: 0 },
  ])
  expect(table.total).toEqual({ sums: [{ currency: 'EUR', amount: 205 }], unknown: 1 })
})
