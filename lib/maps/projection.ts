import { type GeoProjection, geoConicEqualArea, geoEqualEarth } from 'd3-geo'
import { type Place, type Point, position } from './point'

/** A flat picture of a part of the globe: how it is projected and the size of its frame in its own units. */
export type View = { projection: GeoProjection; width: number; height: number }

/**
 * A projection scaled and moved so that the places fill the frame, one unit to the nearest.
 * Anything outside the frame is cut off where `clip` says so.
 */
function fitted(
  projection: GeoProjection,
  width: number,
  height: number,
  places: [number, number][],
  clip: boolean,
): View {
  // Curves are drawn as straight pieces that stray a fifth of a unit at most.
  projection.precision(0.2).fitExtent(
    [
      [0, 0],
      [width, height],
    ],
    { type: 'MultiPoint', coordinates: places },
  )
  if (clip) {
    projection.clipExtent([
      [-4, -4],
      [width + 4, height + 4],
    ])
  }
  return { projection, width, height }
}

/**
 * The inhabited world in Equal Earth, where every land has its true area, from northern Greenland to Cape Horn. It is cut
 * along 169° W, through the Bering Strait, so that no land is split.
 */
export const world: View = fitted(
  geoEqualEarth().rotate([-11, 0]),
  1000,
  442,
  [
    [-168.9, 0],
    [190.9, 0],
    [11, 83.7],
    [11, -56.5],
  ],
  false,
)

/** Europe from Iceland to the Caucasus in Albers' conic projection (true areas), parallels 43° N and 62° N. */
export const europe: View = fitted(
  geoConicEqualArea().parallels([43, 62]).rotate([-11, 0]),
  1000,
  820,
  [
    [-24.8, 65.5],
    [47.5, 42],
    [11, 70.6],
    [11, 36],
  ],
  true,
)

/** Where a place lies in a view, or null when it lies outside its frame. */
export function pointIn({ projection, width, height }: View, place: Place): Point | null {
  const [x, y] = projection(position(place)) ?? []
  if (x === undefined || y === undefined || x < 0 || y < 0 || x > width || y > height) return null
  return { x: Math.round(x), y: Math.round(y) }
}
