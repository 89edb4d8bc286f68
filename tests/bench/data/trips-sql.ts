/**
 * Trips of one town as SQL, set by set: `bench.trip` says what each trip is, every other table follows from it. `chance(n,
 * salt)` is a number in [0, 1) that the seed, the trip and the salt alone decide.
 */
export const prepare = (seed: number) => `
  CREATE SCHEMA bench;
  CREATE FUNCTION bench.chance(n bigint, salt int) RETURNS float LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT (hashint8extended(n, ${seed} * 1000 + salt) & 1073741823) / 1073741824.0 $$;
  CREATE FUNCTION bench.pick(n bigint, salt int, count int, skew float DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT floor(count * power(bench.chance(n, salt), skew))::int $$;
  CREATE FUNCTION bench.made(town uuid, kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT (left(md5(town || kind), 20) || lpad(to_hex(n), 12, '0'))::uuid $$;
  CREATE TABLE bench.text (kind text, n int, lt text, en text, PRIMARY KEY (kind, n));
  CREATE TABLE bench.country (code text PRIMARY KEY, lt text, en text, words text);
  CREATE TABLE bench.partner (town uuid, n int, id uuid, code text, lt text, en text, linked text, PRIMARY KEY (town, n));
  CREATE TABLE bench.official (town uuid, n int, id uuid, name text, linked text, lt text, en text, PRIMARY KEY (town, n));
  CREATE TABLE bench.membership (town uuid, n int, id uuid, linked text, PRIMARY KEY (town, n));
  CREATE TABLE bench.agreement (town uuid, n int, id uuid, PRIMARY KEY (town, n));
  CREATE UNLOGGED TABLE bench.trip (town uuid, n bigint, id uuid, report uuid, reference text, starts date, "startsOn" text, "endsOn" text,
    fate text, status text, partner int, official int, second int, membership int, agreement int, purpose int, m1 int, m2 int, m3 int, outcome int)`

/** What becomes of trips: nine in ten are published, the youngest may be announced or withheld. `years` reach back from 2026. */
export const tripsOf = (town: string, count: number, years: number) => `
  INSERT INTO bench.trip
  SELECT '${town}', n, bench.made('${town}', 'trip', n), bench.made('${town}', 'report', n), year || '-' || lpad(((n - 1) % per_year + 1)::text, 4, '0'), starts,
    CASE WHEN part < 0.005 THEN NULL WHEN part < 0.01 THEN to_char(starts, 'YYYY') WHEN part < 0.02 THEN to_char(starts, 'YYYY-MM') ELSE to_char(starts, 'YYYY-MM-DD') END,
    CASE WHEN part >= 0.02 AND part < 0.98 THEN to_char(starts + bench.pick(n, 3, 6), 'YYYY-MM-DD') END,
    CASE WHEN starts > date '2026-11-01' THEN CASE WHEN fate < 0.6 THEN 'announced' WHEN fate < 0.75 THEN 'withheld' ELSE 'draft' END
      WHEN fate < 0.90 THEN 'published' WHEN fate < 0.93 THEN 'announced' WHEN fate < 0.94 THEN 'announcedSubmitted' WHEN fate < 0.95 THEN 'withdrawn'
      WHEN fate < 0.96 THEN 'submitted' ELSE 'draft' END,
    CASE WHEN bench.chance(n, 4) < 0.02 THEN 'cancelled' ELSE 'approved' END,
    bench.pick(n, 5, (SELECT count(*)::int FROM bench.partner WHERE town = '${town}'), 2.2),
    bench.pick(n, 6, people, 1.6), bench.pick(n, 7, people, 1.6),
    CASE WHEN bench.chance(n, 8) < 0.35 THEN bench.pick(n, 9, (SELECT count(*)::int FROM bench.membership WHERE town = '${town}'), 1.8) END,
    CASE WHEN bench.chance(n, 10) < 0.2 THEN bench.pick(n, 11, (SELECT count(*)::int FROM bench.agreement WHERE town = '${town}'), 1.5) END,
    bench.pick(n, 12, 12), bench.pick(n, 13, 12), bench.pick(n, 14, 12), bench.pick(n, 15, 12), bench.pick(n, 16, 6)
  FROM (
    SELECT *, (make_date(year, 1, 1) + floor(bench.chance(n, 1) * CASE year WHEN 2026 THEN 340 ELSE 365 END)::int) AS starts,
      bench.chance(n, 2) AS part, bench.chance(n, 17) AS fate,
      (SELECT count(*)::int FROM bench.official WHERE town = '${town}') AS people
    FROM (SELECT n, per_year, (2026 - (n - 1) / per_year)::int AS year FROM generate_series(1, ${count}::bigint) AS n, (SELECT ceil(${count}.0 / ${years})::bigint AS per_year) AS p) AS dated
  ) AS told`

