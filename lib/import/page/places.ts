import { readCountryWithTypos } from '@/lib/countries/read-country'
import { knownPlace } from '../known-places'
import { oneSpaced } from '../lines'
import { namesDocument } from './agreement-type'
import { countryFirst, nominativeFirst } from './country-labels'

/** A partner as a table prints it: the label of its country as printed, the code only where a country is printed. */
export type ReadPlace = { name: string; countryLabel: string | null; countryCode: string | null }

/** Places at the beginning of a line and the text after them. */
export type PlacesAndRest = { places: ReadPlace[]; rest: string }

const smallWords =
  /^(?:prie|de|la|le|del|di|an|am|der|von|upon|of|the|sostinės|miestas|rajonas|regionas|apskritis|gyvenvietė|savivaldybė|sritis|provincija|rajono|miesto|apygarda|district|region|county)$/iu

export function isPlaceName(text: string) {
  const words = oneSpaced(text).split(' ')
  return (
    /^\p{Lu}/u.test(text) &&
    words.length <= 5 &&
    !/[\d@:;"„“]/.test(text) &&
    !namesDocument(text) &&
    words.every((word) => /^\p{Lu}/u.test(word) || smallWords.test(word))
  )
}

/** The places a line begins with, or null when it does not begin with any. */
export function placesFirst(line: string): PlacesAndRest | null {
  return listed(line) ?? pairOrKnown(line)
}

/** "Ryga, Latvija …", "Madisonas, Viskonsino valstija (JAV) …", "Ryga (Latvija), Talinas (Estija) – …". */
function listed(line: string): PlacesAndRest | null {
  const places: ReadPlace[] = []
  let rest = line
  for (;;) {
    const next = bracketed(rest) ?? commaed(rest)
    if (!next) break
    places.push(...next.places)
    rest = next.rest
    const more = /^\s*(?:[,;/]|ir|bei|and|&)\s+(?=\p{Lu})/u.exec(rest)
    if (!more || !(bracketed(rest.slice(more[0].length)) ?? commaed(rest.slice(more[0].length)))) break
    rest = rest.slice(more[0].length)
  }
  return places.length ? { places, rest: withoutLead(rest) } : null
}

const withoutLead = (rest: string) => rest.replace(/^[\s,:;.–—-]+/, '')

function named(names: string, label: string, code: string | null): ReadPlace[] {
  const parts = names.split(/\s+(?:ir|bei|and|&)\s+|\s+[–—-]\s+/u).map(oneSpaced)
  const all = parts.length > 1 && parts.every((part) => knownPlace(part)) ? parts : [oneSpaced(names)]
  const elsewhere = all.findLastIndex((name, at) => at < all.length - 1 && !liesIn(name, code))
  return all.map((name, at) =>
    at > elsewhere
      ? { name, countryLabel: oneSpaced(label), countryCode: code }
      : { name, countryLabel: null, countryCode: null },
  )
}

/** Whether a place may lie in a country, as far as it is known. */
function liesIn(name: string, code: string | null) {
  const known = knownPlace(name)
  return !known || code === null || known.countryCode === code
}

function bracketed(text: string): PlacesAndRest | null {
  const [whole, names = '', label = ''] = /^([^(),;]{2,60}?)\s*\(([^()]{2,50})\)/.exec(text) ?? []
  const labels = label.split(/\s*,\s*/)
  const countries = labels.map((part) => readCountryWithTypos(part)).filter((found) => found !== null)
  const [country] = countries
  const parts = names.split(/\s+(?:ir|bei|and|[–—-])\s+|(?<=\p{Ll})[–—](?=\p{Lu})/u)
  if (!whole || !country || !parts.every(isPlaceName)) return null
  if (countries.length > 1 && countries.length === labels.length) {
    const oneByOne = labels.length === parts.length
    const places = parts.map((name, at) => ({
      name: oneSpaced(name),
      countryLabel: oneByOne ? (labels[at] ?? null) : oneSpaced(label),
      countryCode: oneByOne ? (countries[at]?.code ?? null) : null,
    }))
    return { places, rest: text.slice(whole.length) }
  }
  return { places: named(names, label, country.code), rest: text.slice(whole.length) }
}

function commaed(text: string): PlacesAndRest | null {
  const [whole, names = ''] = /^([^(),;]{2,60}?)\s*,\s*/.exec(text) ?? []
  if (!whole || !names.split(/\s+(?:ir|bei|and)\s+/).every(isPlaceName)) return null
  const after = text.slice(whole.length)
  const country = countryFirst(after)
  return country ? { places: named(names, country.label, country.code), rest: after.slice(country.length) } : null
}

/** "Ryga-Talinas Bendra …", "Talinas Bendradarbiavimo …": names we know, without a country. */
function pairOrKnown(line: string): PlacesAndRest | null {
  const [, head = '', tail = ''] =
    /^(\p{Lu}[^\s(),;:]*(?:\s?[-–]\s?\p{Lu}[^\s(),;:]*|\s\p{Lu}[^\s(),;:]*){0,2})(.*)$/su.exec(line) ?? []
  const words = head.split(' ')
  for (let length = words.length; length >= 1; length--) {
    const names = words.slice(0, length).join(' ')
    const parts = names.split(/\s?[-–]\s?/)
    const rest = [...words.slice(length), ''].join(' ') + tail
    if (parts.every((part) => /^(?:nominative|foreign)$/.test(knownPlace(part)?.form ?? ''))) {
      const country = parts.length === 1 ? nominativeFirst(withoutLead(rest)) : null
      const place = { countryLabel: country?.label ?? null, countryCode: country?.code ?? null }
      return {
        places: parts.map((name) => ({ name, ...place })),
        rest: withoutLead(country ? withoutLead(rest).slice(country.length) : rest),
      }
    }
  }
  return null
}
