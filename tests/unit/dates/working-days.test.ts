import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  daysBetween,
  easterSunday,
  isWorkingDay,
  plusDays,
  plusWorkingDays,
  publicHolidays,
} from '@/lib/dates/working-days'

test('Easter falls on the days it fell on, the earliest and the latest possible among them', () => {
  const known = {
    1818: '1818-03-22',
    1943: '1943-04-25',
    1990: '1990-04-15',
    2000: '2000-04-23',
    2008: '2008-03-23',
    2019: '2019-04-21',
    2024: '2024-03-31',
    2025: '2025-04-20',
    2026: '2026-04-05',
    2027: '2027-03-28',
    2038: '2038-04-25',
  }
  for (const [year, day] of Object.entries(known)) expect(easterSunday(Number(year))).toBe(day)
})

test('the public holidays of 2026', () => {
  expect(publicHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-02-16',
    '2026-03-11',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-03',
    '2026-06-07',
    '2026-06-24',
    '2026-07-06',
    '2026-08-15',
    '2026-11-01',
    '2026-11-02',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
  ])
})

test('the public holidays of 2024, when mothers were honoured on the fifth of May and fathers on the second of June', () => {
  const days = publicHolidays(2024)
  expect(days).toHaveLength(16)
  expect(days).toEqual(expect.arrayContaining(['2024-03-31', '2024-04-01', '2024-05-05', '2024-06-02']))
})

test('the second of November is a public holiday since 2020', () => {
  expect(isWorkingDay('2018-11-02')).toBe(true)
  expect(isWorkingDay('2020-11-02')).toBe(false)
  expect(isWorkingDay('2026-11-02')).toBe(false)
})

test('a term runs over week-ends and holidays', () => {
  expect(plusWorkingDays('2024-12-07', 10)).toBe('2024-12-20')
  expect(plusWorkingDays('2024-12-20', 3)).toBe('2024-12-30')
  expect(plusWorkingDays('2024-12-30', 3)).toBe('2025-01-03')
  expect(plusWorkingDays('2025-04-17', 2)).toBe('2025-04-22')
  expect(plusWorkingDays('2026-11-20', 0)).toBe('2026-11-20')
})

test('a term ends on a working day and holds as many working days as it is long', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => plusDays('1991-01-01', days))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const end = plusWorkingDays(from, count)
      const passed = Array.from({ length: daysBetween(from, end) }, (_, index) => plusDays(from, index + 1))
      expect(isWorkingDay(end)).toBe(true)
      expect(passed.filter(isWorkingDay)).toHaveLength(count)
    }),
    { numRuns: 60 },
  )
})
