import { expect, test } from 'vitest'
import { isLate, nextTime } from '@/lib/jobs/rules'

const next = (when: Parameters<typeof nextTime>[0], now: string) => nextTime(when, new Date(now)).toISOString()

test('every so many minutes, on the minutes of the clock', () => {
  expect(next({ everyMinutes: 1 }, '2027-01-04T10:00:00Z')).toBe('2027-01-04T10:01:00.000Z')
  expect(next({ everyMinutes: 15 }, '2027-01-04T10:16:01Z')).toBe('2027-01-04T10:30:00.000Z')
})

test('at a time of the clock in Vilnius, in winter and in summer', () => {
  expect(next({ dailyAt: '08:00' }, '2027-01-04T05:59:59Z')).toBe('2027-01-04T06:00:00.000Z')
  expect(next({ dailyAt: '08:00' }, '2027-01-04T06:00:00Z')).toBe('2027-01-05T06:00:00.000Z')
  expect(next({ dailyAt: '08:00' }, '2027-07-01T00:00:00Z')).toBe('2027-07-01T05:00:00.000Z')
})

test('over both changes of the clock a day has its job once', () => {
  expect(next({ dailyAt: '08:00' }, '2027-03-27T06:00:00Z')).toBe('2027-03-28T05:00:00.000Z')
  expect(next({ dailyAt: '08:00' }, '2027-10-30T05:00:00Z')).toBe('2027-10-31T06:00:00.000Z')
  // 03:30 is leapt over on 28 March and comes twice on 31 October.
  expect(next({ dailyAt: '03:30' }, '2027-03-27T20:00:00Z')).toBe('2027-03-28T01:30:00.000Z')
  expect(next({ dailyAt: '03:30' }, '2027-10-30T20:00:00Z')).toBe('2027-10-31T00:30:00.000Z')
  expect(next({ dailyAt: '03:30' }, '2027-10-31T00:30:00Z')).toBe('2027-11-01T01:30:00.000Z')
})

test('on working days alone: neither on Sundays nor at Easter', () => {
  const when = { dailyAt: '08:00', workingDaysOnly: true }
  expect(next(when, '2027-03-26T12:00:00Z')).toBe('2027-03-30T05:00:00.000Z')
  expect(next(when, '2027-12-23T12:00:00Z')).toBe('2027-12-27T06:00:00.000Z')
})

test('five minutes are not late', () => {
  const due = new Date('2027-01-04T10:00:00Z')
  expect(isLate(due, new Date('2027-01-04T10:05:00Z'))).toBe(false)
  expect(isLate(due, new Date('2027-01-04T10:05:01Z'))).toBe(true)
})
