import { geoPath } from 'd3-geo'
import { merge, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import { atlases, type CountryProperties, countryShapes, type Resolution } from './atlas'
import { partOf } from './country-at'
import { type Precision, pathWriter } from './path'
import { europe, type View, world } from './projection'

type Country = GeometryObject<CountryProperties>

const codeOf = ({ properties }: Country) => (properties && 'a3' in properties ? properties.a3 : '')
const countryOf = (country: Country) => partOf[codeOf(country)] ?? codeOf(country)

/** Parts of a unit in which land is counted: draw it under `scale(0.5)`. */
export const landDetail = 2

/**
 * What a map is drawn on, as SVG paths in half units: the land as one shape, the borders between countries, and any one
 * country by its alpha-3 code.
 */
export type Land = { view: 'world' | 'europe'; land: string; borders: string; country: (a3: string) => string }

const views: Record<Land['view'], View> = { world, europe }

/** Draws the land of a view. Takes some tens of milliseconds; what is drawn once is kept by `worldLand` and `europeLand`. */
function drawLand(view: Land['view'], resolution: Resolution, precision: Precision): Land {
  const { projection } = views[view]
  const atlas = atlases[resolution]
  const { countries } = atlas.objects
  const inhabited = countries.geometries.filter((country) => codeOf(country) !== 'ATA')
  const areas = inhabited.filter((country) => country.type === 'Polygon' || country.type === 'MultiPolygon')

  const drawn = (shape: Parameters<ReturnType<typeof geoPath>>[0]) => {
    const writer = pathWriter(precision)
    geoPath(projection, writer)(shape)
    return writer.path()
  }
  const known = new Map<string, string>()

  return {
    view,
    land: drawn(merge(atlas, areas)),
    borders: drawn(mesh(atlas, countries, (a, b) => countryOf(a as Country) !== countryOf(b as Country))),
    country(a3) {
      const path = known.get(a3) ?? drawn(shapesOf(a3, resolution))
      known.set(a3, path)
      return path
    },
  }
}

function shapesOf(a3: string, resolution: Resolution) {
  const features = countryShapes(resolution).filter(({ properties }) => (partOf[properties.a3] ?? properties.a3) === a3)
  return { type: 'FeatureCollection' as const, features }
}

const kept: { world?: Land; europe?: Land } = {}

/** The land of the world's map, drawn once in the life of the process. */
export function worldLand(): Land {
  kept.world ??= drawLand('world', '50m', { detail: landDetail, tolerance: 1.8, leastArea: 14 })
  return kept.world
}

/** The land of Europe's map, drawn once in the life of the process. */
export function europeLand(): Land {
  kept.europe ??= drawLand('europe', '50m', { detail: landDetail, tolerance: 1.6, leastArea: 16 })
  return kept.europe
}
