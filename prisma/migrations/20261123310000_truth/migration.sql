-- AlterEnum
ALTER TYPE "TripCostCategory" ADD VALUE 'undivided';
ALTER TYPE "TripCostAbsence" ADD VALUE 'notStated';

-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN     "alsoPrinted" TEXT[] NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "OfficialPost" ADD COLUMN     "sourceUrl" TEXT;

-- CreateTable
CREATE TABLE "NetworkFounding" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "networkId" UUID NOT NULL,
    "foundedOn" VARCHAR(10) NOT NULL,
    "sourceUrl" TEXT,
    "noteLt" TEXT,
    "noteEn" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "NetworkFounding_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "NetworkFounding_municipalityId_networkId_idx" ON "NetworkFounding"("municipalityId", "networkId");

-- AddForeignKey
ALTER TABLE "NetworkFounding" ADD CONSTRAINT "NetworkFounding_municipalityId_networkId_fkey" FOREIGN KEY ("municipalityId", "networkId") REFERENCES "Network"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was known of foundings: the date, with the first address among the words about its source.
INSERT INTO "NetworkFounding" ("municipalityId", "id", "networkId", "foundedOn", "sourceUrl")
SELECT "municipalityId", gen_random_uuid(), "id", "foundedOn", substring("foundedSource" FROM 'https?://[^ ;]+')
FROM "Network" WHERE "foundedOn" IS NOT NULL;

ALTER TABLE "Network" DROP COLUMN "foundedOn", DROP COLUMN "foundedSource";

ALTER TABLE "NetworkFounding" ADD CONSTRAINT "NetworkFounding_foundedOn_edtf" CHECK (edtf_valid("foundedOn")),
  ADD CONSTRAINT "NetworkFounding_source" CHECK ("sourceUrl" ~ '^https?://[^[:space:]]+$');

-- What another side says has a source that can be looked up, and the day on which it was; claims recorded before stay.
ALTER TABLE "AgreementClaim" ADD CONSTRAINT "AgreementClaim_with_source"
  CHECK ("sourceUrl" ~ '^https?://[^[:space:]]+$' AND "sourceUrl" IS NOT NULL AND length("retrievedOn") = 10 AND "retrievedOn" IS NOT NULL) NOT VALID;
ALTER TABLE "OfficialPost" ADD CONSTRAINT "OfficialPost_source" CHECK ("sourceUrl" ~ '^https?://[^[:space:]]+$');

-- Whether a trip that the public sees, now or one day, was certainly made in a month (`YYYY-MM`) or in part of it. A trip
-- known to the year alone contradicts no month; none is taken to last over a year.
CREATE FUNCTION nil_return_contradicted(town uuid, of_month text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM "BusinessTrip" t
    WHERE t."municipalityId" = town AND t."status" = 'approved'
      AND t."startsOn" >= (left(of_month, 4)::int - 1)::text AND t."startsOn" <= of_month || '-31'
      AND edtf_last_day(t."startsOn") <= edtf_last_day(of_month)
      AND edtf_first_day(coalesce(t."endsOn", t."startsOn")) >= edtf_first_day(of_month)
      AND (
        EXISTS (SELECT FROM "TripAnnouncement" a WHERE a."municipalityId" = town AND a."tripId" = t."id")
        OR EXISTS (
          SELECT FROM "TripReport" r JOIN "ReportPublication" p ON p."municipalityId" = town AND p."reportId" = r."id"
          WHERE r."municipalityId" = town AND r."tripId" = t."id" AND p."withdrawnAt" IS NULL
        )
      )
  )
$$;

CREATE FUNCTION refuse_contradicted_nil_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF nil_return_contradicted(NEW."municipalityId", NEW."month") THEN
    RAISE EXCEPTION 'somebody travelled in %', NEW."month" USING ERRCODE = 'check_violation', CONSTRAINT = 'NilReturn_nobody_travelled';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER nobody_travelled BEFORE INSERT OR UPDATE ON "NilReturn" FOR EACH ROW EXECUTE FUNCTION refuse_contradicted_nil_return();

