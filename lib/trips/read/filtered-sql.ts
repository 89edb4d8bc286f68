import type { CalendarDate } from '@/lib/dates/edtf'
import { Prisma } from '@/prisma/client/client'
import { lastOverdueReturn } from '../rules/deadline'
import type { TripQuery } from '../schema/filters'
import { facetValuesSql } from './facet-values-sql'
import { isAnnouncedSql, isPublicSql, isSubmittedSql } from './visible-sql'

type Asked = { municipalityId: string; workingDays: number | null; today: CalendarDate; query: TripQuery; take: number }

/**
 * One statement for a page of the list of trips: the ids on it, how many trips there are in all, and for every value of
 * every facet how many there would be with it: a facet is counted without its own choice, and under all others. `trip` is
 * what the public may see (`isVisible`); costs count only where the report is public (`isPublic`).
 */
export function filteredTrips({ municipalityId, workingDays, today, query, take }: Asked) {
  const entries = Object.entries(query.chosen).flatMap(([facet, values]) => values.map((value) => [facet, value]))
  const facets = entries.map(([facet]) => facet)
  const values = entries.map(([, value]) => value)
  const active = Prisma.sql`${[...new Set(facets)]}::text[]`

  return Prisma.sql`
    WITH trip AS MATERIALIZED (${visibleTrips(municipalityId, workingDays, today)}),
    value AS MATERIALIZED (${facetValuesSql(municipalityId)}),
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
      SELECT "facet", "value", count(*)::int AS "count" FROM ${
        entries.length === 0
          ? Prisma.sql`value`
          : Prisma.sql`value JOIN standing USING ("id") WHERE array_remove(${active}, "facet") <@ "facets"`
      }
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

/** Trips that are visible, with what the facets ask of each; `state` is what `reportClock` says. */
function visibleTrips(municipalityId: string, workingDays: number | null, today: CalendarDate) {
  const overdue = workingDays === null ? null : lastOverdueReturn(workingDays, today)

  return Prisma.sql`
    SELECT "id", "startsOn", "reference", "published", CASE
        WHEN "published" THEN 'published'
        WHEN ${overdue}::date IS NULL OR "status" <> 'approved' THEN NULL
        WHEN "submitted" THEN 'submitted'
        WHEN "startsOn" IS NULL THEN NULL
        WHEN edtf_last_day(coalesce("endsOn", "startsOn")) <= ${overdue}::date THEN 'overdue'
        ELSE 'due'
      END AS "state"
    FROM (
      SELECT t."id", t."startsOn", t."endsOn", t."reference", t."status", ${isPublicSql} AS "published",
        ${isAnnouncedSql(today)} AS "announced", ${isSubmittedSql} AS "submitted"
      FROM "BusinessTrip" t WHERE t."municipalityId" = ${municipalityId}::uuid
    ) AS known
    WHERE "published" OR "announced"`
}
