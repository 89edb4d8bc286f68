-- CreateTable
CREATE TABLE "Translation" (
    "municipalityId" UUID NOT NULL,
    "model" TEXT NOT NULL,
    "rowKey" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "sourceLt" TEXT,
    "english" TEXT,
    "outdatedAt" TIMESTAMPTZ(3),
    "draft" TEXT,
    "draftOf" TEXT,
    "draftedAt" TIMESTAMPTZ(3),
    "draftedById" UUID,
    "gone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Translation_pkey" PRIMARY KEY ("municipalityId","model","rowKey","field")
);

-- CreateIndex
CREATE INDEX "Translation_municipalityId_recordType_recordId_idx" ON "Translation"("municipalityId", "recordType", "recordId");

-- AddForeignKey
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_draftedById_fkey" FOREIGN KEY ("draftedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A row says something: that a translation is outdated, with what it was made of, or that a draft waits.
ALTER TABLE "Translation"
  ADD CONSTRAINT "Translation_outdated" CHECK (("sourceLt" IS NULL) = ("outdatedAt" IS NULL) AND ("sourceLt" IS NULL) = ("english" IS NULL)),
  ADD CONSTRAINT "Translation_draft" CHECK (("draft" IS NULL) = ("draftedAt" IS NULL) AND ("draft" IS NOT NULL OR ("draftOf" IS NULL AND "draftedById" IS NULL))),
  ADD CONSTRAINT "Translation_says_something" CHECK ("sourceLt" IS NOT NULL OR "draft" IS NOT NULL),
  ADD CONSTRAINT "Translation_words" CHECK ("draft" <> '' AND "rowKey" <> '' AND "field" ~ '^[a-z][A-Za-z]*$');

-- Keeps of each text what its English was made of, from the moment its Lithuanian becomes another one until the English does,
-- or the Lithuanian is what it was. Arguments: the record's type; its pairs of columns; for rows that each save makes anew the
-- column of their owner; the way from the row to its record (column, table, column …). A row that goes leaves what it was, so
-- that the one made in its place, or brought back, is compared with it.
CREATE FUNCTION follow_translation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  is_now jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  this jsonb := coalesce(is_now, was);
  town uuid := CASE WHEN TG_ARGV[0] = 'Municipality' THEN this->>'id' ELSE coalesce(this->>'municipalityId', '00000000-0000-0000-0000-000000000000') END;
  place text := CASE WHEN TG_ARGV[2] = '' THEN this->>'id' ELSE (this->>TG_ARGV[2]) || '.' || (this->>'position') END;
  way text[] := string_to_array(TG_ARGV[3], ',');
  root uuid;
  name text;
  lt text;
  en text;
  was_lt text;
  was_en text;
  made_of text;
  made text;
  waiting text;
  known "Translation";
BEGIN
  IF TG_OP = 'INSERT' AND NOT EXISTS (SELECT FROM "Translation" t WHERE t."municipalityId" = town AND t."model" = TG_TABLE_NAME AND t."rowKey" = place) THEN
    RETURN NULL;
  END IF;

  FOREACH name IN ARRAY string_to_array(TG_ARGV[1], ',') LOOP
    lt := is_now->>(name || 'Lt'); en := is_now->>(name || 'En');
    was_lt := was->>(name || 'Lt'); was_en := was->>(name || 'En');
    SELECT * INTO known FROM "Translation" t WHERE t."municipalityId" = town AND t."model" = TG_TABLE_NAME AND t."rowKey" = place AND t."field" = name;

    made := coalesce(en, CASE WHEN TG_OP = 'DELETE' THEN was_en END);
    made_of := CASE
      WHEN made IS NULL THEN NULL
      WHEN TG_OP = 'INSERT' THEN CASE WHEN known."english" = en THEN known."sourceLt" END
      WHEN TG_OP = 'UPDATE' AND en IS DISTINCT FROM was_en THEN NULL
      ELSE coalesce(known."sourceLt", was_lt)
    END;
    IF TG_OP <> 'DELETE' AND (made_of = lt OR lt IS NULL) THEN made_of := NULL; END IF;
    waiting := CASE WHEN TG_OP = 'UPDATE' AND en IS DISTINCT FROM was_en AND known."draft" = en THEN NULL ELSE known."draft" END;

    IF made_of IS NULL AND waiting IS NULL THEN
      DELETE FROM "Translation" t WHERE t."municipalityId" = town AND t."model" = TG_TABLE_NAME AND t."rowKey" = place AND t."field" = name;
    ELSE
      root := (this->>coalesce(way[1], 'id'))::uuid;
      IF array_length(way, 1) = 3 THEN
        EXECUTE format('SELECT %I FROM %I WHERE "municipalityId" = $1 AND "id" = $2', way[3], way[2]) INTO root USING town, root;
        root := coalesce(root, known."recordId", (this->>way[1])::uuid);
      END IF;
      INSERT INTO "Translation" AS t ("municipalityId", "model", "rowKey", "field", "recordType", "recordId", "sourceLt", "english", "outdatedAt", "draft", "draftOf", "draftedAt", "draftedById", "gone")
      VALUES (town, TG_TABLE_NAME, place, name, TG_ARGV[0], root, made_of, CASE WHEN made_of IS NOT NULL THEN made END,
        CASE WHEN made_of IS NOT NULL THEN coalesce(known."outdatedAt", now()) END,
        waiting, CASE WHEN waiting IS NOT NULL THEN known."draftOf" END, CASE WHEN waiting IS NOT NULL THEN known."draftedAt" END, CASE WHEN waiting IS NOT NULL THEN known."draftedById" END, TG_OP = 'DELETE')
      ON CONFLICT ("municipalityId", "model", "rowKey", "field") DO UPDATE SET
        "recordId" = excluded."recordId", "sourceLt" = excluded."sourceLt", "english" = excluded."english", "outdatedAt" = excluded."outdatedAt",
        "draft" = excluded."draft", "draftOf" = excluded."draftOf", "draftedAt" = excluded."draftedAt", "draftedById" = excluded."draftedById", "gone" = excluded."gone";
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

