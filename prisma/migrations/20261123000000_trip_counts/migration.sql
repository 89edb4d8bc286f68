-- CreateTable
CREATE TABLE "TripFacts" (
    "municipalityId" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "startsOn" VARCHAR(10) NOT NULL,
    "returnedOn" DATE,
    "approved" BOOLEAN NOT NULL,
    "published" BOOLEAN NOT NULL,
    "running" BOOLEAN NOT NULL,
    "withheldUntil" VARCHAR(10),
    "metOn" VARCHAR(10),
    "days" INTEGER,
    "countryCodes" TEXT[],
    "officialIds" UUID[],
    "money" JSONB NOT NULL,
    "amountsUnknown" INTEGER NOT NULL,
    "costs" INTEGER NOT NULL,
    "values" INTEGER[],
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TripFacts_pkey" PRIMARY KEY ("municipalityId","tripId")
);

-- CreateTable
CREATE TABLE "TripValue" (
    "municipalityId" UUID NOT NULL,
    "id" SERIAL NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TripValue_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateTable
CREATE TABLE "TripBits" (
    "municipalityId" UUID NOT NULL,
    "valueId" INTEGER NOT NULL,
    "chunk" INTEGER NOT NULL,
    "bits" BIT(15360) NOT NULL,

    CONSTRAINT "TripBits_pkey" PRIMARY KEY ("municipalityId","valueId","chunk")
);

-- CreateTable
CREATE TABLE "TripSum" (
    "municipalityId" UUID NOT NULL,
    "group" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "amount" DECIMAL(20,2) NOT NULL,

    CONSTRAINT "TripSum_pkey" PRIMARY KEY ("municipalityId","group","key","measure")
);

-- CreateTable
CREATE TABLE "TripMention" (
    "municipalityId" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "tripId" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "startsOn" VARCHAR(10) NOT NULL,
    "withheldUntil" VARCHAR(10),
    "metOn" VARCHAR(10),

    CONSTRAINT "TripMention_pkey" PRIMARY KEY ("municipalityId","recordId","tripId")
);

-- CreateTable
CREATE TABLE "TripToCount" (
    "municipalityId" UUID NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "tripId" UUID NOT NULL,

    CONSTRAINT "TripToCount_pkey" PRIMARY KEY ("municipalityId","id")
);

-- CreateIndex
CREATE INDEX "TripFacts_municipalityId_startsOn_reference_idx" ON "TripFacts"("municipalityId", "startsOn" DESC, "reference" DESC);

-- CreateIndex
CREATE INDEX "TripFacts_municipalityId_updatedAt_idx" ON "TripFacts"("municipalityId", "updatedAt");

-- CreateIndex
CREATE INDEX "TripFacts_values_idx" ON "TripFacts" USING GIN ("values");

-- CreateIndex
CREATE UNIQUE INDEX "TripFacts_municipalityId_number_key" ON "TripFacts"("municipalityId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "TripValue_municipalityId_facet_value_key" ON "TripValue"("municipalityId", "facet", "value");

-- CreateIndex
CREATE INDEX "TripMention_municipalityId_tripId_idx" ON "TripMention"("municipalityId", "tripId");

-- CreateIndex
CREATE INDEX "TripMention_municipalityId_recordId_startsOn_reference_idx" ON "TripMention"("municipalityId", "recordId", "startsOn" DESC, "reference" DESC);

-- CreateIndex
CREATE INDEX "TripToCount_municipalityId_tripId_idx" ON "TripToCount"("municipalityId", "tripId");

-- AddForeignKey
ALTER TABLE "TripFacts" ADD CONSTRAINT "TripFacts_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripValue" ADD CONSTRAINT "TripValue_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripBits" ADD CONSTRAINT "TripBits_municipalityId_valueId_fkey" FOREIGN KEY ("municipalityId", "valueId") REFERENCES "TripValue"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripSum" ADD CONSTRAINT "TripSum_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TripMention" ADD CONSTRAINT "TripMention_municipalityId_tripId_fkey" FOREIGN KEY ("municipalityId", "tripId") REFERENCES "TripFacts"("municipalityId", "tripId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rows that never outlive their transaction need no log.
ALTER TABLE "TripToCount" SET UNLOGGED;

-- Dates compare by their characters, whatever the database's own collation.
ALTER TABLE "TripFacts" ALTER COLUMN "startsOn" TYPE varchar(10) COLLATE "C", ALTER COLUMN "reference" TYPE text COLLATE "C",
  ALTER COLUMN "withheldUntil" TYPE varchar(10) COLLATE "C", ALTER COLUMN "metOn" TYPE varchar(10) COLLATE "C";
ALTER TABLE "TripMention" ALTER COLUMN "startsOn" TYPE varchar(10) COLLATE "C", ALTER COLUMN "reference" TYPE text COLLATE "C",
  ALTER COLUMN "withheldUntil" TYPE varchar(10) COLLATE "C", ALTER COLUMN "metOn" TYPE varchar(10) COLLATE "C";

-- The few trips whose standing depends on the day: withheld ones, and those whose report is still to come.
CREATE INDEX "TripFacts_withheld" ON "TripFacts" ("municipalityId", "withheldUntil") WHERE "withheldUntil" IS NOT NULL;
CREATE INDEX "TripFacts_running" ON "TripFacts" ("municipalityId", "returnedOn") WHERE "running";
-- The latest public reports, for the home page.
CREATE INDEX "TripFacts_published" ON "TripFacts" ("municipalityId", "startsOn" DESC, "reference" DESC) WHERE "published";
CREATE INDEX "TripMention_met" ON "TripMention" ("municipalityId", "recordId", "metOn" DESC) WHERE "metOn" IS NOT NULL;
-- Readers do not search lists of what is still to be indexed.
ALTER INDEX "TripFacts_values_idx" SET (fastupdate = off);
-- Four rows of bits to a page, read where they lie; a little room so that a changed row stays on its page.
ALTER TABLE "TripBits" ALTER COLUMN "bits" SET STORAGE PLAIN;

-- Fifteen thousand noughts and a one.
CREATE FUNCTION trip_bit(place integer) RETURNS bit(15360) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT set_bit(0::bit(15360), place, 1)
$$;

-- Every value of every facet of these trips, each once for a trip: of trips the public may see, today or one day.
CREATE FUNCTION trip_values(town uuid, ids uuid[]) RETURNS TABLE ("tripId" uuid, "facet" text, "value" text)
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
  UNION ALL SELECT trip."id", 'state', CASE WHEN "published" THEN 'published' WHEN "submitted" THEN 'submitted' ELSE 'running' END
    FROM trip CROSS JOIN LATERAL (
      SELECT EXISTS (
        SELECT FROM "ReportSubmission" s
        WHERE s."municipalityId" = town AND s."reportId" = trip."reportId" AND s."decidedAt" IS NULL
      ) AS "submitted"
    ) AS handed
    WHERE "published" OR ("status" = 'approved' AND ("submitted" OR "startsOn" IS NOT NULL))
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

-- The facts of these trips as they stand. A trip keeps its number; new ones follow the last in the order of their dates.
CREATE FUNCTION trip_facts(town uuid, ids uuid[], old "TripFacts"[]) RETURNS SETOF "TripFacts" LANGUAGE sql STABLE AS $$
  WITH tagged AS MATERIALIZED (
    SELECT "tripId", array_agg(v."id" ORDER BY v."id") AS "values",
      bool_or(("facet", "value") = ('state', 'published')) AS "published",
      bool_or(("facet", "value") = ('state', 'running')) AS "running",
      coalesce(array_agg("value" ORDER BY "value") FILTER (WHERE "facet" = 'country'), '{}') AS "countryCodes",
      coalesce(array_agg("value"::uuid ORDER BY "value") FILTER (WHERE "facet" = 'person'), '{}') AS "officialIds"
    FROM trip_values(town, ids) JOIN "TripValue" v USING ("facet", "value")
    WHERE v."municipalityId" = town GROUP BY "tripId"
  ),
  dated AS (
    SELECT t.*, g.*, CASE WHEN t."startsOn" ~ '^\d{4}-\d{2}-\d{2}$' AND coalesce(t."endsOn", t."startsOn") ~ '^\d{4}-\d{2}-\d{2}$'
      THEN coalesce(t."endsOn", t."startsOn")::date - t."startsOn"::date + 1 END AS "days"
    FROM tagged g JOIN "BusinessTrip" t ON t."municipalityId" = town AND t."id" = g."tripId"
  ),
  numbered AS (
    SELECT f."tripId", f."number" FROM unnest(old) AS f
    UNION ALL
    SELECT "id", (SELECT coalesce(max("number"), -1) FROM "TripFacts" WHERE "municipalityId" = town)
      + row_number() OVER (ORDER BY "startsOn" COLLATE "C" NULLS FIRST, "reference" COLLATE "C")
    FROM dated WHERE "id" NOT IN (SELECT "tripId" FROM unnest(old))
  )
  SELECT town, t."id", n."number"::int, t."reference", coalesce(t."startsOn", ''),
    edtf_last_day(coalesce(t."endsOn", t."startsOn")), t."status" = 'approved', t."published",
    t."running",
    CASE WHEN NOT t."published" THEN a."withheldUntil" END,
    CASE WHEN t."published" AND t."status" = 'approved' THEN coalesce(t."endsOn", t."startsOn") END,
    t."days", t."countryCodes", t."officialIds", coalesce(cost."money", '{}'), coalesce(cost."unknown", 0)::int,
    coalesce(cost."all", 0)::int, t."values",
    greatest(t."updatedAt", CASE WHEN t."published" THEN r."updatedAt" END)
  FROM dated t JOIN numbered n ON n."tripId" = t."id"
  LEFT JOIN "TripReport" r ON r."municipalityId" = town AND r."tripId" = t."id"
  LEFT JOIN "TripAnnouncement" a ON a."municipalityId" = town AND a."tripId" = t."id"
  LEFT JOIN LATERAL (
    SELECT jsonb_object_agg("currency", jsonb_build_array("sum", "stated")) FILTER (WHERE "stated" > 0) AS "money",
      sum("unknown") AS "unknown", sum("stated" + "unknown") AS "all"
    FROM (
      SELECT "currency", sum("amount") AS "sum", count("amount") AS "stated", count(*) - count("amount") AS "unknown"
      FROM "TripCost" k WHERE k."municipalityId" = town AND k."tripId" = t."id" GROUP BY "currency"
    ) AS by_currency
  ) AS cost ON t."published"
$$;

-- What these trips add to each sum: trips that were refused or cancelled were not made.
CREATE FUNCTION trip_sums(facts "TripFacts"[]) RETURNS TABLE ("group" text, "key" text, "measure" text, "amount" numeric)
LANGUAGE sql IMMUTABLE AS $$
  SELECT "of"."group", "of"."key", "adds"."measure", sum("adds"."amount")
  FROM unnest(facts) AS fact
  CROSS JOIN LATERAL (
    SELECT 'year' AS "group", left(fact."startsOn", 4) AS "key" WHERE fact."published"
    UNION ALL SELECT 'country', code
      FROM unnest(CASE cardinality(fact."countryCodes") WHEN 0 THEN '{""}' ELSE fact."countryCodes" END) AS code
      WHERE fact."published"
    UNION ALL SELECT 'person', official::text FROM unnest(fact."officialIds") AS official
  ) AS "of"
  CROSS JOIN LATERAL (
    SELECT 'trips' AS "measure", 1::numeric AS "amount"
    UNION ALL SELECT 'days', fact."days" WHERE fact."days" IS NOT NULL
    UNION ALL SELECT 'daysUnknown', 1 WHERE fact."days" IS NULL
    UNION ALL SELECT 'moneyUnknown', 1 WHERE fact."costs" = 0 OR fact."amountsUnknown" > 0
    UNION ALL SELECT 'amountsUnknown', fact."amountsUnknown" WHERE fact."amountsUnknown" > 0
    UNION ALL SELECT 'withoutCosts', 1 WHERE fact."costs" = 0
    UNION ALL SELECT 'money ' || "currency", ("sums"->>0)::numeric FROM jsonb_each(fact."money") AS m("currency", "sums")
    UNION ALL SELECT 'stated ' || "currency", ("sums"->>1)::numeric FROM jsonb_each(fact."money") AS m("currency", "sums")
    UNION ALL SELECT 'country ' || code, 1 FROM unnest(fact."countryCodes") AS code WHERE "of"."group" = 'person'
  ) AS "adds"
  WHERE fact."approved" GROUP BY 1, 2, 3
$$;

-- Brings everything that is counted of these trips to what they are now. The caller holds the municipality's lock.
CREATE FUNCTION count_trips(town uuid, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  old "TripFacts"[] := ARRAY(SELECT f FROM "TripFacts" f WHERE f."municipalityId" = town AND f."tripId" = ANY(ids));
  new "TripFacts"[];
BEGIN
  -- Drafts, the most of what is written, are nobody's business.
  IF cardinality(old) = 0
    AND NOT EXISTS (SELECT FROM "TripAnnouncement" WHERE "municipalityId" = town AND "tripId" = ANY(ids))
    AND NOT EXISTS (
      SELECT FROM "TripReport" r JOIN "ReportPublication" p ON p."municipalityId" = town AND p."reportId" = r."id"
      WHERE r."municipalityId" = town AND r."tripId" = ANY(ids) AND p."withdrawnAt" IS NULL
    )
  THEN RETURN; END IF;

  INSERT INTO "TripValue" ("municipalityId", "facet", "value")
  SELECT DISTINCT town, v."facet", v."value" FROM trip_values(town, ids) AS v
  WHERE NOT EXISTS (
    SELECT FROM "TripValue" k WHERE k."municipalityId" = town AND k."facet" = v."facet" AND k."value" = v."value"
  );
  new := ARRAY(SELECT f FROM trip_facts(town, ids, old) AS f);

  DELETE FROM "TripFacts" WHERE "municipalityId" = town AND "tripId" = ANY(ids);
  INSERT INTO "TripFacts" SELECT (f).* FROM unnest(new) AS f;
  INSERT INTO "TripMention" ("municipalityId", "recordId", "tripId", "reference", "startsOn", "withheldUntil", "metOn")
  SELECT town, mentioned."recordId", f."tripId", f."reference", f."startsOn", f."withheldUntil", f."metOn"
  FROM unnest(new) AS f CROSS JOIN LATERAL (
    SELECT v."value"::uuid AS "recordId" FROM "TripValue" v
    WHERE v."municipalityId" = town AND v."id" = ANY(f."values") AND v."facet" IN ('person', 'partner', 'network')
    UNION SELECT "agreementId" FROM "TripAgreement" WHERE "municipalityId" = town AND "tripId" = f."tripId"
  ) AS mentioned;

  WITH changed AS (
    SELECT "valueId", "number", sum("sign") AS "sign" FROM (
      SELECT unnest(f."values") AS "valueId", f."number", 1 AS "sign" FROM unnest(new) AS f
      UNION ALL SELECT unnest(f."values"), f."number", -1 FROM unnest(old) AS f
    ) AS both_ways GROUP BY 1, 2 HAVING sum("sign") <> 0
  ),
  masks AS (
    SELECT "valueId", "number" / 15360 AS "chunk",
      coalesce(bit_or(trip_bit("number" % 15360)) FILTER (WHERE "sign" > 0), 0::bit(15360)) AS "added",
      coalesce(bit_or(trip_bit("number" % 15360)) FILTER (WHERE "sign" < 0), 0::bit(15360)) AS "removed"
    FROM changed GROUP BY 1, 2
  ),
  kept AS (
    UPDATE "TripBits" b SET "bits" = (b."bits" & ~m."removed") | m."added"
    FROM masks m WHERE b."municipalityId" = town AND b."valueId" = m."valueId" AND b."chunk" = m."chunk"
    RETURNING b."valueId", b."chunk"
  ),
  begun AS (
    INSERT INTO "TripBits" SELECT town, "valueId", "chunk", "added" FROM masks
    WHERE ("valueId", "chunk") NOT IN (SELECT "valueId", "chunk" FROM kept)
  )
  UPDATE "TripValue" v SET "total" = v."total" + d."sign"
  FROM (SELECT "valueId", sum("sign") AS "sign" FROM changed GROUP BY 1) AS d
  WHERE v."municipalityId" = town AND v."id" = d."valueId";

  INSERT INTO "TripSum" AS s ("municipalityId", "group", "key", "measure", "amount")
  SELECT town, "group", "key", "measure", sum("amount") FROM (
    SELECT * FROM trip_sums(new)
    UNION ALL SELECT "group", "key", "measure", -"amount" FROM trip_sums(old)
  ) AS both_ways
  GROUP BY "group", "key", "measure" HAVING sum("amount") <> 0
  ON CONFLICT ("municipalityId", "group", "key", "measure") DO UPDATE SET "amount" = s."amount" + excluded."amount";
END
$$;

-- One transaction at a time counts the trips of a municipality, from its commit's beginning to its end and no longer.
CREATE FUNCTION lock_trip_counts(town uuid) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('trip counts ' || town, 0))
$$;

-- At commit: all that this transaction marked, of one municipality after the other in one order, so that nobody waits in a
-- ring. Whoever holds the lock asks for nothing that others hold.
CREATE FUNCTION count_marked_trips() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  marked record;
  last bigint;
BEGIN
  IF NEW."id" <= coalesce(nullif(current_setting('tiltas.counted', true), ''), '0')::bigint THEN RETURN NULL; END IF;

  SELECT max("id") INTO last FROM "TripToCount";
  FOR marked IN
    WITH gone AS (DELETE FROM "TripToCount" RETURNING "municipalityId", "tripId")
    SELECT "municipalityId" AS town, array_agg(DISTINCT "tripId") AS ids FROM gone GROUP BY 1 ORDER BY 1
  LOOP
    PERFORM lock_trip_counts(marked.town);
    FOR place IN 1 .. cardinality(marked.ids) BY 10000 LOOP
      PERFORM count_trips(marked.town, marked.ids[place : place + 9999]);
    END LOOP;
  END LOOP;
  PERFORM set_config('tiltas.counted', last::text, true);
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER count_marked_trips AFTER INSERT ON "TripToCount" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION count_marked_trips();

CREATE FUNCTION mark_trip(town uuid, trip uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "TripToCount" ("municipalityId", "tripId")
  SELECT town, trip WHERE trip IS NOT NULL AND NOT EXISTS (
    SELECT FROM "TripToCount" WHERE "municipalityId" = town AND "tripId" = trip
  )
$$;

-- The trips a changed row belongs to, before and after: its own, that of its column, or that of its report.
CREATE FUNCTION mark_own_trip() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM mark_trip(OLD."municipalityId", OLD."id"); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM mark_trip(NEW."municipalityId", NEW."id"); END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION mark_trip_of_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM mark_trip(OLD."municipalityId", OLD."tripId"); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM mark_trip(NEW."municipalityId", NEW."tripId"); END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION mark_trip_of_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM mark_trip("municipalityId", "tripId") FROM "TripReport"
    WHERE "municipalityId" = OLD."municipalityId" AND "id" = OLD."reportId";
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM mark_trip("municipalityId", "tripId") FROM "TripReport"
    WHERE "municipalityId" = NEW."municipalityId" AND "id" = NEW."reportId";
  END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION mark_trips_of_membership() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_trip("municipalityId", "tripId") FROM "TripMembership"
  WHERE "municipalityId" = NEW."municipalityId" AND "membershipId" = NEW."id";
  RETURN NULL;
END
$$;
CREATE TRIGGER mark_trip AFTER INSERT OR UPDATE OR DELETE ON "BusinessTrip" FOR EACH ROW EXECUTE FUNCTION mark_own_trip();
CREATE TRIGGER mark_trip AFTER INSERT OR UPDATE OR DELETE ON "TripDestination" FOR EACH ROW EXECUTE FUNCTION mark_trip_of_row();
CREATE TRIGGER mark_trip AFTER INSERT OR UPDATE OR DELETE ON "TripTraveller" FOR EACH ROW EXECUTE FUNCTION mark_trip_of_row();
CREATE TRIGGER mark_trip AFTER INSERT OR UPDATE OR DELETE ON "TripCost" FOR EACH ROW EXECUTE FUNCTION mark_trip_of_row();
CREATE TRIGGER mark_trip AFTER INSERT OR UPDATE OR DELETE ON "TripPartnerCity" FOR EACH ROW EXECUTE FUNCTION mark_trip_of_row();
CREATE TRIGGER mark_trip AFTER INSERT OR UPDATE OR DELETE ON "TripAgreement" FOR EACH ROW EXECUTE FUNCTION mark_trip_of_row();
CREATE TRIGGER mark_trip AFTER INSERT OR UPDATE OR DELETE ON "TripMembership" FOR EACH ROW EXECUTE FUNCTION mark_trip_of_row();
CREATE TRIGGER mark_trip AFTER INSERT OR UPDATE OR DELETE ON "TripAnnouncement" FOR EACH ROW EXECUTE FUNCTION mark_trip_of_row();
CREATE TRIGGER mark_trip AFTER INSERT OR UPDATE OR DELETE ON "TripReport" FOR EACH ROW EXECUTE FUNCTION mark_trip_of_row();
CREATE TRIGGER mark_trip AFTER INSERT OR UPDATE OR DELETE ON "ReportSubmission" FOR EACH ROW EXECUTE FUNCTION mark_trip_of_report();
CREATE TRIGGER mark_trip AFTER INSERT OR UPDATE OR DELETE ON "ReportPublication" FOR EACH ROW EXECUTE FUNCTION mark_trip_of_report();
CREATE TRIGGER mark_trips AFTER UPDATE OF "networkId" ON "Membership" FOR EACH ROW EXECUTE FUNCTION mark_trips_of_membership();

-- Makes everything that is counted of a municipality anew, its trips in the order of their dates.
CREATE FUNCTION recount_trips(town uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
BEGIN
  PERFORM lock_trip_counts(town);
  DELETE FROM "TripFacts" WHERE "municipalityId" = town;
  DELETE FROM "TripValue" WHERE "municipalityId" = town;
  DELETE FROM "TripSum" WHERE "municipalityId" = town;
  ids := ARRAY(SELECT "id" FROM "BusinessTrip" WHERE "municipalityId" = town
    ORDER BY "startsOn" COLLATE "C" NULLS FIRST, "reference" COLLATE "C");
  FOR place IN 1 .. cardinality(ids) BY 15360 LOOP
    PERFORM count_trips(town, ids[place : place + 15359]);
  END LOOP;
END
$$;

SELECT recount_trips("id") FROM "Municipality";
