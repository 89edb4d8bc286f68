import { expect, test } from 'vitest'
import { readChange, writeChange } from '@/lib/cache/changed'

test('what is told is heard', () => {
  const change = { from: 'a', tags: ['vilnius:trips', '*:trips'] }
  expect(readChange(writeChange(change))).toEqual(change)
  expect(readChange(writeChange({ from: 'a', tags: null }))).toEqual({ from: 'a', tags: null })
})

test('what is too long for PostgreSQL is told as a change of anything', () => {
  const tags = Array.from({ length: 500 }, (_, at) => `savivaldybė-${at}:trips`)
  const text = writeChange({ from: 'a', tags })
  expect(Buffer.byteLength(text)).toBeLessThan(8_000)
  expect(readChange(text)).toEqual({ from: 'a', tags: null })
})

test.for(['', 'x', '{}', '[]', 'null', '{"tags":"all"}', '{"tags":[1]}'])(
  'what cannot be understood may be about anything: %s',
  (text) => {
    expect(readChange(text).tags).toBeNull()
  },
)
