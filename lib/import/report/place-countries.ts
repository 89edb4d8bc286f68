import { knownPlace } from '../known-places'
import type { Country } from './place-items'

/** A place on its way to be a destination: a country printed later may still be its own. */
export type Place = { name: string; country: Country | null; joined: boolean; apart?: boolean }

/** The places at the end of the list that no country follows yet; of a route only the last. */
export function openPlaces(places: Place[]) {
  const open = withoutCountry(places)
  return open.slice(
    Math.max(
      0,
      open.findLastIndex(({ apart }) => apart),
    ),
  )
}

function withoutCountry(places: Place[]) {
  const closed = places.findLastIndex(({ country, joined }) => country !== null || !joined)
  return places.slice(closed + 1)
}

/** "Tartu ir Tamperė (Estija, Suomija)": as many countries as places belong to them one by one, other numbers to none. */
export function assignEach(places: Place[], countries: Country[]) {
  const open = withoutCountry(places)
  const fits = open.length === countries.length
  for (const [at, place] of open.entries()) {
    place.country = fits ? (countries[at] ?? null) : null
    place.joined = fits
  }
  return fits
}

/** "Briuselis ir Liuvenas (Belgija)" are both in Belgium; "Ryga, Talinas (Estija)" are not both in Estonia: none before a place known to lie elsewhere is. */
export function assign(open: Place[], country: Country) {
  const elsewhere = open.findLastIndex(({ name }, index) => {
    const known = knownPlace(name)
    return index < open.length - 1 && known !== null && known.countryCode !== country.code
  })
  for (const [index, place] of open.entries()) {
    if (index > elsewhere) place.country = country
    else place.joined = false
  }
}
