import { declineName } from '@/lib/text/declension'
import { countryCodes } from './codes'
import { officialNames } from './official-names'

export type CountryName = {
  code: string
  lt: string
  /** Null where the case is not known for certain: then only the nominative may be shown. */
  ltGenitive: string | null
  ltAccusative: string | null
  ltLocative: string | null
  en: string
}

const cldr = {
  lt: new Intl.DisplayNames(['lt'], { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }),
}

function countryNamed(code: string): CountryName {
  const official = officialNames[code]
  const lt = official?.lt ?? cldr.lt.of(code) ?? code
  const forms = /[()-]|\bir\b/.test(lt) ? null : declineName(lt)
  return {
    code,
    lt,
    ltGenitive: official?.genitive ?? forms?.genitive ?? null,
    ltAccusative: official?.accusative ?? forms?.accusative ?? null,
    ltLocative: official?.locative ?? forms?.locative ?? null,
    en: official?.en ?? (cldr.en.of(code) ?? code).replace(' & ', ' and '),
  }
}

/** Every country and territory of ISO 3166-1, by its code. */
export const countries: ReadonlyMap<string, CountryName> = new Map(
  countryCodes.map((code) => [code, countryNamed(code)]),
)

/** The name as the portal writes it, or null for a code that is no country's. */
export function countryName(locale: 'lt' | 'en', code: string) {
  return countries.get(code)?.[locale] ?? null
}
