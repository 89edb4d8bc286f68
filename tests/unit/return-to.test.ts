import { expect, test } from 'vitest'
import { safeReturnTo } from '@/lib/auth/return-to'

test('one returns to the page of the office one came from', () => {
  expect(safeReturnTo('/admin/trips/2024-0001?page=2')).toBe('/admin/trips/2024-0001?page=2')
  expect(safeReturnTo('/admin')).toBe('/admin')
})

test.each([
  '//evil.example/admin',
  'https://evil.example/admin',
  '/\\evil.example',
  '/admin\\..\\evil',
  '/admin/..//evil.example',
  '/admin/../../evil',
  '/admin//evil.example',
  '/administrator',
  '/admin.evil.example',
  '/admin@evil.example',
  'javascript:alert(1)',
  '/admin/\tx',
  '/admin\r\nLocation: https://evil.example',
  ' /admin',
  '/admin/%2e%2e/lt',
  '/lt/kaunas',
  '/admin/sign-in?returnTo=/admin',
  '',
  undefined,
  ['/admin/trips'],
])('%j leads to the home of the office', (wanted) => {
  expect(safeReturnTo(wanted)).toBe('/admin')
})
