import { expect, test } from 'vitest'
import { type Kept, openShelves } from '@/lib/cache/shelves'

const kept = (more: Partial<Kept> = {}): Kept => ({
  status: 200,
  etag: '',
  headers: [],
  bodies: {},
  hits: { br: [], gzip: [], identity: [] },
  unchanged: [],
  bytes: 1_000,
  tags: new Map([['vilnius:trips', 0]]),
  until: Number.POSITIVE_INFINITY,
  constant: false,
  storedAt: 0,
  ...more,
})

test('what was not asked for longest makes room, and the whole stays within its bytes', () => {
  const shelves = openShelves(100_000)
  for (let at = 0; at < 200; at++) {
    shelves.put(`/page-${at}`, kept())
    shelves.get('/page-0')
  }
  expect(shelves.figures().bytes).toBeLessThanOrEqual(100_000)
  expect(shelves.get('/page-0')).toBeDefined()
  expect(shelves.get('/page-1')).toBeUndefined()
  expect(shelves.get('/page-199')).toBeDefined()
})

test('neither endless questions nor endless missing addresses nor endless files push a page out', () => {
  const shelves = openShelves(100_000)
  shelves.put('/lt/vilnius', kept())
  for (let at = 0; at < 1_000; at++) {
    shelves.put(`/lt/paieska?q=${at}`, kept())
    shelves.put(`/lt/nera-${at}`, kept({ status: 404 }))
    shelves.put(`/accent/${at}.css`, kept({ constant: true, tags: new Map() }))
  }
  expect(shelves.get('/lt/vilnius')).toBeDefined()
  expect(shelves.figures().bytes).toBeLessThanOrEqual(100_000)
})

test('a write erases what was made from it and nothing else', () => {
  const shelves = openShelves(100_000)
  shelves.put('/trips', kept())
  shelves.put('/networks', kept({ tags: new Map([['vilnius:networks', 0]]) }))
  shelves.put('/a.css', kept({ constant: true, tags: new Map() }))
  shelves.drop(['vilnius:trips', 'kaunas:networks'])
  expect(shelves.get('/trips')).toBeUndefined()
  expect(shelves.get('/networks')).toBeDefined()
  shelves.dropAll()
  expect(shelves.get('/networks')).toBeUndefined()
  expect(shelves.get('/a.css')).toBeDefined()
})

test('a page that read before a write of what it shows is not kept', () => {
  const shelves = openShelves(100_000)
  const trips = (read: number) => kept({ tags: new Map([['vilnius:trips', read]]) })
  const begun = shelves.changes()
  shelves.drop(['vilnius:networks'])
  expect(shelves.put('/trips', trips(begun))).toBe(true)
  shelves.drop(['vilnius:trips'])
  expect(shelves.put('/trips', trips(begun))).toBe(false)
  expect(shelves.get('/trips')).toBeUndefined()
  expect(shelves.put('/trips', trips(shelves.changes()))).toBe(true)

  const before = shelves.changes()
  shelves.dropAll()
  expect(shelves.put('/trips', trips(before))).toBe(false)
})

test('a page that is found where it was missing is kept once', () => {
  const shelves = openShelves(100_000)
  shelves.put('/lt/nauja', kept({ status: 404 }))
  shelves.put('/lt/nauja', kept())
  expect(shelves.get('/lt/nauja')?.status).toBe(200)
  expect(shelves.figures().entries).toBe(1)
})

test('with no bytes nothing is kept', () => {
  const shelves = openShelves(0)
  expect(shelves.put('/lt', kept())).toBe(false)
  expect(shelves.get('/lt')).toBeUndefined()
})

test('a page gives way to the same page made smaller, unless it was erased meanwhile', () => {
  const shelves = openShelves(100_000)
  const [first, smaller] = [kept(), kept({ bytes: 500 })]
  const second = kept({ tags: new Map([['vilnius:trips', 1]]) })
  shelves.put('/trips', first)
  shelves.replace('/trips', first, smaller)
  expect(shelves.get('/trips')).toBe(smaller)
  shelves.drop(['vilnius:trips'])
  shelves.replace('/trips', smaller, first)
  expect(shelves.get('/trips')).toBeUndefined()
  shelves.put('/trips', second)
  shelves.replace('/trips', first, smaller)
  expect(shelves.get('/trips')).toBe(second)
})
