-- What the office said in Lithuanian alone gets its English: the ground and the note of a cost, who answers for what follows, and
-- of the agenda the people, the organisation and the ground on which an entry is withheld.
ALTER TABLE "TripCost" RENAME COLUMN "absenceGround" TO "absenceGroundLt";
ALTER TABLE "TripCost" RENAME COLUMN "note" TO "noteLt";
ALTER TABLE "TripCost" ADD COLUMN "absenceGroundEn" TEXT, ADD COLUMN "noteEn" TEXT;
ALTER TABLE "FollowUp" RENAME COLUMN "owner" TO "ownerLt";
ALTER TABLE "FollowUp" ADD COLUMN "ownerEn" TEXT;
ALTER TABLE "AgendaEvent" RENAME COLUMN "people" TO "peopleLt";
ALTER TABLE "AgendaEvent" RENAME COLUMN "organisation" TO "organisationLt";
ALTER TABLE "AgendaEvent" RENAME COLUMN "withheldGround" TO "withheldGroundLt";
ALTER TABLE "AgendaEvent" ADD COLUMN "peopleEn" TEXT, ADD COLUMN "organisationEn" TEXT, ADD COLUMN "withheldGroundEn" TEXT;

-- The Lithuanian ground says whether something is withheld: none in English alone may leave it open.
ALTER TABLE "TripCost" ADD CONSTRAINT "TripCost_english_ground" CHECK ("absenceGroundEn" IS NULL OR "absenceGroundLt" IS NOT NULL);
ALTER TABLE "AgendaEvent" ADD CONSTRAINT "AgendaEvent_english_ground" CHECK ("withheldGroundEn" IS NULL OR "withheldGroundLt" IS NOT NULL);

-- What people have typed and not saved goes on under the new names, and so do the lists they keep.
UPDATE "UnsavedTrip" SET "typed" = (
  SELECT coalesce(jsonb_object_agg(regexp_replace(key, '^(costs\[\d+\]\.(?:absenceGround|note)|followUps\[\d+\]\.owner)$', '\1Lt'), value), '{}')
  FROM jsonb_each("typed"));
UPDATE "SavedView" SET "query" = regexp_replace("query", '\mwithheldGround\M', 'withheldGroundLt', 'g') WHERE "list" = 'agenda';

-- Their English is followed as that of all other texts (20261124300000_translations).
DO $$
DECLARE
  one record;
  changed text;
BEGIN
  FOR one IN SELECT * FROM (VALUES
    ('AgendaEvent', 'AgendaEvent', 'title,place,people,organisation,withheldGround', '', ''),
    ('FollowUp', 'BusinessTrip', 'text,owner', 'reportId', 'reportId,TripReport,tripId'),
    ('TripCost', 'BusinessTrip', 'absenceGround,note', 'tripId', 'tripId')
  ) AS v(model, root, fields, owner, way) LOOP
    SELECT string_agg(format('OLD.%I IS DISTINCT FROM NEW.%I OR OLD.%I IS DISTINCT FROM NEW.%I', name || 'Lt', name || 'Lt', name || 'En', name || 'En'), ' OR ')
      INTO changed FROM unnest(string_to_array(one.fields, ',')) AS name;
    EXECUTE format('DROP TRIGGER IF EXISTS follow_translation ON %I', one.model);
    EXECUTE format('DROP TRIGGER IF EXISTS follow_translation_of_row ON %I', one.model);
    EXECUTE format('CREATE TRIGGER follow_translation AFTER UPDATE ON %I FOR EACH ROW WHEN (%s) EXECUTE FUNCTION follow_translation(%L, %L, %L, %L)', one.model, changed, one.root, one.fields, one.owner, one.way);
    EXECUTE format('CREATE TRIGGER follow_translation_of_row AFTER INSERT OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION follow_translation(%L, %L, %L, %L)', one.model, one.root, one.fields, one.owner, one.way);
  END LOOP;
END
$$;
