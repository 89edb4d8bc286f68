import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'

/** How often an official travelled, as far as the public sees it, and the post they held on their latest trip. */
export type Travel = { officialId: string; made: number; postLt: string | null; postEn: string | null }

/** The travels of a municipality's officials, by their ids: of those without a trip the public sees there is nothing. */
export async function travelsOf(municipalityId: string, today: CalendarDate) {
  dependsOn(municipalityId, 'people', 'trips')
  const rows = await db.$queryRaw<Travel[]>`
    WITH yet_to_come AS MATERIALIZED (
      SELECT "officialId", count(*) AS "trips" FROM "TripFacts" CROSS JOIN unnest("officialIds") AS "officialId"
      WHERE "municipalityId" = ${municipalityId}::uuid AND "approved" AND ("startsOn" > ${today} OR "withheldUntil" > ${today})
      GROUP BY 1
    )
    SELECT o."id" AS "officialId", (coalesce((
        SELECT "amount" FROM "TripSum" WHERE "municipalityId" = ${municipalityId}::uuid AND "group" = 'person'
          AND "key" = o."id"::text AND "measure" = 'trips'
      ), 0) - coalesce(y."trips", 0))::int AS "made", v."postLt", v."postEn"
    FROM "Official" o
    CROSS JOIN LATERAL (
      SELECT "tripId" FROM "TripMention"
      WHERE "municipalityId" = ${municipalityId}::uuid AND "recordId" = o."id"
        AND ("withheldUntil" IS NULL OR "withheldUntil" <= ${today})
      ORDER BY "startsOn" DESC, "reference" DESC LIMIT 1
    ) AS latest
    CROSS JOIN LATERAL (
      SELECT "postLt", "postEn" FROM "TripTraveller"
      WHERE "municipalityId" = ${municipalityId}::uuid AND "tripId" = latest."tripId" AND "officialId" = o."id"
      ORDER BY "position" LIMIT 1
    ) AS v
    LEFT JOIN yet_to_come y ON y."officialId" = o."id"
    WHERE o."municipalityId" = ${municipalityId}::uuid`
  return new Map(rows.map((row) => [row.officialId, row]))
}
