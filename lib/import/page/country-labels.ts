import { readCountry, readCountryWithTypos } from '@/lib/countries/read-country'
import { fold } from '@/lib/text/fold'
import { titleStart } from './agreement-type'

const wordsOf = (text: string) => Array.from(text.matchAll(/[^\s,;:–—()]+/g)).slice(0, 6)

/** The country label a text begins with; of "Kinijos Liaudies Respublika …" the longest that is one. */
export function nominativeFirst(text: string) {
  const words = wordsOf(text)
  const ends = words.map((word) => word.index + word[0].length).filter((end) => !/[,;:–—()]/.test(text.slice(0, end)))
  for (const read of [readCountry, readCountryWithTypos]) {
    for (const end of ends.toReversed()) {
      const label = text.slice(0, end)
      const country = read(label)
      if (country?.form === 'nominative') return { label, code: country.code, length: end }
    }
  }
  return null
}

/** As `nominativeFirst`; then a state with its country in brackets; then what only looks like a label. */
export function countryFirst(text: string) {
  const country = nominativeFirst(text)
  if (country) return country
  const state = /^[^(),;:]{3,50}?\s*\(([^()]{2,40})\)/.exec(text)
  const within = state ? readCountry(state[1] ?? '') : null
  if (state && within) return { label: state[0], code: within.code, length: state[0].length }
  return unknownLabel(text, wordsOf(text))
}

/** A label we know no country by: the capitalised words before the title of a document. */
function unknownLabel(text: string, words: RegExpExecArray[]) {
  const titleAt = words.findIndex((word) => titleStart.test(fold(word[0])))
  const before = titleAt < 0 ? [] : words.slice(0, titleAt)
  const last = before.at(-1)
  if (
    !last ||
    before.length > 4 ||
    !before.every((word) => /^\p{Lu}/u.test(word[0])) ||
    readCountry(before[0]?.[0] ?? '')
  )
    return null
  const length = last.index + last[0].length
  const label = text.slice(0, length)
  const country = label
    .split(/,\s*/)
    .map(readCountry)
    .find((found) => found !== null)
  return { label, code: country?.code ?? null, length }
}
