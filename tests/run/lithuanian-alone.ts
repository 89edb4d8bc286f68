import type { Client } from 'pg'

/** How a text that is in Lithuanian alone begins; the column it stands in follows. */
export const mark = /Ąžuolai \w+\.\w+/u

/**
 * What the source data has none of, so that every column the office can fill has a row: an ended partnership, an entry of
 * the agenda, seats, files, what followed from a trip, a place that is no partner, a report taken back (`2020-0003`).
 */
const more = `
  WITH town AS (SELECT id FROM "Municipality" WHERE slug = 'vilnius'),
  city AS (UPDATE "PartnerCity" SET "endedOn" = '2022', "endReasonLt" = 'x', "endAct" = 'x', "contact" = 'x', "summaryLt" = 'x',
    "adminAreaLt" = 'x' WHERE "slugEn" = 'donetsk' RETURNING *),
  fact AS (INSERT INTO "PartnerCityFact" ("municipalityId", id, "partnerCityId", "labelLt", "valueLt")
    SELECT "municipalityId", gen_random_uuid(), id, 'x', 'x' FROM city),
  document AS (INSERT INTO "Agreement" ("municipalityId", id, "slugLt", "slugEn", "titlePrinted", "titleLt", "summaryLt", "legalAct", "updatedAt")
    SELECT id, gen_random_uuid(), 'azuolai', 'oaks', 'x', 'x', 'x', 'x', now() FROM town RETURNING *),
  party AS (INSERT INTO "AgreementParty" ("municipalityId", id, "agreementId", "nameLt", "partnerCityId", position)
    SELECT "municipalityId", gen_random_uuid(), id, 'x', NULL, 0 FROM document
    UNION ALL SELECT d."municipalityId", gen_random_uuid(), d.id, NULL, c.id, 1 FROM document d, city c),
  event AS (INSERT INTO "AgreementEvent" ("municipalityId", id, "agreementId", kind, date, "placeLt", "noteLt", "legalAct")
    SELECT "municipalityId", gen_random_uuid(), id, 'signed', (extract(year FROM now()) - 9)::text || '-12-30', 'x', 'x', 'x' FROM document RETURNING *),
  signatory AS (INSERT INTO "AgreementSignatory" ("municipalityId", id, "eventId", name, "postLt")
    SELECT "municipalityId", gen_random_uuid(), id, 'Jonas Jonaitis', 'x' FROM event),
  claim AS (INSERT INTO "AgreementClaim" ("municipalityId", id, "agreementId", "claimantLt", "signedOn", "textLt", "sourceUrl", "retrievedOn")
    SELECT "municipalityId", gen_random_uuid(), id, 'x', '2001', 'x', 'https://example.org', '2020-01-01' FROM document),
  scan AS (INSERT INTO "Document" ("municipalityId", id, "agreementId", "fileName", "titleLt", lang, "mediaType", size, sha256)
    SELECT "municipalityId", gen_random_uuid(), id, 'a.pdf', 'x', 'lt', 'application/pdf', 100, repeat('a', 64) FROM document),
  network AS (UPDATE "Network" SET "descriptionLt" = 'x' WHERE "municipalityId" = (SELECT id FROM town) RETURNING *),
  founding AS (INSERT INTO "NetworkFounding" ("municipalityId", id, "networkId", "foundedOn", "noteLt")
    SELECT "municipalityId", gen_random_uuid(), id, '1990', 'x' FROM network),
  membership AS (UPDATE "Membership" SET "memberLt" = 'x', "coordinatorLt" = 'x', "benefitsLt" = 'x', "joiningAct" = 'x'
    WHERE "municipalityId" = (SELECT id FROM town) RETURNING *),
  seat AS (INSERT INTO "MembershipSeat" ("municipalityId", id, "membershipId", "titleLt", holder)
    SELECT "municipalityId", gen_random_uuid(), id, 'x', 'Jonas Jonaitis' FROM membership),
  priority AS (UPDATE "Priority" SET "textLt" = 'x' RETURNING *),
  entry AS (INSERT INTO "AgendaEvent" ("municipalityId", id, "startsAt", "titleLt", "placeLt", "peopleLt", "organisationLt", "withheldGroundLt", "priorityId", "updatedAt")
    SELECT town.id, gen_random_uuid(), now(), 'x', 'x', 'x', 'x', NULL, (SELECT id FROM priority LIMIT 1), now() FROM town RETURNING *),
  withheld AS (INSERT INTO "AgendaEvent" ("municipalityId", id, "startsAt", "titleLt", "withheldGroundLt", "updatedAt")
    SELECT id, gen_random_uuid(), now(), 'x', 'x', now() FROM town),
  person AS (INSERT INTO "Official" ("municipalityId", id, slug, name, "updatedAt")
    SELECT id, gen_random_uuid(), 'jonas-jonaitis', 'Jonas Jonaitis', now() FROM town RETURNING *),
  post AS (INSERT INTO "OfficialPost" ("municipalityId", id, "officialId", kind, "titleLt")
    SELECT "municipalityId", gen_random_uuid(), id, 'other', 'x' FROM person),
  trip AS (INSERT INTO "BusinessTrip" ("municipalityId", id, reference, "startsOn", "endsOn", "purposeLt", "fundingLt", "returnTransport", status, "statusReasonLt", "updatedAt")
    SELECT town.id, gen_random_uuid(), '2020-' || n, '2020-01-0' || right(n, 1), '2020-01-0' || right(n, 1), 'x', 'x', 'air', status::"TripStatus", reason, now()
    FROM town, (VALUES ('0001', 'approved', NULL), ('0002', 'cancelled', 'x'), ('0003', 'approved', NULL)) AS kind (n, status, reason) RETURNING *),
  destination AS (INSERT INTO "TripDestination" ("municipalityId", id, "tripId", "nameLt", "countryCode", position, transport)
    SELECT "municipalityId", gen_random_uuid(), id, 'x', 'PL', 0, 'air' FROM trip),
  traveller AS (INSERT INTO "TripTraveller" ("municipalityId", id, "tripId", name, position, "officialId", "postLt")
    SELECT t."municipalityId", gen_random_uuid(), t.id, 'Jonas Jonaitis', 0, p.id, 'x' FROM trip t, person p),
  cost AS (INSERT INTO "TripCost" ("municipalityId", id, "tripId", position, category, payer, amount, absence, "absenceGroundLt", "noteLt")
    SELECT t."municipalityId", gen_random_uuid(), t.id, at, category::"TripCostCategory", 'municipality', amount, absence::"TripCostAbsence", ground, note
    FROM trip t, (VALUES (0, 'lodging', 100, NULL, NULL, 'x'), (1, 'airTravel', NULL, 'notPublished', 'x', NULL)) AS one (at, category, amount, absence, ground, note)),
  ofAgreement AS (INSERT INTO "TripAgreement" ("municipalityId", "tripId", "agreementId") SELECT t."municipalityId", t.id, d.id FROM trip t, document d),
  ofMembership AS (INSERT INTO "TripMembership" ("municipalityId", "tripId", "membershipId") SELECT t."municipalityId", t.id, m.id FROM trip t, membership m),
  ofEntry AS (INSERT INTO "TripAgendaEvent" ("municipalityId", "tripId", "agendaEventId") SELECT t."municipalityId", t.id, e.id FROM trip t, entry e),
  ofPriority AS (INSERT INTO "PriorityTrip" ("municipalityId", "tripId", "priorityId") SELECT t."municipalityId", t.id, p.id FROM trip t JOIN priority p USING ("municipalityId")),
  report AS (INSERT INTO "TripReport" ("municipalityId", id, "tripId", "basisLt", "timeAndPlaceLt", "purposeLt", "meetingsLt", "fundingLt", "signerPostLt", "originalText", "noOutcomeReasonLt", "updatedAt")
    SELECT "municipalityId", gen_random_uuid(), id, 'x', alone, alone, 'x', alone, 'x', 'x', CASE WHEN alone IS NULL THEN 'x' END, now()
    FROM (SELECT *, CASE status WHEN 'approved' THEN 'x' END AS alone FROM trip) AS kind RETURNING *),
  outcome AS (INSERT INTO "TripOutcome" ("municipalityId", id, "reportId", position, "textLt")
    SELECT "municipalityId", gen_random_uuid(), id, 0, 'x' FROM report WHERE "noOutcomeReasonLt" IS NULL),
  follow AS (INSERT INTO "FollowUp" ("municipalityId", id, "reportId", position, "textLt", "ownerLt")
    SELECT "municipalityId", gen_random_uuid(), id, 0, 'x', 'x' FROM report),
  correction AS (INSERT INTO "ReportCorrection" ("municipalityId", id, "reportId", "noteLt", "reasonLt")
    SELECT "municipalityId", gen_random_uuid(), id, 'x', 'x' FROM report),
  enclosure AS (INSERT INTO "Document" ("municipalityId", id, "reportId", "fileName", "titleLt", lang, "mediaType", size, sha256)
    SELECT "municipalityId", gen_random_uuid(), id, 'a.pdf', 'x', 'lt', 'application/pdf', 100, repeat('b', 64) FROM report)
  INSERT INTO "ReportPublication" ("municipalityId", id, "reportId", "publishedAt", "withdrawnAt", reason, "noteLt")
    SELECT r."municipalityId", gen_random_uuid(), r.id, now() - interval '1 day', CASE t.reference WHEN '2020-0003' THEN now() END,
      CASE t.reference WHEN '2020-0003' THEN 'x' END, CASE t.reference WHEN '2020-0003' THEN 'x' END
    FROM report r JOIN trip t ON t.id = r."tripId"`