const trip = `bench.trip t`
const cost = (position: number, category: string, least: number, most: number, often: number) => `
  INSERT INTO "TripCost" ("municipalityId", id, "tripId", position, category, payer, amount, currency, absence)
  SELECT town, bench.made(town, 'cost${position}', n), id, ${position}, '${category}',
    (ARRAY['municipality', 'municipality', 'municipality', 'host', 'stateBudget', 'europeanUnion', 'traveller', 'other'])[1 + bench.pick(n, ${30 + position}, 8, 1.5)]::"TripCostPayer",
    CASE WHEN bench.chance(n, ${40 + position}) < 0.93 THEN CASE WHEN bench.chance(n, ${60 + position}) < 0.02 THEN 0 ELSE round((${least} + ${most - least} * power(bench.chance(n, ${50 + position}), 2))::numeric, 2) END END,
    CASE WHEN starts < date '2015-01-01' AND bench.chance(n, ${70 + position}) < 0.9 THEN 'LTL' ELSE 'EUR' END,
    CASE WHEN bench.chance(n, ${40 + position}) < 0.93 THEN NULL ELSE 'notKnownYet'::"TripCostAbsence" END
  FROM ${trip} WHERE bench.chance(n, ${20 + position}) < ${often}`

/** The tables that `rows` fills. */
export const filled = [
  ...[
    'BusinessTrip',
    'Revision',
    'TripBasis',
    'TripDestination',
    'TripTraveller',
    'TripCost',
    'TripPartnerCity',
    'TripMembership',
  ],
  ...[
    'TripAgreement',
    'TripAnnouncement',
    'TripReport',
    'TripOutcome',
    'FollowUp',
    'ReportSubmission',
    'ReportPublication',
    'AuditEntry',
  ],
]

