import { geoDistance } from 'd3-geo'
import { type Place, position } from './point'

/** Mean radius of the Earth in kilometres (IUGG). */
const earthRadius = 6371.0088

/** The shortest way over the globe in kilometres, to the kilometre; the true one differs by 0.5 % at most. */
export function distanceKm(from: Place, to: Place) {
  return Math.round(geoDistance(position(from), position(to)) * earthRadius)
}

/** The direction in which the shortest way sets out: degrees clockwise from north, 0 to less than 360. */
export function initialBearing(from: Place, to: Place) {
  const radians = Math.PI / 180
  const turn = (to.longitude - from.longitude) * radians
  const [start, end] = [from.latitude * radians, to.latitude * radians]
  const east = Math.sin(turn) * Math.cos(end)
  const north = Math.cos(start) * Math.sin(end) - Math.sin(start) * Math.cos(end) * Math.cos(turn)
  return (Math.atan2(east, north) / radians + 360) % 360
}

/** The eight winds, as keys of the messages `maps.winds`. */
const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const

export type Wind = (typeof winds)[number]

/** The wind nearest to a direction in degrees. */
export function windOf(bearing: number): Wind {
  return winds[Math.round(bearing / 45) % 8] ?? 'n'
}

/** Things whose place is known, the nearest first, each with its distance from home in kilometres. */
export function byDistance<Thing extends { place: Place | null }>(home: Place, things: Thing[]) {
  return things
    .flatMap((thing) => (thing.place ? [{ ...thing, km: distanceKm(home, thing.place) }] : []))
    .sort((a, b) => a.km - b.km)
}
