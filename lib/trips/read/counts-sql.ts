import type { CalendarDate } from '@/lib/dates/edtf'
import type { Locale } from '@/lib/i18n/routing'
import { Prisma } from '@/prisma/client/client'
import { mostOffered, type TripQuery, tripFacets } from '../schema/filters'
import { bitsSql, openSql } from './bits-sql'

export type Counting = {
  locale: Locale
  municipalityId: string
  chosen: TripQuery['chosen']
  today: CalendarDate
  /** The last day of return of which a report is overdue today; null where the municipality sets no term. */
  overdue: CalendarDate | null
}

/**
 * How many trips there are in all (`all`), and with each value of each facet: a facet is counted without its own choice, and
 * under all others. From totals where nothing is chosen, else from bits. Of a facet that has more values than are offered,
 * a row (`more`) says how many it has.
 */
export function countsSql(counting: Counting) {
  const { locale, municipalityId, chosen } = counting
  const town = Prisma.sql`"municipalityId" = ${municipalityId}::uuid`
  const name = Prisma.raw(locale === 'lt' ? '"nameLt"' : '"nameEn"')
  const facets = Object.entries(chosen).flatMap(([facet, values]) => (values.length > 0 ? facet : []))
  const entries = Object.entries(chosen).flatMap(([facet, values]) => values.map((value) => [facet, value]))

  return Prisma.sql`
    WITH asked AS MATERIALIZED (${askedSql(municipalityId, entries)}),
    offered AS MATERIALIZED (
      SELECT "id", "facet", "value", "total", coalesce(array_position(${facets}::text[], "facet"), 0) AS "except" FROM (
        SELECT *, row_number() OVER (PARTITION BY "facet" ORDER BY "total" DESC, "id") AS "place" FROM "TripValue"
        WHERE ${town} AND "facet" = ANY(${['all', ...tripFacets]}::text[]) AND "total" > 0
      ) AS ranked
      WHERE "place" <= ${mostOffered} OR "id" IN (SELECT "id" FROM asked)
    ),
    ${entries.length === 0 ? fromTotals(counting) : fromBits(counting)}
    SELECT counted."id", counted."facet", coalesce(o."slug", c."slugEn", n."slugEn", "value") AS "value", "count"::int,
      coalesce(o."name"::text, c.${name}::text, n.${name}::text) AS "label"
    FROM counted
    LEFT JOIN "Official" o ON o.${town} AND o."id" = CASE "facet" WHEN 'person' THEN "value"::uuid END
    LEFT JOIN "PartnerCity" c ON c.${town} AND c."id" = CASE "facet" WHEN 'partner' THEN "value"::uuid END
    LEFT JOIN "Network" n ON n.${town} AND n."id" = CASE "facet" WHEN 'network' THEN "value"::uuid END
    WHERE "count" > 0
    UNION ALL
    SELECT NULL, 'more', "facet", count(*)::int, NULL FROM "TripValue"
    WHERE ${town} AND "facet" = ANY(${tripFacets}::text[]) AND "total" > 0 GROUP BY "facet" HAVING count(*) > ${mostOffered}`
}

/** The chosen values as `TripValue` has them; of one that no trip ever had, `id` is null. */
function askedSql(municipalityId: string, entries: string[][]) {
  const town = Prisma.sql`"municipalityId" = ${municipalityId}::uuid`
  return Prisma.sql`
    SELECT asked."facet", asked."value", v."id" FROM (
      SELECT "facet", CASE "facet"
        WHEN 'person' THEN (SELECT "id"::text FROM "Official" WHERE ${town} AND "slug" = "given")
        WHEN 'partner' THEN (SELECT "id"::text FROM "PartnerCity" WHERE ${town} AND "slugEn" = "given")
        WHEN 'network' THEN (SELECT "id"::text FROM "Network" WHERE ${town} AND "slugEn" = "given")
        ELSE "given" END AS "value"
      FROM unnest(${entries.map(([facet]) => facet)}::text[], ${entries.map(([, value]) => value)}::text[]) AS given ("facet", "given")
    ) AS asked
    LEFT JOIN "TripValue" v ON v.${town} AND v."facet" = asked."facet" AND v."value" = asked."value"`
}

/** All trips: totals, less the few that are withheld today; what is overdue is what is to come and not due. */
function fromTotals({ municipalityId, today, overdue }: Counting) {
  const town = Prisma.sql`"municipalityId" = ${municipalityId}::uuid`
  return Prisma.sql`
    hidden AS MATERIALIZED (
      SELECT "id", count(*) AS "trips" FROM "TripFacts" CROSS JOIN unnest("values") AS "id"
      WHERE ${town} AND "withheldUntil" > ${today} GROUP BY 1
    ),
    seen AS MATERIALIZED (
      SELECT "id", "facet", "value", "total" - coalesce("trips", 0) AS "count" FROM offered LEFT JOIN hidden USING ("id")
    ),
    due AS MATERIALIZED (
      SELECT count(*) AS "count" FROM "TripFacts" WHERE ${town} AND "running" AND "returnedOn" > ${overdue}::date
        AND ("withheldUntil" IS NULL OR "withheldUntil" <= ${today})
    ),
    counted AS (
      SELECT * FROM seen WHERE "facet" <> 'state' OR "value" IN ('published', 'undated', 'not-made')
        OR ("value" = 'submitted' AND ${overdue}::date IS NOT NULL)
      UNION ALL SELECT NULL, 'state', 'due', "count" FROM due
      UNION ALL SELECT NULL, 'state', 'overdue', seen."count" - due."count" FROM seen, due
        WHERE ("facet", "value") = ('state', 'running') AND ${overdue}::date IS NOT NULL
    )`
}

// The planner takes `open` for a single row and would look through all of it for each row of bits. A full join can only be
// hashed or sorted; what `open` alone has counts for nothing. Without OFFSET 0 the bits would be sorted before they are counted.
function fromBits(counting: Counting) {
  return Prisma.sql`
    ${bitsSql(counting)},
    ${openSql(counting)},
    counted AS (
      SELECT "id", "facet", "value", sum("trips") AS "count" FROM (
        SELECT "id", "facet", "value", bit_count(bits."bits" & open."bits") AS "trips"
        FROM bits FULL JOIN open ON open."key" = bits."chunk" * 16 + bits."except" OFFSET 0
      ) AS in_chunk GROUP BY 1, 2, 3
    )`
}
