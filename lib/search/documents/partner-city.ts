import { countryName } from '@/lib/countries/names'
import { formatDate } from '@/lib/dates/format'
import type { Transaction } from '@/lib/db'
import type { Prisma } from '@/prisma/client/client'
import { countryWords } from './country-words'
import type { SearchableRecord } from './document'
import { synonyms } from './synonyms'

const inOrder = { orderBy: { position: 'asc' } } as const

/** What names a partner city wherever it is linked to: take it with `include`, give it to `namesOfCity`. */
export const cityNames = { names: inOrder } satisfies Prisma.PartnerCityInclude

type NamedCity = Prisma.PartnerCityGetPayload<{ include: typeof cityNames }>

/** Every name of a partner city: Lithuanian, English, its own, other and former ones. */
export function namesOfCity({ nameLt, nameEn, names }: NamedCity) {
  return [nameLt, nameEn, ...names.map(({ name }) => name)]
}

/** Cases given with the city: rules need not find them. */
export function formsOfCity({ nameLtGenitive, nameLtLocative }: NamedCity) {
  return [nameLtGenitive, nameLtLocative]
}

export async function partnerCityRecords(
  tx: Transaction,
  municipalityId: string,
  ids: string[],
): Promise<SearchableRecord[]> {
  const cities = await tx.partnerCity.findMany({
    where: { municipalityId, id: { in: ids } },
    include: { ...cityNames, facts: inOrder },
  })

  return cities.map((city) => ({
    recordType: 'PartnerCity',
    recordId: city.id,
    address: { lt: city.slugLt, en: city.slugEn },
    title: { lt: city.nameLt, en: city.nameEn },
    facts: {
      lt: [city.adminAreaLt, countryName('lt', city.countryCode)],
      en: [city.adminAreaEn, countryName('en', city.countryCode)],
    },
    body: {
      lt: [city.summaryLt, ...city.facts.map((fact) => `${fact.labelLt}: ${fact.valueLt}`), city.endReasonLt],
      en: [
        city.summaryEn,
        ...city.facts.map((fact) => fact.labelEn && `${fact.labelEn}: ${fact.valueEn}`),
        city.endReasonEn,
      ],
    },
    names: namesOfCity(city),
    forms: formsOfCity(city),
    decline: true,
    keywords: [
      synonyms.PartnerCity,
      countryWords(city.countryCode),
      city.countryLabel,
      city.endAct,
      city.endedOn && formatDate('lt', city.endedOn),
      city.wikidataId,
      city.websiteUrl,
    ],
    countryCodes: [city.countryCode],
  }))
}
