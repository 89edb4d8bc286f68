import { Client } from 'pg'
import { expect, test } from 'vitest'
import { freePort } from '@/lib/run/port.mjs'
import { dataFolder, start, startDatabase, untilPrinted } from './portal'
import { countQueries } from './query-counter'

const aBuild = 240_000

/** A page of each kind in each language, as the sitemaps list them, and those they leave out. */
async function pagesOf(origin: string) {
  const locations = async (path: string) =>
    [...(await (await fetch(path)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
  const sitemaps = await locations(`${origin}/sitemap.xml`)
  const pages = (await Promise.all(sitemaps.map(locations))).flat()
  const kinds = new Map(pages.map((page) => [kindOf(page.slice(origin.length)), page.slice(origin.length)]))
  const others = [
    '/lt/paieska?q=bresa',
    '/en/vilnius/search?q=oslo',
    '/lt/vilnius/pranesimas/gautas',
    '/lt/vilnius/nera',
  ]
  return [...kinds.values(), ...others]
}

// The language, the section and whether it is a record's: all networks are of one kind.
function kindOf(path: string) {
  const [, language, municipality, section, record] = path.split('/')
  return [language, municipality && '*', section, record && '*'].join('/')
}

/** Fifty more partners, each with a document and a published trip. */
const more = `
  WITH town AS (SELECT id FROM "Municipality"), row AS (SELECT town.id AS town, n FROM town, generate_series(1, 50) n),
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
  const env = { PORT: String(await freePort()), DATABASE_URL: queries.address }
  const origin = await untilPrinted(start(dataFolder(), { mode: '--start', env }), /Tiltas: (\S+)/, aBuild)
  const asked = async (path: string) => {
    const before = queries.counted()
    await (await fetch(origin + path)).text()
    return queries.counted() - before
  }
  const pages = await pagesOf(origin)
  const measure = async () => {
    const counts: Record<string, number> = {}
    for (const page of pages) counts[page] = await asked(page)
    return counts
  }

  await measure()
  const few = await measure()
  expect(Math.min(...Object.values(few))).toBeGreaterThan(0)
  expect(Object.entries(few).filter(([, count]) => count > 8)).toEqual([])

  const client = new Client({ connectionString: database.address })
  await client.connect()
  await client.query(more)
  await client.end()
  expect(await measure()).toEqual(few)
})
