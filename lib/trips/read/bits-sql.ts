import { Prisma } from '@/prisma/client/client'
import type { Counting } from './counts-sql'

const none = Prisma.sql`0::bit(15360)`

/**
 * Trips with each offered value, as bits by chunks; `bits` is not kept but read where it is used. Which reports are due, and
 * which trips withheld, depends on the day: the few trips of each are made into bits here.
 */
export function bitsSql({ municipalityId, today, overdue }: Counting) {
  const town = Prisma.sql`"municipalityId" = ${municipalityId}::uuid`
  return Prisma.sql`
    hidden AS MATERIALIZED (
      SELECT "number" / 15360 AS "chunk", bit_or(trip_bit("number" % 15360)) AS "bits" FROM "TripFacts"
      WHERE ${town} AND "withheldUntil" > ${today} GROUP BY 1
    ),
    due AS MATERIALIZED (
      SELECT "number" / 15360 AS "chunk", bit_or(trip_bit("number" % 15360)) AS "bits" FROM "TripFacts"
      WHERE ${town} AND "running" AND "returnedOn" > ${overdue}::date GROUP BY 1
    ),
    kept AS NOT MATERIALIZED (
      SELECT "id", "facet", "value", "chunk", "bits" FROM offered JOIN "TripBits" b ON b.${town} AND b."valueId" = offered."id"
    ),
    bits AS NOT MATERIALIZED (
      SELECT * FROM kept WHERE "facet" <> 'state' OR "value" IN ('published', 'undated', 'not-made')
        OR ("value" = 'submitted' AND ${overdue}::date IS NOT NULL)
      UNION ALL SELECT NULL, 'state', 'due', "chunk", "bits" FROM due
      UNION ALL SELECT NULL, 'state', 'overdue', "chunk", kept."bits" & ~coalesce(due."bits", ${none})
        FROM kept LEFT JOIN due USING ("chunk")
        WHERE ("facet", "value") = ('state', 'running') AND ${overdue}::date IS NOT NULL
    )`
}

/**
 * Trips that all choices let through, but for the facet `except` where it is not empty. Of one facet any value will do, of
 * several facets all must hold: in a chunk where one of them has no trips, nothing is left.
 */
export function openSql({ chosen }: Counting) {
  const facets = Object.entries(chosen).flatMap(([facet, values]) => (values.length > 0 ? facet : []))
  const wanted = Prisma.sql`${facets}::text[]`
  return Prisma.sql`
    chosen AS MATERIALIZED (
      SELECT bits."facet", "chunk", bit_or("bits") AS "bits" FROM bits JOIN asked USING ("facet", "value") GROUP BY 1, 2
    ),
    open AS MATERIALIZED (
      SELECT "except", every."chunk", coalesce(bit_and(chosen."bits"), every."bits") & ~coalesce(hidden."bits", ${none}) AS "bits"
      FROM (SELECT unnest(${['', ...facets]}::text[]) AS "except") AS ways
      CROSS JOIN (SELECT "chunk", "bits" FROM kept WHERE "facet" = 'all') AS every
      LEFT JOIN hidden USING ("chunk")
      LEFT JOIN chosen ON chosen."chunk" = every."chunk" AND chosen."facet" <> "except"
      GROUP BY "except", every."chunk", every."bits", hidden."bits"
      HAVING count(chosen."facet") = cardinality(array_remove(${wanted}, "except"))
    )`
}
