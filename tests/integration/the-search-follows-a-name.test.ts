import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { indexRecord, reindex, renewSome } from '@/lib/search/index-record'
import { search } from '@/lib/search/read'
import { SearchQuery } from '@/lib/search/schema'
import { renewSearch } from '@/lib/search/write/renew'
import { municipality, staff } from './office'
import { open, save } from './register'

let town: { id: string }
let editor: Staff

beforeAll(async () => {
  town = await municipality('alytus')
  editor = await staff(town.id, 'editor')
})

/** A partner with so many announced trips to it. */
async function partnerWithTrips(nameLt: string, nameEn: string, trips: number) {
  const { id } = await save(editor, 'partnerCity', { nameLt, nameEn, countryCode: 'AT' })
  await db.$executeRaw`
    WITH trip AS (
      INSERT INTO "BusinessTrip" ("municipalityId", "id", "reference", "startsOn", "purposeLt", "updatedAt")
      SELECT ${town.id}::uuid, gen_random_uuid(), 2001 + (SELECT count(*) FROM "BusinessTrip") || '-' || lpad(n::text, 4, '0'), '2024-05-01', 'Tikslas', now()
      FROM generate_series(1, ${trips}::int) AS n RETURNING "id"
    ), told AS (
      INSERT INTO "TripAnnouncement" ("municipalityId", "id", "tripId", "announcedAt")
      SELECT ${town.id}::uuid, gen_random_uuid(), "id", now() FROM trip
    )
    INSERT INTO "TripDestination" ("municipalityId", "id", "tripId", "nameLt", "countryCode", "partnerCityId", "position")
    SELECT ${town.id}::uuid, gen_random_uuid(), "id", 'Vieta', 'AT', ${id}::uuid, 0 FROM trip`
  await db.$transaction((tx) => reindex(tx, town.id), { timeout: 60_000 })
  return id
}

async function rename(id: string, nameLt: string, nameEn: string) {
  await save(editor, 'partnerCity', { ...(await open(editor, 'partnerCity', id)), nameLt, nameEn })
}

async function tripsFoundBy(q: string) {
  const found = await search('lt', town, SearchQuery.parse({ q, kind: 'trip' }), '2026-11-21')
  return found.state === 'found' && !found.partly ? found.total : 0
}

test('the few trips of a partner are found by its new name at once', async () => {
  const id = await partnerWithTrips('Lincas', 'Linz', 3)
  await rename(id, 'Gracas', 'Graz')
  expect(await tripsFoundBy('Gracas')).toBe(3)
  expect(await db.searchRenewal.count()).toBe(0)
})

test('many follow after it, batch by batch; what stops in between goes on where it was', async () => {
  const id = await partnerWithTrips('Insbrukas', 'Innsbruck', 450)
  await rename(id, 'Felkirchas', 'Feldkirch')
  expect(await db.searchRenewal.findMany()).toMatchObject([{ recordType: 'PartnerCity', recordId: id, after: null }])

  await db.$transaction(renewSome, { timeout: 30_000 })
  expect(await tripsFoundBy('Felkirchas')).toBe(200)
  // A batch that is broken off leaves nothing behind.
  const broken = db.$transaction(async (tx) => {
    await renewSome(tx)
    throw new Error('killed')
  })
  await expect(broken).rejects.toThrow('killed')
  expect(await tripsFoundBy('Felkirchas')).toBe(200)

  expect(await renewSearch()).toBe(2)
  expect(await tripsFoundBy('Felkirchas')).toBe(450)
  expect(await tripsFoundBy('Insbrukas')).toBe(0)
  expect(await db.searchRenewal.count()).toBe(0)
})

test('a partner that is renamed again meanwhile is followed from the beginning', async () => {
  const { id } = await db.partnerCity.findFirstOrThrow({ where: { nameLt: 'Felkirchas' } })
  await rename(id, 'Dornbirnas', 'Dornbirn')
  await db.$transaction(renewSome, { timeout: 30_000 })
  await db.$transaction((tx) => indexRecord(tx, town.id, 'PartnerCity', id))
  expect(await db.searchRenewal.findMany()).toMatchObject([{ after: null }])
  await renewSearch()
  expect(await tripsFoundBy('Dornbirnas')).toBe(450)
})
