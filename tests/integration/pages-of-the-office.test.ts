import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { getMyTrips, getOthersDrafts, type OfficeList } from '@/lib/trips/read/office-list'
import { officePagesPart, readOfficePages } from '@/lib/trips/schema/office-pages'
import { staff } from './office'
import { makeTown } from './town'

const asked = (part: string) => readOfficePages(Object.fromEntries(new URLSearchParams(part)))

/** The pages of a list to its end by their ways forth, and from there to its beginning by their ways back. */
async function walked(read: (pages: ReturnType<typeof asked>) => Promise<OfficeList>) {
  const forth = [await read(asked(''))]
  for (let next = forth[0]?.next; next; next = forth.at(-1)?.next)
    forth.push(await read(asked(officePagesPart('after', next))))
  const back = forth.slice(-1)
  for (let previous = back[0]?.previous; previous; previous = back[0]?.previous)
    back.unshift(await read(asked(officePagesPart('before', previous))))
  const references = (pages: OfficeList[]) => pages.map(({ entries }) => entries.map(({ reference }) => reference))
  return { forth: references(forth), back: references(back) }
}

test('trips of the office are all met once, forth and back, many of them changed at one moment', async () => {
  const { municipalityId } = await makeTown('alytus', {})
  const own = await staff(municipalityId, 'editor')
  const other = await staff(municipalityId, 'editor')
  await db.businessTrip.createMany({
    data: Array.from({ length: 120 }, (_, number) => ({
      ...{ municipalityId, createdById: own.id, purposeLt: 'Susitikimas', status: 'approved' as const },
      reference: `2024-${String(number).padStart(4, '0')}`,
      updatedAt: new Date(Date.UTC(2024, 5, 1, 8, 0, number % 4)),
    })),
  })
  for (const read of [
    (pages: ReturnType<typeof asked>) => getMyTrips(own, pages),
    (pages: ReturnType<typeof asked>) => getOthersDrafts(other, pages),
  ]) {
    const { forth, back } = await walked(read)
    expect(forth.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(new Set(forth.flat()).size).toBe(120)
    expect(back).toEqual(forth)
  }
  expect((await getMyTrips(other)).entries).toEqual([])
})

test('what is no place in a list is not obeyed', () => {
  const first = { after: null, before: null }
  for (const wrong of ['2', '2024-0001', '2024-0001_1', "'; DROP", '2024-13-45_x']) {
    expect(readOfficePages({ after: wrong })).toEqual(first)
    expect(readOfficePages({ before: wrong })).toEqual(first)
  }
})