/** All rows of the trips in `bench.trip`; the statements do not need each other. The longest is the first. */
export const rows = [
  // The chain as the trigger `audit_chain` makes it, but its last link is written once instead of for each entry.
  `DO $$
  DECLARE
    chained uuid; act record; entry "AuditEntry"; last int; hash text;
  BEGIN
    FOR chained IN SELECT id FROM "Municipality" LOOP
      SELECT chain."last", chain."hash" INTO last, hash FROM "AuditChain" chain WHERE chain."municipalityId" = chained;
      last := coalesce(last, 0); hash := coalesce(hash, repeat('0', 64));
      entry."municipalityId" := chained; entry."recordType" := 'BusinessTrip'; entry."version" := 1;
      FOR act IN
        SELECT bench.made(t.town, name, n) AS id, starts + step * interval '10 days' AS at, 'trips:' || name AS name, t.id AS trip
        FROM bench.trip t CROSS JOIN (VALUES ('createTrip', 0), ('publishReport', 2)) AS a (name, step)
        WHERE t.town = chained AND (step = 0 OR fate IN ('published', 'withdrawn')) ORDER BY at, id
      LOOP
        last := last + 1;
        entry."id" := act.id; entry."at" := act.at; entry."act" := act.name; entry."recordId" := act.trip;
        entry."number" := last; entry."previousHash" := hash;
        hash := audit_hash(entry); entry."hash" := hash;
        INSERT INTO "AuditEntry" VALUES (entry.*);
      END LOOP;
      INSERT INTO "AuditChain" ("municipalityId", "last", "hash") VALUES (chained, last, hash)
        ON CONFLICT ("municipalityId") DO UPDATE SET "last" = excluded."last", "hash" = excluded."hash";
    END LOOP;
  END $$`,
  `INSERT INTO "BusinessTrip" ("municipalityId", id, reference, status, "statusReasonLt", "startsOn", "endsOn", "purposeLt", "purposeEn", "fundingLt", "createdById", "createdAt", "updatedAt")
    SELECT t.town, t.id, reference, status::"TripStatus", CASE status WHEN 'cancelled' THEN 'Renginys atšauktas' END, "startsOn", "endsOn",
      replace(p.lt, '{miestas}', c.lt), replace(p.en, '{city}', c.en), 'Savivaldybės biudžeto lėšos',
      (SELECT id FROM "User" ORDER BY email OFFSET bench.pick(t.n, 80, 5) LIMIT 1), starts, starts + interval '20 days'
    FROM ${trip} JOIN bench.partner c ON c.town = t.town AND c.n = t.partner JOIN bench.text p ON p.kind = 'purpose' AND p.n = t.purpose;
  INSERT INTO "Revision" ("municipalityId", id, "recordType", "recordId", version, data, "createdAt")
    SELECT t.town, bench.made(t.town, 'revision', t.n), 'BusinessTrip', t.id, 1,
      jsonb_build_object('reference', t.reference, 'startsOn', b."startsOn", 'purposeLt', b."purposeLt", 'purposeEn', b."purposeEn", 'status', b.status), starts
    FROM ${trip} JOIN "BusinessTrip" b ON b."municipalityId" = t.town AND b.id = t.id`,
  `INSERT INTO "TripBasis" ("municipalityId", id, "tripId", act, date, number)
    SELECT town, bench.made(town, 'basis', n), id, 'mayorOrder', to_char(starts - 10, 'YYYY-MM-DD'), 'A-' || n % 9000 FROM ${trip}`,
  `INSERT INTO "TripDestination" ("municipalityId", id, "tripId", position, "nameLt", "nameEn", "countryCode", "partnerCityId", transport)
    SELECT t.town, bench.made(t.town, 'place', t.n), t.id, 0, c.lt, c.en, c.code, CASE WHEN bench.chance(t.n, 81) < 0.7 THEN c.id END, 'air'
    FROM ${trip} JOIN bench.partner c ON c.town = t.town AND c.n = t.partner`,
  `INSERT INTO "TripTraveller" ("municipalityId", id, "tripId", position, "officialId", name, "postLt", "postEn")
    SELECT t.town, bench.made(t.town, 'traveller0', t.n), t.id, 0, o.id, o.name, o.lt, o.en
    FROM ${trip} JOIN bench.official o ON o.town = t.town AND o.n = t.official`,
  `INSERT INTO "TripTraveller" ("municipalityId", id, "tripId", position, "officialId", name, "postLt", "postEn")
    SELECT t.town, bench.made(t.town, 'traveller1', t.n), t.id, 1, o.id, o.name, o.lt, o.en
    FROM ${trip} JOIN bench.official o ON o.town = t.town AND o.n = t.second WHERE t.second <> t.official AND bench.chance(t.n, 82) < 0.6`,
  cost(0, 'airTravel', 80, 900, 0.9),
  cost(1, 'lodging', 60, 800, 0.6),
  cost(2, 'mealsAndAllowance', 30, 300, 0.5),
  `INSERT INTO "TripPartnerCity" SELECT t.town, t.id, c.id FROM ${trip} JOIN bench.partner c ON c.town = t.town AND c.n = t.partner WHERE bench.chance(t.n, 83) < 0.4`,
  `INSERT INTO "TripMembership" SELECT t.town, t.id, m.id FROM ${trip} JOIN bench.membership m ON m.town = t.town AND m.n = t.membership`,
  `INSERT INTO "TripAgreement" SELECT t.town, t.id, a.id FROM ${trip} JOIN bench.agreement a ON a.town = t.town AND a.n = t.agreement`,
  `INSERT INTO "TripAnnouncement" ("municipalityId", id, "tripId", "announcedAt", "withheldUntil")
    SELECT town, bench.made(town, 'announcement', n), id, starts - interval '5 days', CASE fate WHEN 'withheld' THEN to_char(starts + 20, 'YYYY-MM-DD') END
    FROM ${trip} WHERE fate LIKE 'announced%' OR fate = 'withheld'`,
  `INSERT INTO "TripReport" ("municipalityId", id, "tripId", "purposeLt", "purposeEn", "meetingsLt", "meetingsEn", "signerName", "signerPostLt", "englishOrigin", "createdAt", "updatedAt")
    SELECT t.town, t.report, t.id, replace(p.lt, '{miestas}', c.lt), replace(p.en, '{city}', c.en), concat_ws(' ', m1.lt, m2.lt, m3.lt), concat_ws(' ', m1.en, m2.en, m3.en),
      o.name, o.lt, 'translation', starts, starts + interval '20 days'
    FROM ${trip} JOIN bench.partner c ON c.town = t.town AND c.n = t.partner JOIN bench.text p ON p.kind = 'purpose' AND p.n = t.purpose
    JOIN bench.official o ON o.town = t.town AND o.n = t.official
    JOIN bench.text m1 ON m1.kind = 'meeting' AND m1.n = t.m1 JOIN bench.text m2 ON m2.kind = 'meeting' AND m2.n = t.m2 JOIN bench.text m3 ON m3.kind = 'meeting' AND m3.n = t.m3`,
  `INSERT INTO "TripOutcome" ("municipalityId", id, "reportId", position, "textLt", "textEn")
    SELECT town, bench.made(town, 'outcome', t.n), report, 0, x.lt, x.en FROM ${trip} JOIN bench.text x ON x.kind = 'outcome' AND x.n = t.outcome`,
  `INSERT INTO "FollowUp" ("municipalityId", id, "reportId", position, "textLt", "textEn", "dueOn", "doneOn")
    SELECT town, bench.made(town, 'followUp', t.n), report, 0, x.lt, x.en, to_char(starts + 90, 'YYYY-MM-DD'), CASE WHEN bench.chance(t.n, 84) < 0.7 THEN to_char(starts + 80, 'YYYY-MM-DD') END
    FROM ${trip} JOIN bench.text x ON x.kind = 'followUp' AND x.n = bench.pick(t.n, 85, 3) WHERE bench.chance(t.n, 86) < 0.5`,
  `INSERT INTO "ReportSubmission" ("municipalityId", id, "reportId", "submittedAt", decision, "decidedAt")
    SELECT town, bench.made(town, 'submission', n), report, starts + interval '15 days', CASE WHEN fate IN ('published', 'withdrawn') THEN 'published'::"SubmissionDecision" END,
      CASE WHEN fate IN ('published', 'withdrawn') THEN starts + interval '20 days' END
    FROM ${trip} WHERE fate IN ('published', 'withdrawn', 'submitted', 'announcedSubmitted')`,
  `INSERT INTO "ReportPublication" ("municipalityId", id, "reportId", "publishedAt", "withdrawnAt", reason)
    SELECT town, bench.made(town, 'publication', n), report, starts + interval '20 days', CASE fate WHEN 'withdrawn' THEN starts + interval '30 days' END, CASE fate WHEN 'withdrawn' THEN 'Taisomi duomenys' END
    FROM ${trip} WHERE fate IN ('published', 'withdrawn')`,
]

