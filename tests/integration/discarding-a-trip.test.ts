import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getOfficePage } from '@/lib/office-lists/read/list'
import { readOfficeQuery } from '@/lib/office-lists/schema/query'
import { recycledList } from '@/lib/records/read/recycled'
import { getOfficeTrip } from '@/lib/trips/read/office-trip'
import { TripDiscarding } from '@/lib/trips/schema/decisions'
import { discardTrip } from '@/lib/trips/write/discard'
import { announceTrip, endTrip, unannounceTrip } from '@/lib/trips/write/not-made'
import { publishReport, returnReport, submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { takeTripBack } from '@/lib/trips/write/take-back'
import { complete, municipality, staff, today } from './office'
import { actsOn, revisionsOf, save } from './register'

let filer: Staff
let colleague: Staff
let editor: Staff
let publisher: Staff
let stranger: Staff

beforeAll(async () => {
  const { id } = await municipality('telsiai')
  filer = await staff(id, 'filer')
  colleague = await staff(id, 'filer')
  editor = await staff(id, 'editor')
  publisher = await staff(id, 'publisher')
  stranger = await staff((await municipality('birzai')).id, 'editor')
})

const draft = (input = complete()) => saveDraft(filer, { known: null, input, today })
const seen = (reference: string, by = filer) => getOfficeTrip(by, reference, today)
const inBin = async (by: Staff) => {
  const { rows } = await getOfficePage(by, recycledList, readOfficeQuery(recycledList, {}))
  return rows.map(({ recordId }) => recordId)
}

test('a draft made by mistake goes to the bin and comes back as it was, under its own number', async () => {
  const { id: partnerCityId } = await save(editor, 'partnerCity', {
    nameLt: 'Breša',
    nameEn: 'Brescia',
    countryCode: 'IT',
  })
  const input = complete({ partnerCityIds: [partnerCityId], statedTotal: '120.50' })
  const first = await draft(input)
  const before = await seen(first.reference)
  await discardTrip(filer, first)
  expect(await seen(first.reference)).toBeNull()
  expect(await db.tripDestination.count({ where: { tripId: first.id } })).toBe(0)
  expect(await db.searchDocument.count({ where: { recordId: first.id } })).toBe(0)
  expect(await db.tripFacts.count({ where: { tripId: first.id } })).toBe(0)
  expect((await draft()).reference).not.toBe(first.reference)

  const back = await takeTripBack(filer, first.id)
  expect(back).toEqual({ id: first.id, reference: first.reference, version: 3 })
  const after = await seen(first.reference)
  expect(after).toMatchObject({ input: { ...input }, state: 'draft', filer: filer.name })
  expect(before).toMatchObject({ input: (after as { input: object }).input })
  expect((await revisionsOf(first.id)).map(({ version }) => version)).toEqual([1, 2, 3])
  expect((await actsOn(first.id)).map(({ act, userId }) => [act, userId])).toEqual([
    ['trips:createTrip', filer.id],
    ['trips:recycle', filer.id],
    ['trips:restore', filer.id],
  ])
  expect(await inBin(filer)).not.toContain(first.id)
  await expect(takeTripBack(filer, first.id)).rejects.toMatchObject({ reason: 'recordMissing' })
  await submitReport(filer, { known: back, input, today })
})

test('its number is given to no other trip, also where the year had no counter', async () => {
  const last = await draft()
  const year = Number(last.reference.slice(0, 4))
  await db.tripCounter.delete({ where: { municipalityId_year: { municipalityId: filer.municipalityId, year } } })
  await discardTrip(filer, last)
  expect(Number((await draft()).reference.slice(5))).toBe(Number(last.reference.slice(5)) + 1)
})

test('whoever filed it may discard it, and who edits others’ trips; both find it in the bin', async () => {
  const own = await draft()
  await expect(discardTrip(colleague, own)).rejects.toMatchObject({ reason: 'notYours' })
  await expect(discardTrip(stranger, own)).rejects.toMatchObject({ reason: 'tripMissing' })
  await discardTrip(filer, own)
  expect(await inBin(filer)).toContain(own.id)
  expect(await inBin(editor)).toContain(own.id)
  expect(await inBin(colleague)).not.toContain(own.id)
  expect(await inBin(stranger)).not.toContain(own.id)
  await expect(takeTripBack(colleague, own.id)).rejects.toMatchObject({ reason: 'notYours' })
  await expect(takeTripBack(stranger, own.id)).rejects.toMatchObject({ reason: 'recordMissing' })
  await takeTripBack(editor, own.id)
  expect(await seen(own.reference)).toMatchObject({ own: true })
})

test('what was handed in, announced or published once is not discarded', async () => {
  const announced = await announceTrip(publisher, await draft(), null, today)
  await expect(discardTrip(filer, announced)).rejects.toMatchObject({ reason: 'tripWasKnown' })
  const silent = await unannounceTrip(publisher, announced)
  await expect(discardTrip(filer, silent)).rejects.toMatchObject({ reason: 'tripWasKnown' })

  const submitted = await submitReport(filer, { known: null, input: complete(), today })
  await expect(discardTrip(filer, submitted)).rejects.toMatchObject({ reason: 'submittedAlready' })
  const returned = await returnReport(publisher, submitted, { comment: 'Papildyti' } as never)
  await expect(discardTrip(filer, returned)).rejects.toMatchObject({ reason: 'tripWasKnown' })
  const again = await submitReport(filer, { known: returned, input: complete(), today })
  const published = await publishReport(publisher, again, today)
  await expect(discardTrip(editor, published)).rejects.toMatchObject({ reason: 'publishedAlready' })
})

test('nor where it has files, where somebody changed it meanwhile, or where a priority tells of it', async () => {
  const first = await draft()
  const newer = await endTrip(filer, first, { outcome: 'cancelled', reasonLt: 'Klaida', reasonEn: null })
  await expect(discardTrip(filer, first)).rejects.toMatchObject({ reason: 'stale' })
  const report = await db.tripReport.findFirstOrThrow({ where: { tripId: first.id } })
  const { municipalityId } = filer
  const file = {
    fileName: 'a.pdf',
    titleLt: 'A',
    lang: 'lt',
    mediaType: 'application/pdf',
    size: 1,
    sha256: 'a'.repeat(64),
  }
  await db.document.create({ data: { municipalityId, reportId: report.id, ...file } })
  await expect(discardTrip(filer, newer)).rejects.toMatchObject({ reason: 'tripHasFiles' })
  expect(await seen(first.reference)).toMatchObject({ whyNotDiscard: 'tripHasFiles' })

  const second = await draft()
  const priority = await save(editor, 'priority', { titleLt: 'Prioritetas', titleEn: 'Priority', trips: [second.id] })
  await expect(discardTrip(filer, second)).rejects.toMatchObject({ reason: 'inUse' })
  expect(priority.id).toBeTruthy()
})

test('a related record that is gone meanwhile is left out, and told in the audit', async () => {
  const { id: partnerCityId } = await save(editor, 'partnerCity', { nameLt: 'Ryga', nameEn: 'Riga', countryCode: 'LV' })
  const place = { nameLt: 'Ryga', nameEn: 'Riga', countryCode: 'LV', partnerCityId, transport: 'rail' as const }
  const first = await draft(complete({ destinations: [place], partnerCityIds: [partnerCityId] }))
  await discardTrip(filer, first)
  await db.partnerCity.delete({
    where: { municipalityId_id: { municipalityId: filer.municipalityId, id: partnerCityId } },
  })
  await takeTripBack(filer, first.id)
  expect(await seen(first.reference)).toMatchObject({
    input: { partnerCityIds: [], destinations: [{ nameLt: 'Ryga', partnerCityId: null }] },
  })
  expect((await actsOn(first.id)).at(-1)?.detail).toMatchObject({ fromBin: 1, missing: [partnerCityId] })
})

test('a button alone is not enough', () => {
  const ref = { id: '01936b8e-0000-7000-8000-000000000000', version: '1' }
  expect(TripDiscarding.safeParse(ref).error?.issues).toMatchObject([{ path: ['sure'], message: 'notSure' }])
  expect(TripDiscarding.safeParse({ ...ref, sure: 'yes' }).success).toBe(true)
})
