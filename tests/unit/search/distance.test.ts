import { expect, test } from 'vitest'
import { editDistance } from '@/lib/search/rules/distance'

test.each([
  ['varsuva', 'varsuva', 0],
  ['varsuvva', 'varsuva', 1],
  ['vasruva', 'varsuva', 1],
  ['varšuva', 'varsuva', 1],
  ['', 'abc', 3],
  ['breshia', 'brescia', 1],
])('%s is as far from %s as letters were mistyped', (from, to, letters) => {
  expect(editDistance(from, to)).toBe(letters)
  expect(editDistance(to, from)).toBe(letters)
})