-- The tables of lib/translations/schema/tables.ts; a test compares them.
DO $$
DECLARE
  one record;
  pairs text[];
  changed text;
BEGIN
  FOR one IN SELECT * FROM (VALUES
    ('PartnerCity', 'PartnerCity', 'name,adminArea,summary,endReason', '', ''),
    ('PartnerCityFact', 'PartnerCity', 'label,value', '', 'partnerCityId'),
    ('Agreement', 'Agreement', 'title,summary', '', ''),
    ('AgreementParty', 'Agreement', 'name', '', 'agreementId'),
    ('AgreementEvent', 'Agreement', 'place,note', '', 'agreementId'),
    ('AgreementSignatory', 'Agreement', 'post', '', 'eventId,AgreementEvent,agreementId'),
    ('AgreementClaim', 'Agreement', 'claimant,text', '', 'agreementId'),
    ('Network', 'Network', 'name,description', '', ''),
    ('NetworkFounding', 'Network', 'note', '', 'networkId'),
    ('Membership', 'Membership', 'member,coordinator,benefits', '', ''),
    ('MembershipSeat', 'Membership', 'title', '', 'membershipId'),
    ('OfficialPost', 'Official', 'title', '', 'officialId'),
    ('AgendaEvent', 'AgendaEvent', 'title,place', '', ''),
    ('Priority', 'Priority', 'title,text', '', ''),
    ('MayorStatement', 'MayorStatement', 'text', '', ''),
    ('PageText', 'PageText', 'text', '', ''),
    ('Municipality', 'Municipality', 'name,officialName', '', ''),
    ('AgreementType', 'AgreementType', 'name,definition', '', ''),
    ('CooperationField', 'CooperationField', 'name', '', ''),
    ('BusinessTrip', 'BusinessTrip', 'purpose,funding,statusReason', '', ''),
    ('TripDestination', 'BusinessTrip', 'name', 'tripId', 'tripId'),
    ('TripTraveller', 'BusinessTrip', 'post', 'tripId', 'tripId'),
    ('TripReport', 'BusinessTrip', 'basis,timeAndPlace,meetings,noOutcomeReason,signerPost', '', 'tripId'),
    ('TripOutcome', 'BusinessTrip', 'text', 'reportId', 'reportId,TripReport,tripId'),
    ('FollowUp', 'BusinessTrip', 'text', 'reportId', 'reportId,TripReport,tripId')
  ) AS v(model, root, fields, owner, way) LOOP
    pairs := string_to_array(one.fields, ',');
    SELECT string_agg(format('OLD.%I IS DISTINCT FROM NEW.%I OR OLD.%I IS DISTINCT FROM NEW.%I', name || 'Lt', name || 'Lt', name || 'En', name || 'En'), ' OR ')
      INTO changed FROM unnest(pairs) AS name;
    EXECUTE format('CREATE TRIGGER follow_translation AFTER UPDATE ON %I FOR EACH ROW WHEN (%s) EXECUTE FUNCTION follow_translation(%L, %L, %L, %L)', one.model, changed, one.root, one.fields, one.owner, one.way);
    EXECUTE format('CREATE TRIGGER follow_translation_of_row AFTER INSERT OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION follow_translation(%L, %L, %L, %L)', one.model, one.root, one.fields, one.owner, one.way);
  END LOOP;
END
$$;
