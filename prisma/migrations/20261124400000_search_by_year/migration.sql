-- As before, and trips and agenda entries also have their language and year, and these with their municipality, as one mark
-- each: where a question is looked up year by year, the index then begins with the few documents of that year instead of
-- joining lists of all documents of a language and of a municipality.
CREATE OR REPLACE FUNCTION public.search_vector(
  "municipalityId" uuid, "recordType" text, locale text, "countryCodes" text[], year integer,
  title text, "titleLang" text, facts text, body text, "bodyLang" text, "foreignText" text,
  forms text, "linkedNames" text, keywords text
) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(
      ARRAY['@' || "municipalityId"::text, '@' || "recordType", '@' || locale, '@' || coalesce(year::text, 'no year'),
        CASE WHEN "recordType" IN ('BusinessTrip', 'AgendaEvent') THEN '@many' ELSE '@few' END]
      || CASE WHEN "recordType" IN ('BusinessTrip', 'AgendaEvent') THEN ARRAY[
        '@' || locale || '@' || coalesce(year::text, 'no year'),
        '@' || "municipalityId"::text || '@' || locale || '@' || coalesce(year::text, 'no year')
      ] ELSE '{}' END
      || (SELECT coalesce(array_agg('@' || code), '{}') FROM unnest("countryCodes") AS code))
    || setweight(to_tsvector('pg_catalog.simple'::regconfig, public.search_fold(title) || ' ' || forms), 'A')
    || setweight(public.search_stems("titleLang", title), 'A')
    || setweight(to_tsvector('pg_catalog.simple'::regconfig, public.search_fold(facts || ' ' || "linkedNames")), 'B')
    || setweight(public.search_stems(locale, facts), 'B')
    || setweight(to_tsvector('pg_catalog.simple'::regconfig, public.search_fold(keywords)), 'C')
    || setweight(public.search_stems('lt', keywords), 'C')
    || setweight(public.search_stems(CASE locale WHEN 'lt' THEN 'en' ELSE 'lt' END, "foreignText"), 'C')
    || setweight(public.search_stems("bodyLang", body), 'D')
$$;
UPDATE "SearchDocument" SET "weight" = "weight" WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent');

-- The newest trips and agenda entries that hold these words (and other marks than those of place and year), at most so many,
-- in one municipality or in all. It takes the place of `search_newest`, which a version before this one still asks. Of words
-- that every third one holds enough are soon met going back in time. Others are looked up year by year, so that no more is
-- fetched than of the years that are needed. Where the first year says that there are few, and the planner at least not that
-- there are very many, the rest is looked up at once; of words that stand together the planner knows nothing. Volatile, for
-- only such functions may ask what is expected.
CREATE FUNCTION search_latest(town uuid, lang text, wanted_year integer, day text, words tsquery, most integer)
RETURNS TABLE ("municipalityId" uuid, "id" uuid) LANGUAGE plpgsql VOLATILE ROWS 50 SET enable_seqscan = off SET jit = off AS $$
#variable_conflict use_column
DECLARE
  mark text := coalesce('@' || town, '') || '@' || lang || '@';
  anywhere tsquery := words && ('''@many'' & ''@' || lang || '''')::tsquery;
  met integer := 0;
  left_over integer := most;
  got integer;
  first_year integer;
  plan json;
  last_year integer;
BEGIN
  IF town IS NOT NULL THEN anywhere := anywhere && ('''@' || town || '''')::tsquery; END IF;

  IF wanted_year IS NULL AND town IS NULL THEN
    SELECT count(*) FILTER (WHERE "tsv" @@ words) INTO met FROM (
      SELECT "tsv" FROM "SearchDocument" WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang
      ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT 60) AS newest;
    IF met >= 20 THEN
      RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
        WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang AND "tsv" @@ words
          AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
        ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT most;
      RETURN;
    END IF;
  ELSIF wanted_year IS NULL THEN
    SELECT count(*) FILTER (WHERE "tsv" @@ words) INTO met FROM (
      SELECT "tsv" FROM "SearchDocument" WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang
        AND "municipalityId" = town
      ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT 60) AS newest;
    IF met >= 20 THEN
      RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
        WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang AND "municipalityId" = town AND "tsv" @@ words
          AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
        ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT most;
      RETURN;
    END IF;
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
      WHERE "tsv" @@ (words && ('''' || mark || one || '''')::tsquery) AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
      ORDER BY "recordId" LIMIT left_over;
    GET DIAGNOSTICS got = ROW_COUNT;
    left_over := left_over - got;
    IF left_over <= 0 THEN RETURN; END IF;

    IF one = last_year AND got * (last_year - first_year + 1) < 3 * most THEN
      EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM "SearchDocument" WHERE "tsv" @@ %L::tsquery', words) INTO plan;
      IF (plan->0->'Plan'->>'Plan Rows')::float < 20 * most THEN
        RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
          WHERE "tsv" @@ anywhere AND ("year" IS NULL OR "year" < last_year)
            AND wanted_year IS NULL AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
          ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT left_over;
        RETURN;
      END IF;
    END IF;
  END LOOP;
  IF wanted_year IS NULL THEN
    RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
      WHERE "tsv" @@ (words && ('''' || mark || 'no year''')::tsquery) AND ("visibleFrom" IS NULL OR "visibleFrom" <= day)
      ORDER BY "recordId" LIMIT left_over;
  END IF;
END
$$;
