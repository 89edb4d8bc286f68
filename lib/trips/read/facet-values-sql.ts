import { Prisma } from '@/prisma/client/client'

/** Every value of every facet of the trips in `trip`, each once for a trip. */
export function facetValuesSql(municipalityId: string) {
  const town = Prisma.sql`"municipalityId" = ${municipalityId}::uuid`

  return Prisma.sql`
    SELECT DISTINCT trip."id", 'country' AS "facet", d."countryCode"::text AS "value"
      FROM trip JOIN "TripDestination" d ON d."tripId" = trip."id"
      WHERE d.${town} AND d."countryCode" IS NOT NULL
    UNION ALL SELECT DISTINCT trip."id", 'person', o."slug"
      FROM trip JOIN "TripTraveller" v ON v."tripId" = trip."id"
      JOIN "Official" o ON o."municipalityId" = v."municipalityId" AND o."id" = v."officialId"
      WHERE v.${town}
    UNION ALL SELECT trip."id", 'partner', c."slugEn"
      FROM trip JOIN (
        SELECT "tripId", "partnerCityId" FROM "TripPartnerCity" WHERE ${town}
        UNION SELECT "tripId", "partnerCityId" FROM "TripDestination" WHERE ${town} AND "partnerCityId" IS NOT NULL
      ) AS concerned ON concerned."tripId" = trip."id"
      JOIN "PartnerCity" c ON c.${town} AND c."id" = concerned."partnerCityId"
    UNION ALL SELECT DISTINCT trip."id", 'network', n."slugEn"
      FROM trip JOIN "TripMembership" x ON x."tripId" = trip."id"
      JOIN "Membership" m ON m."municipalityId" = x."municipalityId" AND m."id" = x."membershipId"
      JOIN "Network" n ON n."municipalityId" = m."municipalityId" AND n."id" = m."networkId"
      WHERE x.${town}
    UNION ALL SELECT "id", 'year', coalesce(left("startsOn", 4), 'unknown') FROM trip
    UNION ALL SELECT "id", 'state', "state" FROM trip WHERE "state" IS NOT NULL
    UNION ALL SELECT DISTINCT trip."id", 'payer', k."payer"::text
      FROM trip JOIN "TripCost" k ON k."tripId" = trip."id"
      WHERE k.${town} AND "published"
    UNION ALL SELECT trip."id", 'amount', CASE
        WHEN "known" IS NULL OR "known" = 0 THEN 'not-stated'
        WHEN "euros" IS NULL THEN 'other-currency'
        WHEN "euros" = 0 THEN 'zero'
        WHEN "euros" < 500 THEN 'under-500'
        WHEN "euros" < 1000 THEN '500-1000'
        WHEN "euros" < 2500 THEN '1000-2500'
        ELSE 'from-2500'
      END
      FROM trip LEFT JOIN (
        SELECT "tripId", count("amount") AS "known", sum("amount") FILTER (WHERE "currency" = 'EUR') AS "euros"
        FROM "TripCost" WHERE ${town} GROUP BY "tripId"
      ) AS cost ON cost."tripId" = trip."id" AND trip."published"`
}
