-- What is compared with a question lies in the row itself: a wide question looks at a thousand documents. Rows that are
-- there already are laid out anew when they are next written.
ALTER TABLE "SearchDocument" SET (toast_tuple_target = 8160);

-- Whether any document the public sees on a day holds a word, in one municipality or in all. Of a word that many hold the
-- newest documents tell at once; else the index tells. The table is never read from end to end, however the planner judges
-- a word it knows nothing of.
CREATE FUNCTION search_holds(town uuid, lang text, day text, wanted tsquery) RETURNS boolean
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET jit = off AS $$
BEGIN
  IF town IS NULL THEN
    IF EXISTS (
      SELECT FROM (
        SELECT "tsv" FROM "SearchDocument" WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang
          AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
        ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT 100
      ) AS newest WHERE "tsv" @@ wanted
    ) THEN RETURN true; END IF;
  ELSIF EXISTS (
    SELECT FROM (
      SELECT "tsv" FROM "SearchDocument" WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang
        AND "municipalityId" = town AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
      ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT 100
    ) AS newest WHERE "tsv" @@ wanted
  ) THEN RETURN true; END IF;
  RETURN EXISTS (
    SELECT FROM "SearchDocument" WHERE "tsv" @@ wanted AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
  );
END
$$;
