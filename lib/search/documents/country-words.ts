import { countries } from '@/lib/countries/names'
import { officialNames } from '@/lib/countries/official-names'

const cldr = [new Intl.DisplayNames(['lt'], { type: 'region' }), new Intl.DisplayNames(['en'], { type: 'region' })]

/** Every name of a country by which it may be looked for: official, inflected, long, former, common, in both languages. */
export function countryWords(code: string | null) {
  const name = code ? countries.get(code) : null
  if (!code || !name) return null
  const { lt, en, ltGenitive, ltLocative, ltAccusative } = name
  const common = cldr.map((names) => names.of(code))
  // Who looks for China does not mean Taiwan, whatever sources call it.
  const labels = (officialNames[code]?.labels ?? []).filter((label) => code !== 'TW' || !/kinij|china/i.test(label))
  return [lt, en, ltGenitive, ltLocative, ltAccusative, ...common, ...labels].join(', ')
}
