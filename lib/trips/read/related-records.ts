import { agreementTitle } from '@/lib/agreements/read/title'
import { countryName } from '@/lib/countries/names'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import type { TripRow } from './detail'

/** The records a trip concerns, as links from its page; entries of the agenda that are withheld were never read. */
export function relatedRecords(locale: Locale, trip: TripRow) {
  const own = ({ nameLt, nameEn }: { nameLt: string; nameEn: string }) => (locale === 'lt' ? nameLt : nameEn)

  return {
    partnerCities: trip.partnerCities.map(({ partnerCity: city }) => ({
      name: own(city),
      slugLt: city.slugLt,
      slugEn: city.slugEn,
      country: countryName(locale, city.countryCode) ?? city.countryCode,
      countryCode: city.countryCode,
    })),
    agreements: trip.agreements.map(({ agreement }) => ({
      title: agreementTitle(locale, agreement),
      slugLt: agreement.slugLt,
      slugEn: agreement.slugEn,
      signedOn: agreement.signedOn,
    })),
    networks: trip.memberships.map(({ membership: { network } }) => ({
      name: own(network),
      slugLt: network.slugLt,
      slugEn: network.slugEn,
    })),
    agendaEvents: trip.agendaEvents.map(({ agendaEvent }) => ({
      id: agendaEvent.id,
      startsAt: agendaEvent.startsAt,
      title: inLocale(locale, agendaEvent.titleLt, agendaEvent.titleEn),
    })),
    priorities: trip.priorities.map(({ priority }) => ({
      id: priority.id,
      title: inLocale(locale, priority.titleLt, priority.titleEn, priority.englishOrigin),
    })),
  }
}