/** Columns the office keeps in Lithuanian alone and the public reads. */
const officeWords = [
  'PartnerCity.endAct',
  'PartnerCity.contact',
  'Agreement.legalAct',
  'AgreementEvent.legalAct',
  'Membership.joiningAct',
  'TripReport.originalText',
  'ReportPublication.reason',
]

/** Tables that no page for everyone is made from. */
const officeAlone = ['ReportSchedule']

/** Takes every English text away that a record can do without, and puts the name of its column into the Lithuanian. */
export async function leaveLithuanianAlone(client: Client) {
  await client.query(more)
  const { rows } = await client.query<{ table: string; lithuanian: string; english: string; origin: boolean }>(
    `
    SELECT lt.table_name AS "table", lt.column_name AS "lithuanian", en.column_name AS "english", EXISTS (
      SELECT FROM information_schema.columns o WHERE o.table_name = lt.table_name AND o.column_name = 'englishOrigin') AS "origin"
    FROM information_schema.columns lt JOIN information_schema.columns en
      ON en.table_name = lt.table_name AND en.column_name = left(lt.column_name, -2) || 'En' AND en.is_nullable = 'YES'
    WHERE lt.table_schema = 'public' AND lt.column_name LIKE '%Lt' AND lt.table_name <> ALL ($1)`,
    [officeAlone],
  )
  for (const { table, lithuanian, english, origin } of rows)
    await client.query(`UPDATE "${table}" SET "${english}" = NULL${origin ? ', "englishOrigin" = NULL' : ''},
      "${lithuanian}" = CASE WHEN "${lithuanian}" IS NOT NULL THEN 'Ąžuolai ${table}.${lithuanian}' END`)
  for (const one of officeWords) {
    const [table, column] = one.split('.')
    await client.query(`UPDATE "${table}" SET "${column}" = 'Ąžuolai ${one}' WHERE "${column}" IS NOT NULL`)
  }
  return [...rows.map(({ table, lithuanian }) => `${table}.${lithuanian}`), ...officeWords]
}
