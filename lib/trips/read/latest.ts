import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import type { CalendarDate } from '@/lib/dates/edtf'
import { today } from '@/lib/dates/today'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { type TripEntry, tripsByIds } from './public-list'

/** Trips on a record's page; the list of trips, narrowed to the record, has them all. */
const mostOfRecord = 50

const latestFirst = [{ startsOn: 'desc' as const }, { reference: 'desc' as const }]

/** What of the lists the public sees on a day. */
export function isOpen(day: CalendarDate) {
  return { OR: [{ withheldUntil: null }, { withheldUntil: { lte: day } }] }
}

/** Trips of each sort on a municipality's home. */
const mostAtHome = 3

/**
 * For a municipality's home: the `latest` trips whose reports are public, and those `awaited`, which are still to come or
 * whose reports are, the latest first.
 */
export async function tripsAtHome(locale: Locale, municipalityId: string) {
  const day = today()
  const found = await db.$queryRaw<{ tripId: string; awaited: boolean }[]>`
    (SELECT "tripId", false AS "awaited" FROM "TripFacts" WHERE "municipalityId" = ${municipalityId}::uuid AND "published"
      ORDER BY "startsOn" DESC, "reference" DESC LIMIT ${mostAtHome})
    UNION ALL
    (SELECT "tripId", true FROM "TripFacts" WHERE "municipalityId" = ${municipalityId}::uuid AND "running"
      AND ("withheldUntil" IS NULL OR "withheldUntil" <= ${day})
      ORDER BY "returnedOn" DESC, "reference" DESC LIMIT ${mostAtHome})`
  const ids = (wanted: boolean) => found.filter(({ awaited }) => awaited === wanted).map(({ tripId }) => tripId)
  const trips = await tripsByIds(locale, municipalityId, [...ids(false), ...ids(true)], day)
  const isPublished = ({ result }: TripEntry) => result !== null
  return { latest: trips.filter(isPublished), awaited: trips.filter((trip) => !isPublished(trip)) }
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
