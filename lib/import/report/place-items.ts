import { readCountry } from '@/lib/countries/read-country'
import { fold } from '@/lib/text/fold'
import { knownPlace } from '../known-places'
import { oneSpaced } from '../lines'

export type Country = NonNullable<ReturnType<typeof readCountry>>

const separator = /(\s*[;,\n\t]\s*|\s+(?:ir|bei|and|&|taip pat)\s+|\s+[–—-]+\s+|(?<=\p{Ll})[–—](?=\p{Lu})|\s*\/\s*)/iu

const label = /^(?:vieta|vietos|place|destination|šalis|salis|country|miestas|city|valstybė|valstybe)\s*:\s*/iu

const prefix = /^(?:į|i|in|to|at|the city of|city of|miestas|mieste|m\.)\s+(?=\p{Lu})/iu

export const suffix = /\s+(?:miestas|mieste|miestą|miesta|miesto|m\.?|mst\.?|city)$/iu

const venue =
  /parlament|komitet|viesbut|hotel|universitet|\brum|centr|ministerij|komisij|\btaryb|ambasad|muziej|\bg\.|\bstr\.|forum|konferenc|conferenc|institut|\bbiur|\bval\.|uostas|\boro\b/

const smallWords =
  /^(?:prie|de|la|le|les|del|di|am|an|der|den|von|upon|on|sur|of|the|al|el|das|do|san|sostinės|sostines|miestas|miesto|mieste|miestą|rajonas|rajono|savivaldybė|savivaldybe|savivaldybėje|regionas|regione|regioną|apskritis|gyvenvietė)$/u

/** How an item of a list follows the one before it: a comma or conjunction joins them, a dash or semicolon does not. */
const apart = /^\s*(?:[–—-]+|;|\/)\s*$/

/** The items of a list of places, each with what its brackets hold; `apart` where it is not joined to the one before. */
export function itemsOf(text: string) {
  const kept: string[] = []
  const hidden = text.replace(/\([^()]*\)/g, (bracket) => `\uE000${kept.push(bracket.slice(1, -1)) - 1}\uE000`)
  return hidden
    .split(separator)
    .flatMap((part, at, parts) => (at % 2 ? [] : [{ part, apart: apart.test(parts[at - 1] ?? '') }]))
    .map(({ part, apart }) => {
      const bracketAt = /\uE000(\d+)\uE000/.exec(part)
      const show = (piece: string) => piece.replace(/\uE000(\d+)\uE000/g, (_, index) => `(${kept[Number(index)]})`)
      const raw = oneSpaced(show(part))
      const body = oneSpaced(show(part.replace(/\uE000\d+\uE000/, ' ')))
        .replace(label, '')
        .replace(/^[\s.:•*–—-]+|[.:\s]+$/g, '')
      return { raw, body, apart, bracket: bracketAt ? oneSpaced(kept[Number(bracketAt[1])] ?? '') : null }
    })
    .flatMap((item) => (item.body || !item.bracket ? [item] : [{ ...item, body: item.bracket, bracket: null }]))
    .filter(({ body }) => /\p{L}|\d/u.test(body))
}

export const stripped = (name: string) => name.replace(prefix, '').trim()

export function isPlace(name: string) {
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

/** "Italija: Breša": the country before its places, as a label. */
export function countryBefore(body: string) {
  const [, label = '', rest = ''] = /^([^:]{2,40}):\s*(\p{Lu}.*)$/su.exec(body) ?? []
  const country = label ? readCountry(label) : null
  return country?.form === 'nominative' ? { country, label, rest } : null
}

/** "Brešoje Italijoje", "Italijos miestas Breša": the country in the same breath as the place. */
export function countryWithin(body: string) {
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
