import { expect, test } from 'vitest'
import { preferredLocale } from '@/lib/auth/preferred-locale'

test.each([
  ['en-GB,en;q=0.9,lt;q=0.8', 'en'],
  ['lt-LT,lt;q=0.9,en;q=0.8', 'lt'],
  ['de,en;q=0.5', 'en'],
  ['en;q=0.2,lt;q=0.9', 'lt'],
  ['en;q=0,de', 'lt'],
  ['fr', 'lt'],
  ['', 'lt'],
  [null, 'lt'],
] as const)('a browser that asks for %j is answered in %s', (accepted, locale) => {
  expect(preferredLocale(accepted)).toBe(locale)
})
