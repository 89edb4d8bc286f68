-- The newest trips and agenda entries that hold all these words (each a query of its own: a word in its forms, a country), at
-- most so many; of one kind or of both, of one year or of all, of one municipality or of all. It takes the place of
-- `search_latest`, which a version before this one still asks.
--
-- What a look into the index costs is the length of the lists it has to join. So words that a quarter of the newest documents
-- hold are not looked up beside rarer ones, but checked on the documents that those lead to; and where a year says that there
-- are few, all the rest is looked up at once by the words and the municipality alone: language and kind stand in the rows.
-- What every third document holds is met going back in time. Plans do not depend on the words: making one for each look would
-- cost as much as the look. Volatile, for only such functions may ask what is expected.
CREATE FUNCTION search_recent(town uuid, lang text, kind text, wanted_year integer, day text, terms tsquery[], most integer)
RETURNS TABLE ("municipalityId" uuid, "id" uuid) LANGUAGE plpgsql VOLATILE ROWS 50
SET enable_seqscan = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  mark text := coalesce('@' || town, '') || '@' || lang || '@';
  words tsquery;
  term tsquery;
  newest tsvector[] := '{}';
  listed tsquery;
  checked tsquery;
  first_year integer;
  last_year integer;
  sampled integer;
  got integer;
  left_over integer := most;
  plan json;
BEGIN
  IF kind NOT IN ('BusinessTrip', 'AgendaEvent') THEN RETURN; END IF;
  FOREACH term IN ARRAY terms LOOP words := coalesce(words && term, term); END LOOP;

  IF town IS NULL THEN
    SELECT min("year"), max("year") INTO first_year, last_year FROM "SearchDocument"
      WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang;
  ELSE
    SELECT min("year"), max("year") INTO first_year, last_year FROM "SearchDocument"
      WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang AND "municipalityId" = town;
  END IF;

  -- Some of each of three years, as those of one year that stand together may be of one kind.
  FOREACH sampled IN ARRAY ARRAY[last_year, last_year - 2, last_year - 4] LOOP
    IF town IS NULL THEN
      newest := newest || ARRAY(SELECT "tsv" || '' FROM "SearchDocument" WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent')
        AND "locale" = lang AND "year" = sampled ORDER BY "recordId" LIMIT 20);
    ELSE
      newest := newest || ARRAY(SELECT "tsv" || '' FROM "SearchDocument" WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent')
        AND "locale" = lang AND "municipalityId" = town AND "year" = sampled ORDER BY "recordId" LIMIT 20);
    END IF;
  END LOOP;

  IF wanted_year IS NULL AND cardinality(newest) > 0
    AND (SELECT count(*) FROM unnest(newest) AS vector WHERE vector @@ words) * 3 >= cardinality(newest) THEN
    IF town IS NULL THEN
      RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
        WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang AND (kind IS NULL OR "recordType" = kind)
          AND ("visibleFrom" IS NULL OR "visibleFrom" <= day) AND ts_match_vq("tsv", words)
        ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT most;
    ELSE
      RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
        WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent') AND "locale" = lang AND "municipalityId" = town
          AND (kind IS NULL OR "recordType" = kind)
          AND ("visibleFrom" IS NULL OR "visibleFrom" <= day) AND ts_match_vq("tsv", words)
        ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT most;
    END IF;
    RETURN;
  END IF;

  FOREACH term IN ARRAY terms LOOP
    IF (SELECT count(*) FROM unnest(newest) AS vector WHERE vector @@ term) * 4 > cardinality(newest) THEN
      checked := coalesce(checked && term, term);
    ELSE
      listed := coalesce(listed && term, term);
    END IF;
  END LOOP;
  IF listed IS NULL THEN
    listed := words;
    checked := NULL;
  END IF;

  FOR one IN REVERSE coalesce(wanted_year, last_year, 0) .. coalesce(wanted_year, first_year, 1) LOOP
    RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
      WHERE "tsv" @@ (listed && ('''' || mark || one || '''')::tsquery) AND (kind IS NULL OR "recordType" = kind)
        AND ("visibleFrom" IS NULL OR "visibleFrom" <= day) AND (checked IS NULL OR ts_match_vq("tsv", checked))
      ORDER BY "recordId" LIMIT left_over;
    GET DIAGNOSTICS got = ROW_COUNT;
    left_over := left_over - got;
    IF left_over <= 0 THEN RETURN; END IF;

    IF wanted_year IS NULL AND one = last_year AND got * (last_year - first_year + 1) < 3 * most THEN
      EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM "SearchDocument" WHERE "tsv" @@ %L::tsquery', listed) INTO plan;
      IF (plan->0->'Plan'->>'Plan Rows')::float < 20 * most THEN
        IF town IS NOT NULL THEN listed := listed && ('''@' || town || '''')::tsquery; END IF;
        RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
          WHERE "tsv" @@ listed AND "locale" = lang AND ("year" IS NULL OR "year" < last_year)
            AND CASE WHEN kind IS NULL THEN "recordType" IN ('BusinessTrip', 'AgendaEvent') ELSE "recordType" = kind END
            AND ("visibleFrom" IS NULL OR "visibleFrom" <= day) AND (checked IS NULL OR ts_match_vq("tsv", checked))
          ORDER BY "year" DESC NULLS LAST, "recordId" LIMIT left_over;
        RETURN;
      END IF;
    END IF;
  END LOOP;
  IF wanted_year IS NULL THEN
    RETURN QUERY SELECT "municipalityId", "id" FROM "SearchDocument"
      WHERE "tsv" @@ (listed && ('''' || mark || 'no year''')::tsquery) AND (kind IS NULL OR "recordType" = kind)
        AND ("visibleFrom" IS NULL OR "visibleFrom" <= day) AND (checked IS NULL OR ts_match_vq("tsv", checked))
      ORDER BY "recordId" LIMIT left_over;
  END IF;
END
$$;
