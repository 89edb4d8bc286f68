import 'server-only'
import { cache } from 'react'
import { agreementTitle } from '@/lib/agreements/read/title'
import { dependsOn } from '@/lib/cache/depends-on'
import type { CalendarDate } from '@/lib/dates/edtf'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { db } from '@/lib/db'
import {
  agreementAddresses,
  networkAddresses,
  partnerCityAddresses,
  personAddresses,
  tripAddresses,
} from '@/lib/i18n/addresses'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { listKnownOfficials } from '@/lib/officials/read/known'
import { isOpen } from '@/lib/trips/read/latest'
import { destination } from '@/lib/trips/read/public-list'

/** The latest trips that an index has; older ones are found through the list of trips. */
export const tripsInIndex = 1000

/** Every public record of a municipality as its site index names it, in no order. */
export const listIndexEntries = cache(async (locale: Locale, municipalityId: string, municipality: string) => {
  dependsOn(municipalityId, 'partner-cities', 'agreements', 'networks', 'trips', 'people', 'mayor')
  const where = { municipalityId }
  const slugs = { slugLt: true, slugEn: true, nameLt: true, nameEn: true, updatedAt: true }
  const day = today()
  const [cities, agreements, networks, trips, people] = await Promise.all([
    db.partnerCity.findMany({ where, select: slugs }),
    db.agreement.findMany({ where, include: { parties: { include: { partnerCity: { select: slugs } } } } }),
    db.network.findMany({ where, select: slugs }),
    latestToIndex(municipalityId, day),
    listKnownOfficials(municipalityId, day),
  ])
  const own = (row: { nameLt: string; nameEn: string }) => (locale === 'lt' ? row.nameLt : row.nameEn)

  const entries = [
    ...cities.map((city) => ({
      kind: 'partnerCity' as const,
      name: own(city),
      href: partnerCityAddresses(municipality, city)[locale],
    })),
    ...agreements.map((row) => {
      const title = agreementTitle(locale, row)
      const parties = row.parties.map((party) => party.partnerCity ?? party)
      return {
        kind: 'agreement' as const,
        name: title.text,
        title,
        parties: parties.map(({ nameLt, nameEn }) => inLocale(locale, nameLt, nameEn)).filter((name) => name !== null),
        date: row.signedOn,
        href: agreementAddresses(municipality, row)[locale],
      }
    }),
    ...networks.map((network) => ({
      kind: 'network' as const,
      name: own(network),
      href: networkAddresses(municipality, network)[locale],
    })),
    ...trips.map((trip) => ({
      kind: 'trip' as const,
      name: trip.destinations.map((place) => destination(locale, place).name).join(', ') || trip.reference,
      places: trip.destinations.flatMap((place) => destination(locale, place).words ?? []),
      reference: trip.reference,
      startsOn: trip.startsOn,
      endsOn: trip.endsOn,
      href: tripAddresses(municipality, trip.reference)[locale],
    })),
    ...people.map(({ slug, name }) => ({
      kind: 'person' as const,
      name: surnameFirst(name),
      href: personAddresses(municipality, slug)[locale],
    })),
  ]
  const rows = [...cities, ...agreements, ...networks, ...trips, ...people]
  return {
    entries,
    moreTrips: trips.length === tripsInIndex,
    updatedAt: latest(...rows.map(({ updatedAt }) => updatedAt)),
  }
})

export type IndexEntry = Awaited<ReturnType<typeof listIndexEntries>>['entries'][number]

/** The latest trips the public sees. */
async function latestToIndex(municipalityId: string, day: CalendarDate) {
  const found = await db.tripFacts.findMany({
    where: { municipalityId, ...isOpen(day) },
    orderBy: [{ startsOn: 'desc' }, { reference: 'desc' }],
    take: tripsInIndex,
    select: { tripId: true },
  })
  return db.businessTrip.findMany({
    where: { municipalityId, id: { in: found.map(({ tripId }) => tripId) } },
    select: {
      reference: true,
      startsOn: true,
      endsOn: true,
      updatedAt: true,
      destinations: { orderBy: { position: 'asc' } },
    },
  })
}

/** As an index has it: „Onaitė, Ona“. */
function surnameFirst(name: string) {
  const [surname, ...names] = name.split(' ').reverse()
  return names.length > 0 ? `${surname}, ${names.reverse().join(' ')}` : name
}
