import { geoDistance, geoInterpolate } from 'd3-geo'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arc, arcDetail } from '@/lib/maps/arcs'
import { type Place, position } from '@/lib/maps/point'
import { europe, world } from '@/lib/maps/projection'
import { stepsOf } from './svg-path'

const place = fc.record({
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

/** How far, in kilometres, the middle of a drawn step lies from the true way between two places. */
function offCourse([x, y]: [number, number], from: Place, to: Place) {
  const drawn = world.projection.invert?.([x / arcDetail, y / arcDetail])
  const way = geoInterpolate(position(from), position(to))
  const distances = Array.from({ length: 401 }, (_, part) => geoDistance(way(part / 400), drawn ?? [0, 0]))
  return Math.min(...distances) * 6371
}

test('arcs between any two places follow the shortest way: no step strays from it or crosses the map', () => {
  fc.assert(
    fc.property(place, place, (from, to) => {
      fc.pre(geoDistance(position(from), position(to)) < 2.9)
      const path = arc(world, from, to)
      expect(path).not.toMatch(/NaN|Infinity|null|undefined/)
      for (const { start, end } of stepsOf(path)) {
        const middle: [number, number] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]
        expect(offCourse(middle, from, to)).toBeLessThan(250)
      }
    }),
    { numRuns: 80 },
  )
})

test('an arc that leaves the map on one side comes back on the other', () => {
  const tokyo = { latitude: 35.7, longitude: 139.7 }
  const losAngeles = { latitude: 34.1, longitude: -118.2 }
  expect(arc(world, tokyo, losAngeles).match(/M/g)).toHaveLength(2)
  expect(arc(world, { latitude: 54.7, longitude: 25.3 }, losAngeles).match(/M/g)).toHaveLength(1)
})

test('an arc on the map of Europe stops at its frame', () => {
  const path = arc(europe, { latitude: 54.7, longitude: 25.3 }, { latitude: 25, longitude: 121.6 })
  for (const { end } of stepsOf(path)) {
    expect(end[0] / arcDetail).toBeLessThanOrEqual(europe.width + 5)
    expect(end[1] / arcDetail).toBeGreaterThanOrEqual(-5)
  }
})
