import { formatDate } from '@/lib/dates/format'
import type { Transaction } from '@/lib/db'
import type { SearchableRecord } from './document'
import { cityNames, namesOfCity } from './partner-city'
import { synonyms } from './synonyms'
import { yearOf } from './year'

/** Entries of the agenda whose content is not withheld. */
export async function agendaEventRecords(
  tx: Transaction,
  municipalityId: string,
  ids: string[],
): Promise<SearchableRecord[]> {
  const events = await tx.agendaEvent.findMany({
    where: { municipalityId, id: { in: ids }, withheldGroundLt: null },
    include: { municipality: true, partnerCity: { include: cityNames } },
  })

  return events.map((event) => {
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: event.municipality.timeZone }).format(event.startsAt)
    return {
      recordType: 'AgendaEvent',
      recordId: event.id,
      address: { lt: event.id, en: event.id },
      title: { lt: event.titleLt, en: event.titleEn },
      facts: {
        lt: [formatDate('lt', day), event.placeLt, event.peopleLt, event.organisationLt],
        en: [formatDate('en', day), event.placeEn, event.peopleEn, event.organisationEn],
      },
      linkedNames: event.partnerCity ? namesOfCity(event.partnerCity) : [],
      keywords: [synonyms.AgendaEvent, day],
      countryCodes: [event.partnerCity?.countryCode ?? null],
      year: yearOf(day),
    }
  })
}
