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

/**
 * For a municipality's home: the latest trips whose reports are public, and those that are still to come, or whose reports
 * are, the latest first; at most three of each.
 */
export async function homeTrips(locale: Locale, municipalityId: string) {
  dependsOn(municipalityId, 'trips')
  const day = today()
  const found = await db.$queryRaw<{ tripId: string; awaited: boolean }[]>`
    (SELECT "tripId", false AS "awaited" FROM "TripFacts" WHERE "municipalityId" = ${municipalityId}::uuid AND "published"
      ORDER BY "startsOn" DESC, "reference" DESC LIMIT 3)
    UNION ALL
    (SELECT "tripId", true FROM "TripFacts" WHERE "municipalityId" = ${municipalityId}::uuid AND "running"
        AND ("withheldUntil" IS NULL OR "withheldUntil" <= ${day})
      ORDER BY "returnedOn" DESC, "reference" DESC LIMIT 3)`
  const published = found.filter(({ awaited }) => !awaited).length
  const trips = await tripsByIds(
    locale,
    municipalityId,
    found.map(({ tripId }) => tripId),
    day,
  )
  return { reported: trips.slice(0, published), awaited: trips.slice(published) }
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
