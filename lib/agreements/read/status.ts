import type { CalendarDate } from '@/lib/dates/edtf'
import { Prisma } from '@/prisma/client/client'

/**
 * For the database what the rule `agreementStatus` says: `agreementId`; `turn`, the kind of the last event that happened by
 * a day and decides how its document stands, null where the first is still to come; and whether a signing is among them at
 * all. An event without a date is taken in its place after the one before it in the source.
 */
export function turningPoints(municipalityId: string, today: CalendarDate) {
  return Prisma.sql`
    SELECT "agreementId", (array_agg("kind"::text ORDER BY follows_date COLLATE "C" DESC NULLS LAST, follows DESC, place DESC)
        FILTER (WHERE "date" IS NULL OR edtf_first_day("date") <= ${today}::date))[1] AS turn, bool_or("kind" IN ('signed', 'dated')) AS signed
    FROM (
      SELECT "agreementId", "kind", "date", place,
        first_value("date") OVER (PARTITION BY "agreementId", run ORDER BY place) AS follows_date,
        first_value(place) OVER (PARTITION BY "agreementId", run ORDER BY place) AS follows
      FROM (
        SELECT "agreementId", "kind", "date",
          row_number() OVER (PARTITION BY "agreementId" ORDER BY "position", "id") AS place,
          count("date") OVER (PARTITION BY "agreementId" ORDER BY "position", "id") AS run
        FROM "AgreementEvent" WHERE "municipalityId" = ${municipalityId}::uuid
      ) AS numbered
    ) AS placed
    WHERE "kind" <> 'amended' GROUP BY 1`
}

/** How a document `a` with its turning point `t` stands on a day. */
export function statusColumn(today: CalendarDate) {
  return Prisma.sql`
    CASE
      WHEN t.turn IS NULL THEN CASE WHEN t.signed THEN 'upcoming' ELSE 'unknown' END
      WHEN t.turn = 'suspended' THEN 'suspended'
      WHEN t.turn IN ('ended', 'succeeded') THEN 'ended'
      WHEN edtf_last_day(a."validUntil") < ${today}::date THEN 'expired'
      ELSE 'inForce'
    END`
}
