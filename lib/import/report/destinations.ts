import { readCountry, readCountryWithTypos } from '@/lib/countries/read-country'
import { fold } from '@/lib/text/fold'
import { knownPlace } from '../known-places'
import { oneSpaced } from '../lines'
import { headingKind } from './headings'
import { type Country, countryWithin, isPlace, itemsOf, region, stripped, suffix } from './place-items'

export type Destination = { name: string; countryCode: string | null }

/** A place on its way to be a destination: a country printed later may still be its own. */
type Place = { name: string; country: Country | null; joined: boolean }

/** Reads a list of places with their countries; `left` is what is neither. */
export function readDestinations(text: string): { destinations: Destination[]; left: string[] } {
  const places: Place[] = []
  const left: string[] = []
  let leading: { country: Country; label: string; used: boolean } | null = null

  const close = () => {
    if (leading && !leading.used) places.push({ name: leading.label, country: leading.country, joined: false })
    leading = null
  }
  const putCountry = (country: Country, printed: string) => {
    const open = openPlaces(places)
    if (open.length) return assign(open, country)
    if (leading && !leading.used && leading.country.code === country.code) {
      places.push({ name: leading.label, country, joined: false })
      leading.used = true
      return
    }
    close()
    leading = { country, label: printed, used: false }
  }
  const putPlace = (name: string, country: Country | null) => {
    const known = knownPlace(name)
    const fits = leading && (known?.form !== 'nominative' || known.countryCode === leading.country.code)
    if (!country && leading && fits) {
      leading.used = true
      places.push({ name, country: leading.country, joined: false })
      return
    }
    if (leading && !leading.used) close()
    places.push({ name, country: null, joined: true })
    if (country) assign(openPlaces(places), country)
  }

  for (const item of itemsOf(text)) {
    const { body, bracket } = item
    const country = readCountry(body)
    const bracketParts = bracket ? bracket.split(/\s*[,;–]\s*/) : []
    const inBracket = bracketParts.map((part) => readCountryWithTypos(part)).find((found) => found !== null) ?? null
    const unread = bracketParts.filter((part) => part && !readCountryWithTypos(part))

    if (country && bracket && !inBracket) {
      close()
      leading = { country, label: body, used: false }
      for (const part of bracketParts) putPlace(stripped(part), null)
      continue
    }
    if (country) {
      putCountry(country, body)
      left.push(...unread)
      continue
    }
    if (inBracket && region.test(fold(body)) && openPlaces(places).length) {
      assign(openPlaces(places), inBracket)
      left.push(body, ...unread)
      continue
    }
    const within = inBracket ? null : countryWithin(body)
    const name = stripped(within?.rest ?? body)
    if (!isPlace(name)) {
      const late = openPlaces(places).length && !bracket ? readCountryWithTypos(body) : null
      if (late) putCountry(late, body)
      else if (!/^(?:time|place|timeAndPlace)$/.test(headingKind(body) ?? '')) left.push(item.raw)
      continue
    }
    const typed =
      !bracket && !within && openPlaces(places).length && !knownPlace(name) ? readCountryWithTypos(body) : null
    if (typed) putCountry(typed, body)
    else putPlace(name, inBracket ?? within?.country ?? null)
    left.push(...unread)
  }
  close()
  return { destinations: places.map(destination), left: left.map(oneSpaced).filter(Boolean) }
}

/** The places at the end of the list that no country follows yet. */
function openPlaces(places: Place[]) {
  const closed = places.findLastIndex(({ country, joined }) => country !== null || !joined)
  return places.slice(closed + 1)
}

/** "Briuselis ir Liuvenas (Belgija)" are both in Belgium; "Ryga, Talinas (Estija)" are not both in Estonia. */
function assign(open: Place[], country: Country) {
  for (const [index, place] of open.entries()) {
    const known = knownPlace(place.name)
    const last = index === open.length - 1
    if (last || !known || known.countryCode === country.code) place.country = country
    else place.joined = false
  }
}

/** Names in English beside which a Lithuanian locative would look the same. */
function destination({ name, country }: Place): Destination {
  const countryCode = country?.code ?? null
  const english = country?.language === 'en' && !/^[A-Z]{2}$/.test(country.code + name)
  const bare = name.replace(suffix, '')
  const known = knownPlace(bare)
  if (!known || english || (countryCode && known.countryCode !== countryCode)) return { name, countryCode }
  if (known.form === 'nominative') return { name: bare, countryCode }
  if (known.form === 'inflected' || bare !== name) return { name: known.name, countryCode }
  return { name, countryCode }
}
