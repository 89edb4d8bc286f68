import { readCountry, readCountryWithTypos } from '@/lib/countries/read-country'
import { fold } from '@/lib/text/fold'
import { knownPlace } from '../known-places'
import { oneSpaced } from '../lines'
import { headingKind } from './headings'

export type Destination = { name: string; countryCode: string | null }

type Country = NonNullable<ReturnType<typeof readCountry>>
/** A place on its way to be a destination: a country printed later may still be its own. */
type Place = { name: string; country: Country | null; joined: boolean }

const separator = /\s*[;,\n\t]\s*|\s+(?:ir|bei|and|&|taip pat)\s+|\s+[–—-]+\s+|(?<=\p{Ll})[–—](?=\p{Lu})|\s*\/\s*/iu
const label = /^(?:vieta|vietos|place|destination|šalis|salis|country|miestas|city|valstybė|valstybe)\s*:\s*/iu
const prefix = /^(?:į|i|in|to|at|the city of|city of|miestas|mieste|m\.)\s+(?=\p{Lu})/iu
const suffix = /\s+(?:miestas|mieste|miestą|miesta|miesto|m\.?|mst\.?|city)$/iu
const venue =
  /parlament|komitet|viesbut|hotel|universitet|\brum|centr|ministerij|komisij|\btaryb|ambasad|muziej|\bg\.|\bstr\.|forum|konferenc|conferenc|institut|\bbiur|\bval\.|uostas|\boro\b/
const region =
  /(?:valstij|provincij|region|apskrit|srit|zem|krast|vaivadij|kanton|grafyst|departament|state|county|province)\p{L}*$/u
const smallWords =
  /^(?:prie|de|la|le|les|del|di|am|an|der|den|von|upon|on|sur|of|the|al|el|das|do|san|sostinės|sostines|miestas|miesto|mieste|miestą|rajonas|rajono|savivaldybė|savivaldybe|savivaldybėje|regionas|regione|regioną|apskritis|gyvenvietė)$/u

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
    const fits = leading && (!known || known.form !== 'nominative' || known.countryCode === leading.country.code)
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

function itemsOf(text: string) {
  const kept: string[] = []
  const hidden = text.replace(/\([^()]*\)/g, (bracket) => `\uE000${kept.push(bracket.slice(1, -1)) - 1}\uE000`)
  return hidden
    .split(separator)
    .map((part) => {
      const bracketAt = /\uE000(\d+)\uE000/.exec(part)
      const show = (piece: string) => piece.replace(/\uE000(\d+)\uE000/g, (_, index) => `(${kept[Number(index)]})`)
      const raw = oneSpaced(show(part))
      const body = oneSpaced(show(part.replace(/\uE000\d+\uE000/, ' ')))
        .replace(label, '')
        .replace(/^[\s.:•*–—-]+|[.:\s]+$/g, '')
      return { raw, body, bracket: bracketAt ? oneSpaced(kept[Number(bracketAt[1])] ?? '') : null }
    })
    .flatMap((item) => (item.body || !item.bracket ? [item] : [{ ...item, body: item.bracket, bracket: null }]))
    .filter(({ body }) => /\p{L}|\d/u.test(body))
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

const stripped = (name: string) => name.replace(prefix, '').trim()

function isPlace(name: string) {
  const words = name.split(' ')
  if (knownPlace(name.replace(suffix, ''))) return true
  return (
    words.length <= 5 &&
    /^\p{Lu}/u.test(name) &&
    !/\d|[:@]/.test(name) &&
    !venue.test(fold(name)) &&
    words.every((word) => /^[\p{Lu}„“"(]/u.test(word) || smallWords.test(word))
  )
}

/** "Brešoje Italijoje", "Italijos miestas Breša": the country in the same breath as the place. */
function countryWithin(body: string) {
  const words = body.split(' ')
  for (let length = Math.min(4, words.length - 1); length >= 1; length--) {
    const country = readCountry(words.slice(-length).join(' '))
    const rest = words.slice(0, -length).join(' ')
    if (country && !/^(šiaurės|pietų|rytų|vakarų|centrinė\p{L}*|north|south|east|west)/iu.test(rest))
      return { country, rest }
  }
  const town = /^(.+?)\s+(?:miest\p{L}+|sostin\p{L}+|city of|capital)\s+(\p{Lu}.*)$/u.exec(body)
  const country = town ? readCountry(town[1] ?? '') : null
  return country && town ? { country, rest: town[2] ?? '' } : null
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
