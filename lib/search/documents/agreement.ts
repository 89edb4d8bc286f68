import { countryName } from '@/lib/countries/names'
import { formatDate } from '@/lib/dates/format'
import type { Transaction } from '@/lib/db'
import { countryWords } from './country-words'
import type { SearchableRecord } from './document'
import { cityNames, formsOfCity, namesOfCity } from './partner-city'
import { synonyms, typeSynonyms } from './synonyms'
import { yearOf } from './year'

const inOrder = { orderBy: { position: 'asc' } } as const

export async function agreementRecords(
  tx: Transaction,
  municipalityId: string,
  ids: string[],
): Promise<SearchableRecord[]> {
  const agreements = await tx.agreement.findMany({
    where: { municipalityId, id: { in: ids } },
    include: {
      type: true,
      parties: { ...inOrder, include: { partnerCity: { include: cityNames } } },
      events: { ...inOrder, include: { signatories: inOrder } },
      fields: { include: { field: true } },
    },
  })

  return agreements.map((agreement) => {
    const cities = agreement.parties.flatMap(({ partnerCity }) => partnerCity ?? [])
    const countryCodes = [...new Set(cities.map(({ countryCode }) => countryCode))]
    const signatories = agreement.events.flatMap((event) => event.signatories)
    const dates = agreement.events.map(({ date }) => date)

    return {
      recordType: 'Agreement',
      recordId: agreement.id,
      address: { lt: agreement.slugLt, en: agreement.slugEn },
      title: { lt: agreement.titleLt ?? agreement.titlePrinted, en: agreement.titleEn },
      facts: {
        lt: [
          agreement.parties.map((party) => party.partnerCity?.nameLt ?? party.nameLt).join(', '),
          countryCodes.map((code) => countryName('lt', code)).join(', '),
          formatDate('lt', agreement.signedOn),
        ],
        en: [
          agreement.parties.flatMap((party) => party.partnerCity?.nameEn ?? party.nameEn ?? []).join(', '),
          countryCodes.map((code) => countryName('en', code)).join(', '),
          formatDate('en', agreement.signedOn),
        ],
      },
      body: {
        lt: [
          agreement.summaryLt,
          ...agreement.fields.map(({ field }) => field.nameLt),
          ...agreement.events.map((event) => event.noteLt),
          ...signatories.map(({ name, postLt }) => [name, postLt].filter(Boolean).join(', ')),
        ],
        en: [
          agreement.summaryEn,
          ...agreement.fields.map(({ field }) => field.nameEn),
          ...agreement.events.map((event) => event.noteEn),
          ...signatories.map(({ name, postEn }) => [name, postEn].filter(Boolean).join(', ')),
        ],
      },
      names: [agreement.titleLt ?? agreement.titlePrinted, agreement.titlePrinted, ...agreement.alsoPrinted],
      forms: [agreement.titleEn, agreement.legalAct, ...agreement.events.map(({ legalAct }) => legalAct)],
      linkedNames: [...cities.flatMap(namesOfCity), ...cities.flatMap(formsOfCity).filter((form) => form !== null)],
      keywords: [
        synonyms.Agreement,
        agreement.type?.nameLt,
        agreement.type?.nameEn,
        ...agreement.events.flatMap(({ placeLt, placeEn }) => [placeLt, placeEn]),
        agreement.typeCode && typeSynonyms[agreement.typeCode],
        ...countryCodes.map(countryWords),
        ...dates,
        ...dates.map((date) => formatDate('lt', date)),
        ...dates.map((date) => formatDate('en', date)),
      ],
      countryCodes,
      year: yearOf(agreement.signedOn),
    }
  })
}
