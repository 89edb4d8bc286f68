-- The public search. Both extensions are "trusted": the role that migrates needs no more than the right to create in this
-- database (GRANT CREATE ON DATABASE), or someone who has it creates them once beforehand.
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- Names are written with their schema throughout: a restored backup fills generated columns with an empty search path.

-- Words in lower case without diacritics, parted by single spaces: „Łódź, MA-734“ is "lodz ma 734". `unaccent` is only
-- called stable because its dictionary may be exchanged; the one named here is the one that comes with PostgreSQL.
CREATE FUNCTION public.search_fold(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT btrim(regexp_replace(
    lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)) COLLATE "und-x-icu"),
    '[^[:alnum:]]+', ' ', 'g'))
$$;

-- Folded Lithuanian as the stemmer must meet it. Words are folded before they are stemmed, in documents and in queries
-- alike, so that „komandiruočių“ and "komandiruociu" meet. What the stemmer knows by its letters is put right first:
-- č and dž before an ending are a softened t and d, „-ėje“ is a locative, and „-tį“ is not the infinitive's "-ti".
-- Most texts have none of these, and looking for a plain substring is much cheaper than for a pattern.
CREATE FUNCTION public.search_fold_lt(value text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
  folded text := value;
BEGIN
  IF value LIKE '%tį%' THEN folded := regexp_replace(folded, 'tį\M', 'tis', 'g'); END IF;
  folded := public.search_fold(folded);
  IF folded LIKE '%ci%' THEN
    folded := regexp_replace(folded, '([a-z]{3})ci(?:u|us|ai|ams|ais|uose|o|ui|aus|a|as)\M', '\1te', 'g');
  END IF;
  IF folded LIKE '%dzi%' THEN
    folded := regexp_replace(folded, '([a-z]{2})dzi(?:u|us|ai|ams|ais|uose|o|ui|aus|a|as)\M', '\1de', 'g');
  END IF;
  IF folded LIKE '%eje%' THEN folded := regexp_replace(folded, '([a-z]{5})eje\M', '\1e', 'g'); END IF;
  RETURN folded;
END
$$;

-- The stems of a text by its language.
CREATE FUNCTION public.search_stems(lang text, value text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE lang
    WHEN 'lt' THEN to_tsvector('pg_catalog.lithuanian'::regconfig, public.search_fold_lt(value))
    ELSE to_tsvector('pg_catalog.english'::regconfig, public.search_fold(value))
  END
$$;

-- What a document is found by: A its names and title, B its facts and the names of what it concerns, C synonyms and its
-- words in the other language, D its text. Names and titles are kept whole as well as by their stems. Where the document
-- belongs (municipality, language, kind, countries, year, whether its kind has many or few records) is kept as words too,
-- marked with "@" so that no text holds them: the one index then answers a query with all its filters.
CREATE FUNCTION public.search_vector(
  "municipalityId" uuid, "recordType" text, locale text, "countryCodes" text[], year integer,
  title text, "titleLang" text, facts text, body text, "bodyLang" text, "foreignText" text,
  forms text, "linkedNames" text, keywords text
) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(
      ARRAY['@' || "municipalityId"::text, '@' || "recordType", '@' || locale, '@' || coalesce(year::text, 'no year'),
        CASE WHEN "recordType" IN ('BusinessTrip', 'AgendaEvent') THEN '@many' ELSE '@few' END]
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

-- CreateTable
CREATE TABLE "SearchDocument" (
    "municipalityId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "titleLang" TEXT NOT NULL,
    "facts" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "bodyLang" TEXT NOT NULL,
    "foreignText" TEXT NOT NULL DEFAULT '',
    "names" TEXT[],
    "forms" TEXT NOT NULL DEFAULT '',
    "linkedNames" TEXT NOT NULL DEFAULT '',
    "keywords" TEXT NOT NULL DEFAULT '',
    "countryCodes" TEXT[],
    "year" INTEGER,
    "weight" INTEGER NOT NULL DEFAULT 0,
    "tsv" tsvector GENERATED ALWAYS AS (public.search_vector(
      "municipalityId", "recordType", "locale", "countryCodes", "year",
      "title", "titleLang", "facts", "body", "bodyLang", "foreignText", "forms", "linkedNames", "keywords"
    )) STORED,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("municipalityId","id"),
    CONSTRAINT "SearchDocument_languages" CHECK ("locale" IN ('lt', 'en') AND "titleLang" IN ('lt', 'en') AND "bodyLang" IN ('lt', 'en'))
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "municipalityId" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "shown" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("municipalityId","word")
);

-- CreateIndex
CREATE UNIQUE INDEX "SearchDocument_municipalityId_recordType_recordId_locale_key" ON "SearchDocument"("municipalityId", "recordType", "recordId", "locale");

-- CreateIndex
CREATE INDEX "SearchDocument_tsv_idx" ON "SearchDocument" USING GIN ("tsv");

-- A word that very many trips hold is looked for in the newest ones first, where enough are soon found.
CREATE INDEX "SearchDocument_newest_own" ON "SearchDocument" ("municipalityId", "locale", "year" DESC NULLS LAST, "recordId")
  WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent');
CREATE INDEX "SearchDocument_newest" ON "SearchDocument" ("locale", "year" DESC NULLS LAST, "recordId")
  WHERE "recordType" IN ('BusinessTrip', 'AgendaEvent');

-- CreateIndex
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING GIN ("word" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "SearchDocument" ADD CONSTRAINT "SearchDocument_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchWord" ADD CONSTRAINT "SearchWord_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
