import { declineName } from '@/lib/text/declension'
import { fold } from '@/lib/text/fold'
import { countries } from './names'
import { officialNames } from './official-names'

type Label = { code: string; form: 'nominative' | 'inflected'; language: 'lt' | 'en' }

const labels = new Map<string, Label>()

function add(label: string | null | undefined, code: string, form: Label['form'], language: Label['language']) {
  const key = label ? keyOf(label) : ''
  if (key && !labels.has(key)) labels.set(key, { code, form, language })
}

function keyOf(label: string) {
  return fold(label.normalize('NFC')).replace(/[’']/g, '').replace(/\s+/g, ' ').trim()
}

function addWithCases(label: string, code: string) {
  const forms = declineName(label)
  add(label, code, 'nominative', 'lt')
  for (const form of forms ? [forms.locative, forms.accusative, forms.genitive] : []) add(form, code, 'inflected', 'lt')
}

for (const [code, name] of countries) {
  add(name.lt, code, 'nominative', 'lt')
  add(name.en, code, 'nominative', 'en')
}
for (const [code, official] of Object.entries(officialNames)) {
  for (const label of official.labels ?? []) addWithCases(label, code)
}
for (const [code, name] of countries) {
  for (const form of [name.ltLocative, name.ltAccusative, name.ltGenitive]) add(form, code, 'inflected', 'lt')
  // "Kinijos Respublika" is not China, and there are two Congos: these are told apart by their own labels.
  if (name.ltGenitive && !/^(CN|CG|CD|KR|KP)$/.test(code)) {
    for (const state of ['Respublika', 'Karalystė', 'Federacija']) addWithCases(`${name.ltGenitive} ${state}`, code)
    for (const state of ['Republic of', 'Kingdom of', 'Federation of'])
      add(`${state} ${name.en}`, code, 'nominative', 'en')
  }
}

/**
 * The country a label of a text names: in any Lithuanian case or in English, short or long, in capitals, without
 * diacritics, or by its code in capitals. Null when it names none.
 */
export function readCountry(label: string): Label | null {
  const clean = label.trim().replace(/[.,;:]+$/, '')
  if (/^[A-Z]{2}$/.test(clean) && countries.has(clean)) return { code: clean, form: 'nominative', language: 'en' }
  return labels.get(keyOf(clean)) ?? labels.get(keyOf(label)) ?? null
}

/** As `readCountry`, and where that finds none, a long label with one letter missing or added. */
export function readCountryWithTypos(label: string): Label | null {
  const exact = readCountry(label)
  const key = keyOf(label)
  if (exact || key.length < 8) return exact

  const near = Array.from(labels).filter(([known]) => oneLetterApart(known, key))
  const codes = new Set(near.map(([, { code }]) => code))
  return codes.size === 1 ? (near[0]?.[1] ?? null) : null
}

function oneLetterApart(a: string, b: string) {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length !== 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}
