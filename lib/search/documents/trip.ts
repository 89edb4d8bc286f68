import { countryName } from '@/lib/countries/names'
import { formatRange } from '@/lib/dates/format'
import type { Transaction } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { isOrComesToLight, light, visibleFrom } from '@/lib/trips/read/is-public'
import type { Prisma } from '@/prisma/client/client'
import { countryWords } from './country-words'
import type { SearchableRecord } from './document'
import { labelsIn } from './labels'
import { cityNames, formsOfCity, namesOfCity } from './partner-city'
import { synonyms } from './synonyms'
import { yearOf } from './year'

const inOrder = { orderBy: { position: 'asc' } } as const

const include = {
  bases: inOrder,
  destinations: { ...inOrder, include: { partnerCity: { include: cityNames } } },
  travellers: inOrder,
  partnerCities: { include: { partnerCity: { include: cityNames } } },
  memberships: { include: { membership: { include: { network: true } } } },
  announcement: light.announcement,
  report: { include: { ...light.report.select, outcomes: inOrder, followUps: inOrder } },
} satisfies Prisma.BusinessTripInclude

type Trip = Prisma.BusinessTripGetPayload<{ include: typeof include }>

/**
 * Trips the public sees or will see, and no other: those whose report is public, and those that were announced, withheld ones
 * from their day on. Of a trip that is only announced nothing is searched of its report.
 */
export async function tripRecords(tx: Transaction, municipalityId: string, ids: string[]): Promise<SearchableRecord[]> {
  const trips = await tx.businessTrip.findMany({
    where: { municipalityId, id: { in: ids }, ...isOrComesToLight },
    include,
  })

  return trips.map(({ report: written, ...row }) => {
    const trip = { ...row, report: written && written.publications.length > 0 ? written : null }
    const cities = [...trip.destinations, ...trip.partnerCities].flatMap(({ partnerCity }) => partnerCity ?? [])
    const networks = trip.memberships.map(({ membership }) => membership.network)
    const countryCodes = [...new Set(trip.destinations.map(({ countryCode }) => countryCode))]

    return {
      recordType: 'BusinessTrip',
      recordId: trip.id,
      address: { lt: trip.reference, en: trip.reference },
      title: { lt: titleOf(trip, 'lt'), en: inEnglish(trip) ? titleOf(trip, 'en') : null },
      facts: {
        lt: [
          formatRange('lt', trip.startsOn, trip.endsOn),
          ...trip.travellers.map(({ name, postLt }) => [name, postLt].filter(Boolean).join(', ')),
          trip.reference,
        ],
        en: [
          formatRange('en', trip.startsOn, trip.endsOn),
          ...trip.travellers.map(({ name, postEn }) => [name, postEn].filter(Boolean).join(', ')),
          trip.reference,
        ],
      },
      body: reportText(trip),
      names: [trip.reference, ...trip.bases.flatMap(({ number }) => number ?? [])],
      linkedNames: [
        ...cities.flatMap(namesOfCity),
        ...cities.flatMap(formsOfCity).filter((form) => form !== null),
        ...trip.travellers.map(({ name }) => name),
        ...networks.flatMap(({ nameLt, nameEn, acronym }) => [nameLt, nameEn, acronym ?? '']),
      ],
      keywords: [
        synonyms.BusinessTrip,
        trip.startsOn,
        trip.endsOn,
        trip.report && trip.fundingMeasure,
        ...trip.bases.flatMap(({ issuer, date, text }) => [issuer, date, text]),
        ...countryCodes.map(countryWords),
      ],
      countryCodes,
      year: yearOf(trip.startsOn),
      visibleFrom: visibleFrom(trip),
    }
  })
}

/** A title with a place that has no English name is no English title. */
const inEnglish = ({ destinations }: Trip) => destinations.every(({ nameEn }) => nameEn)

function titleOf({ destinations, reference }: Trip, locale: Locale) {
  const places = destinations.map(({ nameLt, nameEn, countryCode }) => {
    const name = (locale === 'lt' ? nameLt : nameEn) ?? nameLt
    const country = countryCode && countryName(locale, countryCode)
    return country ? `${name} (${country})` : name
  })
  return labelsIn(locale).trip(places.join(', ') || reference)
}

function reportText({ report, ...trip }: Trip) {
  return {
    lt: [
      report?.purposeLt ?? trip.purposeLt,
      report?.meetingsLt,
      ...(report?.outcomes ?? []).map(({ textLt }) => textLt),
      report?.noOutcomeReasonLt,
      ...(report?.followUps ?? []).flatMap(({ textLt, ownerLt }) => [textLt, ownerLt]),
      report?.basisLt,
      report && (report.fundingLt ?? trip.fundingLt),
      trip.statusReasonLt,
    ],
    en: [
      report?.purposeEn ?? trip.purposeEn,
      report?.meetingsEn,
      ...(report?.outcomes ?? []).map(({ textEn }) => textEn),
      report?.noOutcomeReasonEn,
      ...(report?.followUps ?? []).flatMap(({ textEn, ownerLt, ownerEn }) => [textEn, textEn && (ownerEn ?? ownerLt)]),
      report?.basisEn,
      report && (report.fundingEn ?? trip.fundingEn),
      trip.statusReasonEn,
    ],
  }
}
