import { readCountry, readCountryWithTypos } from '@/lib/countries/read-country'
import { knownPlace } from '../known-places'
import { oneSpaced } from '../lines'
import { isRegion } from '../regions'
import { headingKind } from './headings'
import { assign, assignEach, openPlaces, type Place } from './place-countries'
import { type Country, countryBefore, countryWithin, isPlace, itemsOf, stripped, suffix } from './place-items'

export type Destination = { name: string; countryCode: string | null }

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
  const putPlace = (name: string, country: Country | null, apart = false) => {
    const known = knownPlace(name)
    const fits =
      leading &&
      !(apart && leading.used && !known) &&
      (!/^(?:nominative|foreign)$/.test(known?.form ?? '') || known?.countryCode === leading.country.code)
    if (!country && leading && fits) {
      leading.used = true
      places.push({ name, country: leading.country, joined: false })
      return
    }
    if (leading && !leading.used) close()
    places.push({ name, country: null, joined: true, apart })
    if (country) assign(openPlaces(places), country)
  }

  for (const item of itemsOf(text)) {
    const { body, bracket } = item
    const country = readCountry(body)
    const bracketParts = bracket ? bracket.split(/\s*[,;–]\s*/) : []
    const each = bracketParts.map((part) => readCountryWithTypos(part)).filter((found) => found !== null)
    const several = each.length > 1 && each.length === bracketParts.length
    const inBracket = several
      ? null
      : (bracketParts.map((part) => readCountryWithTypos(part)).find((found) => found !== null) ?? null)
    const unread = bracketParts.filter((part) => part && !readCountryWithTypos(part))

    if (country && bracket && !inBracket) {
      close()
      leading = { country, label: body, used: false }
      for (const part of bracketParts) putPlace(stripped(part), null)
      continue
    }
    const before = countryBefore(body)
    if (before && isPlace(stripped(before.rest))) {
      close()
      leading = { ...before, used: false }
      putPlace(stripped(before.rest), null)
      left.push(...unread)
      continue
    }
    if (country) {
      putCountry(country, body)
      left.push(...unread)
      continue
    }
    if (!bracket && isRegion(body) && !item.apart && openPlaces(places).length) {
      left.push(body)
      continue
    }
    if (several && isPlace(stripped(body))) {
      putPlace(stripped(body), null, item.apart)
      if (!assignEach(places, each)) left.push(item.raw)
      continue
    }
    if (inBracket && isRegion(body) && openPlaces(places).length) {
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
    else putPlace(name, inBracket ?? within?.country ?? null, item.apart)
    left.push(...unread)
  }
  close()
  return { destinations: places.map(destination), left: left.map(oneSpaced).filter(Boolean) }
}

/** Names in English beside which a Lithuanian locative would look the same. */
function destination({ name, country }: Place): Destination {
  const countryCode = country?.code ?? null
  const english = country?.language === 'en' && !/^[A-Z]{2}$/.test(country.code + name)
  const bare = name.replace(suffix, '')
  const known = knownPlace(bare)
  if (!known || english || (countryCode && known.countryCode !== countryCode)) return { name, countryCode }
  // Letters without their marks are left as printed; capitals alone are only a way of printing.
  const capitals = bare === known.name.toUpperCase()
  if (known.form === 'nominative') return { name: capitals ? known.name : bare, countryCode }
  if (known.form === 'foreign') return { name: bare, countryCode }
  if (known.form === 'inflected' || bare !== name) return { name: known.name, countryCode }
  return { name, countryCode }
}