/** Search documents of the published trips as `lib/search/documents/trip.ts` makes them; `part` of `parts`, to be made side by side. */
export const documents = (part: number, parts: number, keywords: string) => `
  INSERT INTO "SearchDocument" ("municipalityId", id, "recordType", "recordId", locale, address, title, "titleLang", facts, body, "bodyLang", "foreignText",
    names, forms, "linkedNames", keywords, "countryCodes", year, weight)
  SELECT t.town, bench.made(t.town, 'document' || locale, t.n), 'BusinessTrip', t.id, locale, reference,
    CASE locale WHEN 'lt' THEN 'Komandiruotė: ' || c.lt || ' (' || k.lt || ')' ELSE 'Trip: ' || c.en || ' (' || k.en || ')' END, locale,
    concat_ws(' · ', t."startsOn" || coalesce('–' || t."endsOn", ''), o.name || ', ' || CASE locale WHEN 'lt' THEN o.lt ELSE o.en END, reference),
    CASE locale WHEN 'lt' THEN texts.lt ELSE texts.en END, locale, CASE locale WHEN 'lt' THEN texts.en ELSE texts.lt END,
    ARRAY[reference, 'A-' || t.n % 9000], E'\\n' || replace(reference, '-', ' ') || E'\\na ' || t.n % 9000 || E'\\n',
    concat_ws(E'\\n', c.linked, o.linked, m.linked), concat_ws(E'\\n', '${keywords}', t."startsOn", t."endsOn", k.words), ARRAY[c.code], left(t."startsOn", 4)::int, 4
  FROM ${trip} JOIN bench.partner c ON c.town = t.town AND c.n = t.partner JOIN bench.country k ON k.code = c.code
  JOIN bench.official o ON o.town = t.town AND o.n = t.official
  LEFT JOIN bench.membership m ON m.town = t.town AND m.n = t.membership
  JOIN "TripReport" r ON r."municipalityId" = t.town AND r.id = t.report
  JOIN bench.text x ON x.kind = 'outcome' AND x.n = t.outcome
  CROSS JOIN LATERAL (SELECT concat_ws(E'\\n', r."purposeLt", r."meetingsLt", x.lt) AS lt, concat_ws(E'\\n', r."purposeEn", r."meetingsEn", x.en) AS en) AS texts
  CROSS JOIN (VALUES ('lt'), ('en')) AS l (locale)
  WHERE t.fate = 'published' AND t.n % ${parts} = ${part}`

/** What the vocabulary gets of the people of all towns. */
export const words = `
  INSERT INTO "SearchWord" ("municipalityId", word, shown)
  SELECT DISTINCT ON (town, word) town, word, shown FROM (
    SELECT town, public.search_fold(shown) AS word, shown FROM bench.official, string_to_table(name || ' ' || lt || ' ' || en, ' ') AS shown
  ) AS words WHERE length(word) > 3 AND strpos(word, ' ') = 0 ORDER BY town, word, shown ON CONFLICT DO NOTHING`
