import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusters } from '@/lib/maps/clusters'
import { type LabelWish, placeLabels } from '@/lib/maps/labels'
import { europeLayout, type MapPlace, worldLayout } from '@/lib/maps/layout'
import { textWidth } from '@/lib/text/width'
import cities from '@/prisma/data/partner-cities.json' with { type: 'json' }

const vilnius: MapPlace = { key: 'home', name: 'Vilnius', weight: 9, latitude: 54.6872, longitude: 25.2797 }
const partners = cities.map(
  ({ nameLt, latitude, longitude }): MapPlace => ({ key: nameLt, name: nameLt, weight: 1, latitude, longitude }),
)
const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 800 }) })

test('every partner is named and linked on one of the two maps', () => {
  const named = [...worldLayout(vilnius, partners, true).marks, ...(europeLayout(vilnius, partners)?.marks ?? [])]
  expect(named.map(({ key }) => key).sort()).toEqual(partners.map(({ key }) => key).sort())
})

test('without a map of Europe the world names them all', () => {
  expect(worldLayout(vilnius, partners, false).marks).toHaveLength(partners.length)
})

test('on a wide map of Europe nine names of ten find room', () => {
  const marks = europeLayout(vilnius, partners)?.marks ?? []
  expect(marks.filter(({ labels }) => labels.wide).length / marks.length).toBeGreaterThan(0.9)
})

test('only countries with partners are shaded, not that of home', () => {
  expect(worldLayout(vilnius, partners, true).countries).not.toContain('LTU')
  const kaunas: MapPlace = { key: 'Kaunas', name: 'Kaunas', weight: 1, latitude: 54.8985, longitude: 23.9036 }
  expect(worldLayout(vilnius, [...partners, kaunas], true).countries).toContain('LTU')
})

test('a partner outside the frame of Europe stays on the world', () => {
  const chicago = partners.filter(({ key }) => key === 'Čikaga')
  expect(europeLayout(vilnius, chicago)).toBeNull()
})

test('the same places give the same picture in whatever order they come', () => {
  const picture = (places: MapPlace[]) =>
    worldLayout(vilnius, places, true).marks.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  expect(picture(partners.toReversed())).toEqual(picture(partners))
})

test('clusters keep every mark once, whatever their order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(point, { selector: ({ x, y }) => `${x} ${y}` }),
      fc.integer({ min: 1, max: 200 }),
      (points, reach) => {
        const found = clusters(points, reach)
        expect(found.flatMap(({ members }) => members)).toHaveLength(points.length)
        expect(clusters(points.toReversed(), reach)).toEqual(found)
      },
    ),
  )
})

test('names never cover one another or leave the frame', () => {
  const frame = { width: 1000, height: 800, size: 14, gap: 9 }
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), (points) => {
      const wishes = points.map(
        ({ x, y }, index): LabelWish => ({
          x,
          y,
          key: `${index}`,
          lines: [`Miestas ${index}`],
          weight: index % 3,
          outward: 1,
        }),
      )
      const boxes = placeLabels(wishes, points, frame).map(({ key, x, y, anchor }) => {
        const width = textWidth(`Miestas ${key}`, frame.size)
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
        return { left, right: left + width, top: y - frame.size * 0.7, bottom: y }
      })
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(frame.width)
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left + 1 ||
            other.right <= box.left + 1 ||
            box.bottom <= other.top ||
            other.bottom <= box.top
          expect(apart).toBe(true)
        }
      }
    }),
  )
})
