import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bodyIn, encode } from '@/lib/cache/encode'
import { encodingFor } from '@/lib/cache/negotiate'

test.for([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'identity'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['br; q=0.8 , gzip;q=0.8', 'br'],
  ['*', 'br'],
  ['*;q=0.1, br;q=0', 'gzip'],
  ['identity', 'identity'],
  ['identity;q=1, gzip;q=0.5', 'identity'],
  ['identity;q=0, *;q=0', 'identity'],
  ['BR', 'br'],
  ['br;q=2, gzip', 'gzip'],
  ['br;q=x', 'identity'],
] as const)('%s is answered in %s', ([accepted, encoding]) => {
  expect(encodingFor(accepted)).toBe(encoding)
})

test('every encoding holds the same text', async () => {
  const text = Buffer.from('Ąžuolas ir liepa. '.repeat(200))
  const bodies = await encode(text, 'text/html; charset=utf-8', 'page')
  expect(brotliDecompressSync(bodies.br ?? '').equals(text)).toBe(true)
  expect(gunzipSync(bodies.gzip ?? '').equals(text)).toBe(true)
  expect((await bodyIn(bodies, 'identity')).equals(text)).toBe(true)
})

test('pictures, and what is very short, are sent as they are', async () => {
  expect(Object.keys(await encode(Buffer.alloc(5000), 'image/png', 'file'))).toEqual(['identity'])
  expect(Object.keys(await encode(Buffer.from('ok'), 'text/plain', 'page'))).toEqual(['identity'])
})
