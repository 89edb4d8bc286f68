import { createHmac } from 'node:crypto'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { freePort } from '@/lib/run/port.mjs'
import { kindsOfPages } from './pages'
import { dataFolder, start, startDatabase, untilPrinted } from './portal'
import { countQueries } from './query-counter'

const aBuild = 240_000
const secret = 'a secret of these tests, as long as one has to be'
const signature = createHmac('sha256', secret).update('x').digest('base64')
const signed = `tiltas.session_token=${encodeURIComponent(`x.${signature}`)}`

/** More partners of every municipality, numbered, each with a document and a published trip. */
const more = (from: number, to: number) => `
  WITH town AS (SELECT id FROM "Municipality"), row AS (SELECT town.id AS town, n FROM town, generate_series(${from}, ${to}) n),
  city AS (INSERT INTO "PartnerCity" ("municipalityId", id, "slugLt", "slugEn", "nameLt", "nameEn", "countryCode", "latitude", "longitude", "updatedAt")
    SELECT town, gen_random_uuid(), 'miestas-' || n, 'city-' || n, 'Miestas ' || n, 'City ' || n, 'PL', 50 + n / 20.0, 20, now() FROM row RETURNING *),
  document AS (INSERT INTO "Agreement" ("municipalityId", id, "slugLt", "slugEn", "titlePrinted", "updatedAt")
    SELECT "municipalityId", id, "slugLt", "slugEn", 'Sutartis', now() FROM city RETURNING *),
  party AS (INSERT INTO "AgreementParty" ("municipalityId", id, "agreementId", "partnerCityId")
    SELECT "municipalityId", gen_random_uuid(), id, id FROM document),
  event AS (INSERT INTO "AgreementEvent" ("municipalityId", id, "agreementId", kind, date)
    SELECT "municipalityId", gen_random_uuid(), id, 'signed', '2001' FROM document),
  trip AS (INSERT INTO "BusinessTrip" ("municipalityId", id, reference, "startsOn", "purposeLt", "updatedAt")
    SELECT town, gen_random_uuid(), '1999-' || lpad(n::text, 4, '0'), '1999', 'Tikslas', now() FROM row RETURNING *),
  destination AS (INSERT INTO "TripDestination" ("municipalityId", id, "tripId", "nameLt", "countryCode", position)
    SELECT "municipalityId", gen_random_uuid(), id, 'Miestas', 'PL', 0 FROM trip),
  traveller AS (INSERT INTO "TripTraveller" ("municipalityId", id, "tripId", name, position)
    SELECT "municipalityId", gen_random_uuid(), id, 'Ona Onaitė', 0 FROM trip),
  report AS (INSERT INTO "TripReport" ("municipalityId", id, "tripId", "updatedAt")
    SELECT "municipalityId", gen_random_uuid(), id, now() FROM trip RETURNING *)
  INSERT INTO "ReportPublication" ("municipalityId", id, "reportId", "publishedAt")
    SELECT "municipalityId", gen_random_uuid(), id, now() FROM report`

test('no page asks the database more than eight times, however many records there are', {
  timeout: aBuild,
}, async () => {
  const database = await startDatabase(dataFolder())
  const queries = await countQueries(database.address)
  const env = { PORT: String(await freePort()), DATABASE_URL: queries.address, TILTAS_SECRET: secret }
  const origin = await untilPrinted(start(dataFolder(), { mode: '--start', env }), /Tiltas: (\S+)/, aBuild)
  const asked = async (path: string) => {
    const before = queries.counted()
    // Who has a session that the portal signed is answered without the page cache.
    await (await fetch(origin + path, { headers: { cookie: signed } })).text()
    return queries.counted() - before
  }
  const pages = await kindsOfPages(origin)
  const measure = async () => {
    const counts: Record<string, number> = {}
    // A job may ask something at the same moment, hardly twice.
    for (const page of pages) counts[page] = Math.min(await asked(page), await asked(page))
    return counts
  }

  const client = new Client({ connectionString: database.address })
  await client.connect()
  // What is empty is not looked into further: pages are compared once each has something to show.
  await client.query(more(1, 2))
  await measure()
  const few = await measure()
  expect(Math.min(...Object.values(few))).toBeGreaterThan(0)
  expect(Object.entries(few).filter(([, count]) => count > 8)).toEqual([])

  await client.query(more(3, 50))
  await client.end()
  expect(await measure()).toEqual(few)
})
