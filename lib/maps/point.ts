/** A place on the globe in degrees, north and east positive. */
export type Place = { latitude: number; longitude: number }

/** A point of a picture in its own units, right and down positive. */
export type Point = { x: number; y: number }

/** Longitude first, as GeoJSON has it. */
export function position({ latitude, longitude }: Place): [number, number] {
  return [longitude, latitude]
}
