import 'server-only'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'
import { isAnnouncedSql, isPublicSql } from '@/lib/trips/read/visible-sql'
import { Prisma } from '@/prisma/client/client'

type Figures = {
  made: number
  days: number
  /** Trips whose length is not known to the day: they are in no sum of days. */
  lengthUnknown: number
  countryCodes: string[]
  sums: { currency: string; amount: number }[]
  /** Amounts that are not known or not published: they are in no sum of money. */
  unknown: number
  /** Trips of which no cost is public at all. */
  withoutCosts: number
}

/**
 * How often, how long, where and for how much somebody travelled, as far as the public sees it: trips that were refused,
 * cancelled or are yet to come were not made . Money is that of whole trips, all their travellers included.
 */
export async function travelFigures(municipalityId: string, officialId: string, today: CalendarDate) {
  const day = Prisma.sql`'^\\d{4}-\\d{2}-\\d{2}$'`
  const [figures] = await db.$queryRaw<Figures[]>(Prisma.sql`
    WITH made AS MATERIALIZED (
      SELECT t."id", ${isPublicSql} AS "published", CASE
          WHEN t."startsOn" !~ ${day} OR t."endsOn" !~ ${day} THEN NULL
          ELSE coalesce(t."endsOn", t."startsOn")::date - t."startsOn"::date + 1
        END AS "days"
      FROM "BusinessTrip" t
      WHERE t."municipalityId" = ${municipalityId}::uuid
        AND t."status" = 'approved' AND (t."startsOn" IS NULL OR t."startsOn" <= ${today})
        AND EXISTS (
          SELECT FROM "TripTraveller" v
          WHERE v."municipalityId" = t."municipalityId" AND v."tripId" = t."id" AND v."officialId" = ${officialId}::uuid
        )
        AND (${isPublicSql} OR ${isAnnouncedSql(today)})
    ),
    cost AS MATERIALIZED (
      SELECT k."tripId", k."amount", k."currency" FROM made JOIN "TripCost" k ON k."tripId" = made."id"
      WHERE k."municipalityId" = ${municipalityId}::uuid AND made."published"
    ),
    total AS (
      SELECT "currency", sum("amount")::float AS "amount" FROM cost WHERE "amount" IS NOT NULL
      GROUP BY "currency" ORDER BY "currency" <> 'EUR', "currency"
    )
    SELECT count(*)::int AS "made", coalesce(sum("days"), 0)::int AS "days",
      (count(*) FILTER (WHERE "days" IS NULL))::int AS "lengthUnknown",
      (SELECT coalesce(json_agg(DISTINCT d."countryCode"), '[]') FROM made JOIN "TripDestination" d
        ON d."municipalityId" = ${municipalityId}::uuid AND d."tripId" = made."id"
        WHERE d."countryCode" IS NOT NULL) AS "countryCodes",
      (SELECT coalesce(json_agg(total), '[]') FROM total) AS "sums",
      (SELECT count(*)::int FROM cost WHERE "amount" IS NULL) AS "unknown",
      (SELECT count(*)::int FROM made WHERE "id" NOT IN (SELECT "tripId" FROM cost)) AS "withoutCosts"
    FROM made`)
  if (!figures) throw new Error('an aggregate has one row')
  return figures
}
