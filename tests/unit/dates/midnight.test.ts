import { expect, test } from 'vitest'
import { nextMidnight } from '@/lib/dates/midnight'

test.for([
  ['in winter', '2026-01-15T10:00:00Z', '2026-01-15T22:00:00.000Z'],
  ['in summer', '2026-07-15T10:00:00Z', '2026-07-15T21:00:00.000Z'],
  ['on the short day of spring', '2026-03-28T22:30:00Z', '2026-03-29T21:00:00.000Z'],
  ['on the long day of autumn', '2026-10-24T21:30:00Z', '2026-10-25T22:00:00.000Z'],
  ['at the last moment', '2026-01-15T21:59:59.999Z', '2026-01-15T22:00:00.000Z'],
  ['at the first', '2026-01-15T22:00:00.000Z', '2026-01-16T22:00:00.000Z'],
])('the next day begins in Vilnius: %s', ([, now = '', midnight]) => {
  expect(nextMidnight('Europe/Vilnius', new Date(now)).toISOString()).toBe(midnight)
})