-- Every value of every facet of these trips, each once for a trip: of trips the public may see, today or one day.
CREATE OR REPLACE FUNCTION trip_values(town uuid, ids uuid[]) RETURNS TABLE ("tripId" uuid, "facet" text, "value" text)
LANGUAGE sql STABLE AS $$
  WITH trip AS MATERIALIZED (
    SELECT * FROM (
      SELECT t."id", t."startsOn", t."status", r."id" AS "reportId", EXISTS (
          SELECT FROM "ReportPublication" p
          WHERE p."municipalityId" = town AND p."reportId" = r."id" AND p."withdrawnAt" IS NULL
        ) AS "published",
        EXISTS (SELECT FROM "TripAnnouncement" a WHERE a."municipalityId" = town AND a."tripId" = t."id") AS "announced"
      FROM "BusinessTrip" t LEFT JOIN "TripReport" r ON r."municipalityId" = town AND r."tripId" = t."id"
      WHERE t."municipalityId" = town AND t."id" = ANY(ids)
    ) AS known WHERE "published" OR "announced"
  )
  SELECT "id", 'all', 'all' FROM trip
  UNION ALL SELECT DISTINCT trip."id", 'country', d."countryCode"::text
    FROM trip JOIN "TripDestination" d ON d."municipalityId" = town AND d."tripId" = trip."id"
    WHERE d."countryCode" IS NOT NULL
  UNION ALL SELECT DISTINCT trip."id", 'person', v."officialId"::text
    FROM trip JOIN "TripTraveller" v ON v."municipalityId" = town AND v."tripId" = trip."id"
    WHERE v."officialId" IS NOT NULL
  UNION ALL SELECT trip."id", 'partner', c."partnerCityId"::text
    FROM trip CROSS JOIN LATERAL (
      SELECT "partnerCityId" FROM "TripPartnerCity" WHERE "municipalityId" = town AND "tripId" = trip."id"
      UNION SELECT "partnerCityId" FROM "TripDestination"
      WHERE "municipalityId" = town AND "tripId" = trip."id" AND "partnerCityId" IS NOT NULL
    ) AS c
  UNION ALL SELECT DISTINCT trip."id", 'network', m."networkId"::text
    FROM trip JOIN "TripMembership" x ON x."municipalityId" = town AND x."tripId" = trip."id"
    JOIN "Membership" m ON m."municipalityId" = town AND m."id" = x."membershipId"
  UNION ALL SELECT trip."id", 'year', coalesce(left(trip."startsOn", 4), 'unknown') FROM trip
  UNION ALL SELECT trip."id", 'state', CASE
      WHEN "published" THEN 'published'
      WHEN "status" <> 'approved' THEN 'not-made'
      WHEN "submitted" THEN 'submitted'
      WHEN "startsOn" IS NULL THEN 'undated'
      ELSE 'running'
    END
    FROM trip CROSS JOIN LATERAL (
      SELECT EXISTS (
        SELECT FROM "ReportSubmission" s
        WHERE s."municipalityId" = town AND s."reportId" = trip."reportId" AND s."decidedAt" IS NULL
      ) AS "submitted"
    ) AS handed
  UNION ALL SELECT DISTINCT trip."id", 'payer', k."payer"::text
    FROM trip JOIN "TripCost" k ON k."municipalityId" = town AND k."tripId" = trip."id" WHERE "published"
  UNION ALL SELECT trip."id", 'amount', CASE
      WHEN NOT "published" OR "known" = 0 THEN 'not-stated'
      WHEN "euros" IS NULL THEN 'other-currency'
      WHEN "euros" = 0 THEN 'zero'
      WHEN "euros" < 500 THEN 'under-500'
      WHEN "euros" < 1000 THEN '500-1000'
      WHEN "euros" < 2500 THEN '1000-2500'
      ELSE 'from-2500'
    END
    FROM trip CROSS JOIN LATERAL (
      SELECT count("amount") AS "known", sum("amount") FILTER (WHERE "currency" = 'EUR') AS "euros"
      FROM "TripCost" k WHERE k."municipalityId" = town AND k."tripId" = trip."id"
    ) AS cost
$$;

SELECT recount_trips("id") FROM "Municipality";
