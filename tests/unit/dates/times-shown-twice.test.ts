import { expect, test } from 'vitest'
import { momentOf, occurrenceOf } from '@/lib/dates/local-time'

const zone = 'Europe/Vilnius'

test('a time that the clock shows twice is told from the other one, before and after it is shown once', () => {
  for (const time of ['03:00', '03:30', '03:59'])
    for (const which of ['first', 'second'] as const) {
      const at = momentOf('2027-10-31', time, zone, which)
      expect(at).toBeInstanceOf(Date)
      expect(occurrenceOf(at as Date, zone)).toBe(which)
    }
  for (const [day, time] of [
    ['2027-10-31', '02:59'],
    ['2027-10-31', '04:00'],
    ['2027-03-28', '04:00'],
    ['2026-11-21', '03:30'],
  ] as const)
    expect(occurrenceOf(momentOf(day, time, zone) as Date, zone)).toBeNull()
})
