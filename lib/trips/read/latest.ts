import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import type { CalendarDate } from '@/lib/dates/edtf'
import { today } from '@/lib/dates/today'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { tripsByIds } from './public-list'

/** Trips on a record's page; the list of trips, narrowed to the record, has them all. */
const mostOfRecord = 50

const latestFirst = [{ startsOn: 'desc' as const }, { reference: 'desc' as const }]

/** What of the lists the public sees on a day. */
export function isOpen(day: CalendarDate) {
  return { OR: [{ withheldUntil: null }, { withheldUntil: { lte: day } }] }
}

/** The latest trips whose reports are public, for a municipality's home. */
export async function latestTrips(locale: Locale, municipalityId: string) {
  dependsOn(municipalityId, 'trips')
  const found = await db.tripFacts.findMany({
    where: { municipalityId, published: true },
    orderBy: latestFirst,
    select: { tripId: true },
    take: 3,
  })
  return tripsByIds(
    locale,
    municipalityId,
    found.map(({ tripId }) => tripId),
    today(),
  )
}

/** Trips that are still to come, or whose reports are, the latest first, for a municipality's home. */
export async function awaitedTrips(locale: Locale, municipalityId: string) {
  const day = today()
  const found = await db.tripFacts.findMany({
    where: { municipalityId, running: true, ...isOpen(day) },
    orderBy: [{ returnedOn: 'desc' }, { reference: 'desc' }],
    select: { tripId: true },
    take: 3,
  })
  return tripsByIds(
    locale,
    municipalityId,
    found.map(({ tripId }) => tripId),
    day,
  )
}

/** The latest visible trips of a person, a partner, a network or an agreement, for that record's page. */
export async function latestTripsOf(locale: Locale, municipalityId: string, recordId: string) {
  dependsOn(municipalityId, 'trips')
  const day = today()
  const found = await db.tripMention.findMany({
    where: { municipalityId, recordId, ...isOpen(day) },
    orderBy: latestFirst,
    select: { tripId: true },
    take: mostOfRecord,
  })
  return tripsByIds(
    locale,
    municipalityId,
    found.map(({ tripId }) => tripId),
    day,
  )
}
