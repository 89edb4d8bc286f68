import { geoBounds, geoContains, geoDistance } from 'd3-geo'
import type { Position } from 'geojson'
import { type CountryShape, countryShapes, type Resolution } from './atlas'
import { type Place, position } from './point'

/** How far from a coast drawn coarsely a harbour may lie, in radians: about 60 km. */
const offshore = 60 / 6371

/** Parts that Natural Earth draws by themselves and the portal counts to the country recognised there. */
export const partOf: Record<string, string> = { CYN: 'CYP', SOL: 'SOM', HKG: 'CHN', MAC: 'CHN' }

type Bounds = [[number, number], [number, number]]
const boundsOf = new WeakMap<CountryShape, Bounds>()

/** Alpha-3 code of the country a place lies in, or nearest to just off its coast; null at sea. */
export function countryAt(place: Place, resolution: Resolution): string | null {
  const point = position(place)
  const near = countryShapes(resolution).filter((shape) => withinBounds(shape, point))
  const found = near.find((shape) => geoContains(shape, point)) ?? nearest(near, point)
  if (!found) return null
  const { a3 } = found.properties
  return partOf[a3] ?? a3
}

/** Whether a point lies in the box around a shape, with a margin of two degrees; boxes may cross the antimeridian. */
function withinBounds(shape: CountryShape, [longitude, latitude]: [number, number]) {
  const bounds = boundsOf.get(shape) ?? geoBounds(shape)
  boundsOf.set(shape, bounds)
  const [[west, south], [east, north]] = bounds
  if (latitude < south - 2 || latitude > north + 2) return false
  const [from, to] = [west - 2, east + 2]
  return west <= east ? longitude >= from && longitude <= to : longitude >= from || longitude <= to
}

function nearest(shapes: CountryShape[], point: [number, number]) {
  let best: CountryShape | undefined
  let least = offshore
  for (const shape of shapes) {
    for (const [longitude = 0, latitude = 0] of corners(shape)) {
      const distance = geoDistance([longitude, latitude], point)
      if (distance < least) [best, least] = [shape, distance]
    }
  }
  return best
}

function corners({ geometry }: CountryShape): Position[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2)
}
