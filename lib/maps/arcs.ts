import { geoPath } from 'd3-geo'
import { pathWriter } from './path'
import { type Place, position } from './point'
import type { View } from './projection'

/** Parts of a unit in which arcs are counted: draw them under `scale(0.25)`. */
export const arcDetail = 4

/**
 * The shortest way over the globe between two places as an SVG path in quarter units. Where it leaves the map on one side
 * it comes back on the other: the path then has two parts, never a line across. Empty when the places are one.
 */
export function arc({ projection }: View, from: Place, to: Place): string {
  const writer = pathWriter({ detail: arcDetail, tolerance: 0.5, leastArea: 0 })
  geoPath(projection, writer)({ type: 'LineString', coordinates: [position(from), position(to)] })
  return writer.path()
}
