import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceKm, initialBearing, windOf } from '@/lib/maps/distance'

const vilnius = { latitude: 54.6872, longitude: 25.2797 }
const riga = { latitude: 56.9496, longitude: 24.1052 }
const salzburg = { latitude: 47.8095, longitude: 13.055 }
const chicago = { latitude: 41.8781, longitude: -87.6298 }
const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

test('distances are those of the shortest way, to within half a percent', () => {
  expect(distanceKm(vilnius, riga)).toBeCloseTo(262, -1)
  expect(Math.abs(distanceKm(vilnius, chicago) - 7520) / 7520).toBeLessThan(0.005)
  expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBe(20015)
  expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 90, longitude: 0 })).toBe(10008)
})

test('directions are named by the nearest wind', () => {
  expect(windOf(initialBearing(vilnius, riga))).toBe('n')
  expect(windOf(initialBearing(vilnius, salzburg))).toBe('sw')
  expect(windOf(initialBearing(vilnius, chicago))).toBe('nw')
  expect(windOf(359)).toBe('n')
  expect(windOf(22.6)).toBe('ne')
})

test('a way is as long back as there, and never longer than half the globe', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      expect(distanceKm(a, b)).toBe(distanceKm(b, a))
      expect(distanceKm(a, b)).toBeLessThanOrEqual(20016)
    }),
  )
})

test('a direction is a number of degrees, also from a pole and to the same place', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      const bearing = initialBearing(a, b)
      expect(bearing).toBeGreaterThanOrEqual(0)
      expect(bearing).toBeLessThan(360.000001)
    }),
  )
})
