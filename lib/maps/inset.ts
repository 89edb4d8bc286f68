import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoInterpolate, geoOrthographic, geoPath } from 'd3-geo'
import type { Polygon } from 'geojson'
import { arc } from './arcs'
import { countryShapes, type Resolution } from './atlas'
import { countryAt, partOf } from './country-at'
import { distanceKm } from './distance'
import { landDetail } from './land'
import { pathWriter } from './path'
import { type Place, type Point, position } from './point'
import type { View } from './projection'

const width = 480
const height = 360

/** Beyond this many kilometres the two places are shown on a globe. */
const farKm = 3500
/** A regional map shows at least this many kilometres across. */
const leastKm = 1400

export type Inset = View & {
  kind: 'region' | 'globe'
  /** Paths in half units. */
  land: string
  partnerLand: string
  /** Path in quarter units. */
  arc: string
  home: Point
  partner: Point
}

const drawn = new Map<string, Inset>()
const mostDrawn = 500

/** Home and one partner with the way between them: a map of the region, or a globe when they are far apart. */
export function inset(home: Place, partner: Place): Inset {
  const key = [home.latitude, home.longitude, partner.latitude, partner.longitude].join()
  const known = drawn.get(key) ?? draw(home, partner)
  if (drawn.size >= mostDrawn) drawn.clear()
  drawn.set(key, known)
  return known
}

function draw(home: Place, partner: Place): Inset {
  const middle = geoInterpolate(position(home), position(partner))(0.5)
  const km = distanceKm(home, partner)
  const kind = km > farKm ? 'globe' : 'region'
  const projection = kind === 'globe' ? globe(middle) : region(middle, home, partner, km)
  const view = { projection, width, height }
  const reach = kind === 'globe' ? Math.PI / 2 : Math.min(Math.PI / 2, 400 / projection.scale())
  const resolution = kind === 'globe' ? '110m' : '50m'
  const near = pieces(resolution).filter((piece) => geoDistance(piece.centre, middle) < piece.radius + reach)
  const code = countryAt(partner, resolution)

  return {
    ...view,
    kind,
    land: path(view, near),
    partnerLand: path(
      view,
      near.filter(({ a3 }) => a3 === code),
    ),
    arc: arc(view, home, partner),
    home: spot(view, home),
    partner: spot(view, partner),
  }
}

function globe([longitude, latitude]: [number, number]) {
  return geoOrthographic()
    .rotate([-longitude, -latitude])
    .translate([width / 2, height / 2])
    .scale(height / 2 - 4)
}

function region([longitude, latitude]: [number, number], home: Place, partner: Place, km: number) {
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1000).translate([0, 0])
  const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [
    projection(position(home)),
    projection(position(partner)),
  ].map((p) => p ?? [])
  const room = Math.min((width - 150) / Math.max(1, Math.abs(x1 - x2)), (height - 110) / Math.max(1, Math.abs(y1 - y2)))
  const most = (width * 6371) / Math.max(leastKm, km)
  return projection
    .scale(Math.min(1000 * room, most))
    .translate([width / 2, height / 2])
    .clipExtent([
      [-4, -4],
      [width + 4, height + 4],
    ])
}

function spot({ projection }: View, place: Place): Point {
  const [x = 0, y = 0] = projection(position(place)) ?? []
  return { x: Math.round(x), y: Math.round(y) }
}

type Piece = { a3: string; geometry: Polygon; centre: [number, number]; radius: number }
const known: Partial<Record<Resolution, Piece[]>> = {}

/** Every island and mainland by itself, with the circle around it, so that a map projects only what it can show. */
function pieces(resolution: Resolution): Piece[] {
  known[resolution] ??= countryShapes(resolution).flatMap(({ geometry, properties: { a3 } }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return polygons.map((coordinates) => {
      const piece: Polygon = { type: 'Polygon', coordinates }
      const centre = geoCentroid(piece)
      const radius = Math.max(...(coordinates[0] ?? []).map(([x = 0, y = 0]) => geoDistance(centre, [x, y])))
      return { a3: partOf[a3] ?? a3, geometry: piece, centre, radius }
    })
  })
  return known[resolution]
}

function path({ projection }: View, shown: Piece[]) {
  const writer = pathWriter({ detail: landDetail, tolerance: 1.6, leastArea: 16 })
  geoPath(projection, writer)({ type: 'GeometryCollection', geometries: shown.map(({ geometry }) => geometry) })
  return writer.path()
}
