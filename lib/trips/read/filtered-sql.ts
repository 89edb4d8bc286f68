import type { CalendarDate } from '@/lib/dates/edtf'
import { Prisma } from '@/prisma/client/client'
import { lastOverdueReturn } from '../rules/deadline'
import type { TripQuery } from '../schema/filters'

type Asked = { municipalityId: string; workingDays: number | null; today: CalendarDate; query: TripQuery; take: number }

/**
 * One statement for a page of the list of trips: the references on it, how many trips there are in all, and for every value
 * of every facet how many there would be with it: a facet is counted without its own choice, and under all others.
 * `trip` is what the public may see (`isVisible`); costs count only where the report is public (`isPublic`).
 */
export function filteredTrips({ municipalityId, workingDays, today, query, take }: Asked) {
  const entries = Object.entries(query.chosen).flatMap(([facet, values]) => values.map((value) => [facet, value]))
  const facets = entries.map(([facet]) => facet)
  const values = entries.map(([, value]) => value)
  const active = Prisma.sql`${[...new Set(facets)]}::text[]`

  return Prisma.sql`
    WITH trip AS MATERIALIZED (${visibleTrips(municipalityId, workingDays, today)}),
    value AS MATERIALIZED (${facetValues}),
    matched AS (
      SELECT "id", array_agg(DISTINCT "facet") AS "facets"
      FROM value JOIN unnest(${facets}::text[], ${values}::text[]) AS chosen ("facet", "value") USING ("facet", "value")
      GROUP BY "id"
    ),
    standing AS (
      SELECT trip.*, coalesce("facets", '{}') AS "facets" FROM trip LEFT JOIN matched USING ("id")
    ),
    hit AS (SELECT * FROM standing WHERE ${active} <@ "facets"),
    page AS (
      SELECT "id" FROM hit WHERE ${afterIt(query.after)}
      ORDER BY "startsOn" DESC NULLS LAST, "reference" DESC LIMIT ${take}
    ),
    counted AS (
      SELECT "facet", "value", count(*)::int AS "count" FROM value JOIN standing USING ("id")
      WHERE array_remove(${active}, "facet") <@ "facets"
      GROUP BY "facet", "value"
    )
    SELECT
      (SELECT count(*)::int FROM hit) AS "total",
      (SELECT coalesce(json_agg("id"), '[]') FROM page) AS "ids",
      (SELECT coalesce(json_agg(counted), '[]') FROM counted) AS "counts"`
}

function afterIt(after: TripQuery['after']) {
  if (!after) return Prisma.sql`true`
  const { startsOn, reference } = after
  if (startsOn === null) return Prisma.sql`"startsOn" IS NULL AND "reference" < ${reference}`
  return Prisma.sql`("startsOn" IS NULL OR ("startsOn", "reference") < (${startsOn}, ${reference}))`
}

/** Trips that are visible, with what the facets ask of each. */
function visibleTrips(municipalityId: string, workingDays: number | null, today: CalendarDate) {
  const overdue = workingDays === null ? null : lastOverdueReturn(workingDays, today)

  return Prisma.sql`
    SELECT t."municipalityId", t."id", t."startsOn", t."reference", "published",
      CASE
        WHEN "published" THEN 'published'
        WHEN ${overdue}::date IS NULL OR t."status" <> 'approved' THEN NULL
        WHEN EXISTS (
          SELECT FROM "ReportSubmission" s
          WHERE s."municipalityId" = t."municipalityId" AND s."reportId" = r."id" AND s."decidedAt" IS NULL
        ) THEN 'submitted'
        WHEN t."startsOn" IS NULL THEN NULL
        WHEN edtf_last_day(coalesce(t."endsOn", t."startsOn")) <= ${overdue}::date THEN 'overdue'
        ELSE 'due'
      END AS "state"
    FROM "BusinessTrip" t
    LEFT JOIN "TripReport" r ON r."municipalityId" = t."municipalityId" AND r."tripId" = t."id"
    CROSS JOIN LATERAL (
      SELECT EXISTS (
        SELECT FROM "ReportPublication" p
        WHERE p."municipalityId" = t."municipalityId" AND p."reportId" = r."id" AND p."withdrawnAt" IS NULL
      ) AS "published"
    ) AS publication
    WHERE t."municipalityId" = ${municipalityId}::uuid AND ("published" OR EXISTS (
      SELECT FROM "TripAnnouncement" a
      WHERE a."municipalityId" = t."municipalityId" AND a."tripId" = t."id"
        AND (a."withheldUntil" IS NULL OR a."withheldUntil" <= ${today})
    ))`
}

const facetValues = Prisma.sql`
  SELECT trip."id", 'country' AS "facet", d."countryCode"::text AS "value"
    FROM trip JOIN "TripDestination" d ON d."municipalityId" = trip."municipalityId" AND d."tripId" = trip."id"
    WHERE d."countryCode" IS NOT NULL
  UNION SELECT trip."id", 'person', o."slug"
    FROM trip JOIN "TripTraveller" v ON v."municipalityId" = trip."municipalityId" AND v."tripId" = trip."id"
    JOIN "Official" o ON o."municipalityId" = v."municipalityId" AND o."id" = v."officialId"
  UNION SELECT trip."id", 'partner', c."slugEn"
    FROM trip JOIN LATERAL (
      SELECT "partnerCityId" FROM "TripPartnerCity" x
        WHERE x."municipalityId" = trip."municipalityId" AND x."tripId" = trip."id"
      UNION SELECT "partnerCityId" FROM "TripDestination" x
        WHERE x."municipalityId" = trip."municipalityId" AND x."tripId" = trip."id"
    ) AS concerned ON true
    JOIN "PartnerCity" c ON c."municipalityId" = trip."municipalityId" AND c."id" = concerned."partnerCityId"
  UNION SELECT trip."id", 'network', n."slugEn"
    FROM trip JOIN "TripMembership" x ON x."municipalityId" = trip."municipalityId" AND x."tripId" = trip."id"
    JOIN "Membership" m ON m."municipalityId" = x."municipalityId" AND m."id" = x."membershipId"
    JOIN "Network" n ON n."municipalityId" = m."municipalityId" AND n."id" = m."networkId"
  UNION SELECT "id", 'year', coalesce(left("startsOn", 4), 'unknown') FROM trip
  UNION SELECT "id", 'state', "state" FROM trip WHERE "state" IS NOT NULL
  UNION SELECT trip."id", 'payer', k."payer"::text
    FROM trip JOIN "TripCost" k ON k."municipalityId" = trip."municipalityId" AND k."tripId" = trip."id"
    WHERE "published"
  UNION SELECT trip."id", 'amount', CASE
      WHEN "known" = 0 THEN 'not-stated'
      WHEN "euros" IS NULL THEN 'other-currency'
      WHEN "euros" = 0 THEN 'zero'
      WHEN "euros" < 500 THEN 'under-500'
      WHEN "euros" < 1000 THEN '500-1000'
      WHEN "euros" < 2500 THEN '1000-2500'
      ELSE 'from-2500'
    END
    FROM trip CROSS JOIN LATERAL (
      SELECT count(k."amount") AS "known", sum(k."amount") FILTER (WHERE k."currency" = 'EUR') AS "euros"
      FROM "TripCost" k
      WHERE k."municipalityId" = trip."municipalityId" AND k."tripId" = trip."id" AND trip."published"
    ) AS cost`
