import { arc } from './arcs'
import { type Cluster, clusters } from './clusters'
import { countryAt } from './country-at'
import { type Label, type LabelWish, placeLabels } from './labels'
import type { Place, Point } from './point'
import { europe, pointIn, type View, world } from './projection'

/** A place to be shown; `key` tells it from the others, and names of more weight are written out before others. */
export type MapPlace = Place & { key: string; name: string; weight: number }

/** Widths a map is shown at: each has its own size of letters, in units of a map 1000 wide, and so its own labels. */
const letterSizes = { wide: 15, medium: 20, narrow: 36 } as const
export type MapWidth = keyof typeof letterSizes
export const mapWidths: readonly MapWidth[] = ['wide', 'medium', 'narrow']

export type Mark = Point & {
  key: string
  /** The way from home, in quarter units. */
  arc: string
  /** Where the name is written at each width; where it finds no room it is not among them. */
  labels: Partial<Record<MapWidth, Omit<Label, 'key' | 'lineHeight'>>>
}

export type MapLayout = {
  home: Mark | null
  /** Partners that have a name and a link on this map. */
  marks: Mark[]
  /** Partners that another map shows in detail: here only where they lie. */
  plain: Mark[]
  /** Alpha-3 codes of the countries the partners lie in; that of home is among them only with partners of its own. */
  countries: string[]
}

/** Names of more partners than this in one spot are not written out. */
const mostLines = 4

/** The world with arcs to every partner; those on the map of Europe are not named here when that map is shown too. */
export function worldLayout(home: MapPlace, partners: MapPlace[], withEurope: boolean): MapLayout {
  const elsewhere = withEurope ? partners.filter((partner) => !pointIn(europe, partner)) : partners
  const shown = new Set(elsewhere)
  return layout(
    world,
    home,
    elsewhere,
    partners.filter((partner) => !shown.has(partner)),
    12,
  )
}

/** Europe with the partners in its frame, or null when there are none or home lies outside. */
export function europeLayout(home: MapPlace, partners: MapPlace[]): MapLayout | null {
  const inside = partners.filter((partner) => pointIn(europe, partner))
  return inside.length > 0 && pointIn(europe, home) ? layout(europe, home, inside, [], 7) : null
}

function layout(view: View, home: MapPlace, named: MapPlace[], plain: MapPlace[], reach: number): MapLayout {
  const marked = (place: MapPlace): Mark[] => {
    const point = pointIn(view, place)
    return point ? [{ ...point, key: place.key, arc: arc(view, home, place), labels: {} }] : []
  }
  const marks = named.flatMap(marked)
  const [homeMark = null] = marked(home)
  const places = new Map([home, ...named].map((place) => [place.key, place]))
  const spots = [
    ...(homeMark ? [{ x: homeMark.x, y: homeMark.y, members: [homeMark] }] : []),
    ...clusters(marks, reach),
  ]
  for (const width of mapWidths) writeLabels(view, width, spots, homeMark?.x ?? 0, places)

  return {
    home: homeMark,
    marks,
    plain: plain.flatMap(marked),
    countries: [...new Set([...named, ...plain].flatMap((place) => countryAt(place, '50m') ?? []))].sort(),
  }
}

/** Gives each mark the place of its name at one width: those of one spot stand one under the other, the northern first. */
function writeLabels(
  view: View,
  width: MapWidth,
  spots: Cluster<Mark>[],
  homeX: number,
  places: Map<string, MapPlace>,
) {
  const size = letterSizes[width]
  const inLines = spots.map((spot) => [...spot.members].sort((a, b) => a.y - b.y || a.x - b.x))
  const wishes = spots.flatMap(({ x, y }, index): LabelWish[] => {
    const members = (inLines[index] ?? []).flatMap(({ key }) => places.get(key) ?? [])
    if (members.length > mostLines) return []
    const weight = Math.max(...members.map((place) => place.weight))
    return [{ key: String(index), x, y, lines: members.map(({ name }) => name), weight, outward: x < homeX ? -1 : 1 }]
  })
  const marks = spots.flatMap(({ members }) => members)

  for (const { key, x, y, anchor, lineHeight } of placeLabels(wishes, marks, { ...view, size, gap: 3 + size * 0.45 })) {
    inLines[Number(key)]?.forEach((mark, line) => {
      mark.labels[width] = { x, y: Math.round(y + line * lineHeight), anchor }
    })
  }
}
