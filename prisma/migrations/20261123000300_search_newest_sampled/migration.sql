-- The newest trips and agenda entries that a question fits, at most so many, in one municipality or in all. Of
-- words that every third trip holds enough are soon met going back in time. What the planner expects to be few, and none of
-- the newest sixty holds, is looked up in the index: it knows nothing of words that stand together. What lies between is looked up year by year, so that no more is fetched than of the years that are needed: of a word that
-- every tenth trip holds there may be a hundred thousand. Volatile, for only such functions may ask what is expected.
CREATE OR REPLACE FUNCTION search_newest(town uuid, lang text, wanted_year integer, day text, wanted tsquery, most integer)
RETURNS TABLE ("municipalityId" uuid, "id" uuid) LANGUAGE plpgsql VOLATILE ROWS 50 SET enable_seqscan = off SET jit = off AS $$
#variable_conflict use_column
DECLARE
  met integer := 0;
  left_over integer := most;
  got integer;
  first_year integer;
  plan json;
  last_year integer;
BEGIN
  IF wanted_year IS NULL THEN
    IF town IS NULL THEN
      SELECT count(*) FILTER (WHERE "tsv" @@ wanted) INTO met FROM (
        SELECT "tsv" FROM "SearchDocument" WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang
        ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT 60) AS newest;
      IF met >= 20 THEN
        RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
          WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang AND "tsv" @@ wanted
            AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
          ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT most;
        RETURN;
      END IF;
    ELSE
      SELECT count(*) FILTER (WHERE "tsv" @@ wanted) INTO met FROM (
        SELECT "tsv" FROM "SearchDocument" WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang
          AND "municipalityId" = town
        ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT 60) AS newest;
      IF met >= 20 THEN
        RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
          WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang AND "municipalityId" = town AND "tsv" @@ wanted
            AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
          ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT most;
        RETURN;
      END IF;
    END IF;
  END IF;

  EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM "SearchDocument" WHERE "tsv" @@ %L::tsquery', wanted) INTO plan;
  IF (plan->0->'Plan'->>'Plan Rows')::float < 3 * most AND met = 0 THEN
    RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
      WHERE "tsv" @@ (wanted && '''@many'''::tsquery) AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
      ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT most;
    RETURN;
  END IF;

  IF wanted_year IS NOT NULL THEN
    first_year := wanted_year;
    last_year := wanted_year;
  ELSIF town IS NULL THEN
    last_year := (SELECT max("year") FROM "SearchDocument" WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang);
    first_year := (SELECT min("year") FROM "SearchDocument" WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang);
  ELSE
    last_year := (SELECT max("year") FROM "SearchDocument"
      WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang AND "municipalityId" = town);
    first_year := (SELECT min("year") FROM "SearchDocument"
      WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang AND "municipalityId" = town);
  END IF;
  FOR one IN REVERSE coalesce(last_year, 0) .. coalesce(first_year, 1) LOOP
    RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
      WHERE "tsv" @@ (wanted && format('''@many'' & ''@%s''', one)::tsquery) AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
      ORDER BY "recordId" LIMIT left_over;
    GET DIAGNOSTICS got = ROW_COUNT;
    left_over := left_over - got;
    IF left_over <= 0 THEN RETURN; END IF;
  END LOOP;
  IF wanted_year IS NULL THEN
    RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
      WHERE "tsv" @@ (wanted && '''@many'' & ''@no year'''::tsquery) AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
      ORDER BY "recordId" LIMIT left_over;
  END IF;
END
$$;
