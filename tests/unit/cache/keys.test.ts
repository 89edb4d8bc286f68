import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf, refusalOf } from '@/lib/cache/key'

test.for([
  ['a page', '/lt/vilnius', '/lt/vilnius'],
  ['what a newsletter adds', '/lt/vilnius?utm_source=laiskas&fbclid=1', '/lt/vilnius'],
  ['what Next would ask', '/lt/vilnius?_rsc=1a2b3', '/lt/vilnius'],
  ['parameters in another order', '/lt/paieska?page=2&q=oslas', '/lt/paieska?q=oslas&page=2'],
  ['a parameter of another page', '/lt/vilnius/tinklai?q=oslas', '/lt/vilnius/tinklai'],
  ['one encoding for another', '/lt/paieska?q=%6Fslas%20+x', '/lt/paieska?q=oslas++x'],
  ['letters as they are typed', '/lt/paieska?q=%C5%A1iauliai', '/lt/paieska?q=%C5%A1iauliai'],
  ['bytes that are no letters', '/lt/paieska?q=%F0', '/lt/paieska?q=%EF%BF%BD'],
  [
    'several values, in the order given',
    '/lt/vilnius/komandiruotes?country=IT&country=AT',
    '/lt/vilnius/komandiruotes?country=IT&country=AT',
  ],
  ['names of another case', '/lt/paieska?Q=oslas', '/lt/paieska'],
  ['a file', '/flags/AT-DE.svg', '/flags/AT-DE.svg'],
  ['the version of a built file', '/icon.svg?icon.3fl7.svg', '/icon.svg'],
] as const)('%s is kept under one address', ([, address, key]) => {
  expect(keyOf(address)).toBe(key)
})

test.for([
  ['no language', '/'],
  ['two slashes', '/lt//vilnius'],
  ['a slash at the end', '/lt/vilnius/'],
  ['a dot', '/lt/./vilnius'],
  ['two dots', '/lt/x/../vilnius'],
  ['an encoded letter', '/lt/%76ilnius'],
  ['an encoded dot', '/lt/%2e/vilnius'],
  ['a semicolon', '/lt/vilnius;jsessionid=1'],
  ['a backslash', '/lt\\vilnius'],
  ['a quote', "/lt/vilnius'"],
  ['very much', `/lt/${'a'.repeat(2000)}`],
  ['very much asked', `/lt/paieska?q=${'a'.repeat(2000)}`],
])('what is written with %s is not kept', ([, address = '']) => {
  expect(keyOf(address)).toBeNull()
})

test.for([
  ['no path', 400, 'lt/vilnius'],
  ['another site', 400, 'http://elsewhere.example/lt'],
  ['everything', 400, '*'],
  ['a letter as it is', 400, '/lt/šiauliai'],
  ['a byte that begins a letter and ends', 400, '/lt/%C5'],
  ['a byte of another encoding', 400, '/lt/%F0iauliai'],
  ['half an escape', 400, '/lt/%'],
  ['a letter written too long', 400, '/lt/%C0%AF'],
  ['nothing, encoded', 400, '/lt/%00'],
  ['a line break', 400, '/lt/%0d%0aset-cookie:x'],
  ['an encoded slash', 400, '/lt%2fvilnius'],
  ['an encoded backslash', 400, '/lt%5cvilnius'],
  ['too much', 414, `/lt?${'a'.repeat(5000)}`],
] as const)('an address of %s is refused with %i', ([, status, address]) => {
  expect(refusalOf(address)).toBe(status)
})

const address = fc
  .tuple(
    fc.constantFrom('/lt/paieska', '/en/vilnius/partner-cities', '/lt/vilnius/komandiruotes', '/lt', '/robots.txt'),
    fc.array(fc.tuple(fc.constantFrom('q', 'page', 'country', 'sort', 'x', 'utm_id'), fc.string({ maxLength: 8 }))),
  )
  .map(([path, pairs]) => `${path}?${new URLSearchParams(pairs)}`)

test('the one address of an address is its own', () => {
  fc.assert(
    fc.property(address, (one) => {
      const key = keyOf(one)
      expect(key && keyOf(key)).toBe(key)
      expect(refusalOf(key ?? '')).toBeNull()
    }),
  )
})
