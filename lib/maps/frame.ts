import { geoPath } from 'd3-geo'
import { arcDetail } from './arcs'
import { pathWriter } from './path'
import { europe, world } from './projection'

const steps = 24

/** Where the frame of Europe's map runs on the map of the world, as an SVG path in the detail of arcs. */
export function europeFrame(): string {
  const { projection, width, height } = europe
  const along = (at: (part: number) => [number, number]) =>
    Array.from({ length: steps }, (_, index) => at(index / steps))
  const corners = [
    ...along((part) => [part * width, 0]),
    ...along((part) => [width, part * height]),
    ...along((part) => [(1 - part) * width, height]),
    ...along((part) => [0, (1 - part) * height]),
  ]
  const coordinates = [...corners, [0, 0] as [number, number]].flatMap((corner) => {
    const place = projection.invert?.(corner)
    return place ? [place] : []
  })
  const writer = pathWriter({ detail: arcDetail, tolerance: 1, leastArea: 0 })
  geoPath(world.projection, writer)({ type: 'LineString', coordinates })
  return writer.path()
}
