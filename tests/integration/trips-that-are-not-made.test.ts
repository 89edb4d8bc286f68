import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { TripContent } from '@/lib/trips/schema/form'
import { announceTrip, endTrip, reinstateTrip, unannounceTrip } from '@/lib/trips/write/not-made'
import { submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { complete, municipality, staff, today } from './office'

let filer: Staff
let colleague: Staff
let publisher: Staff

beforeAll(async () => {
  const kaunas = await municipality('kaunas')
  filer = await staff(kaunas.id, 'filer')
  colleague = await staff(kaunas.id, 'filer')
  publisher = await staff(kaunas.id, 'publisher')
})

const draft = (input = complete()) => saveDraft(filer, { known: null, input, today })
const on = (reference: string, day: string) => getPublicTrip('lt', publisher.municipalityId, reference, day)
const because = { reasonLt: 'Susirgo delegacijos vadovas', reasonEn: null }

test('an announced trip is public without its report, from the day that was chosen', async () => {
  const first = await draft()
  const withheld = await announceTrip(publisher, first, '2024-12-08', today)
  expect(await on(first.reference, '2024-12-07')).toBeNull()
  expect(await on(first.reference, '2024-12-08')).toMatchObject({ status: 'approved', report: null })

  const open = await announceTrip(publisher, withheld, null, today)
  expect(await on(first.reference, '2024-12-01')).not.toBeNull()
  await unannounceTrip(publisher, open)
  expect(await on(first.reference, '2025-12-01')).toBeNull()
})

test('a trip of which too little is known is not announced', async () => {
  const first = await draft(TripContent.parse({ purposeLt: 'Tikslas' }))
  await expect(announceTrip(publisher, first, null, today)).rejects.toMatchObject({
    reason: 'announcementIncomplete',
    fields: [{ field: 'startsOn' }, { field: 'destinations' }, { field: 'travellers' }],
  })
})

test('a trip is not announced while it names a hotel to come, unless that is confirmed or it is withheld until the return', async () => {
  const purposeLt = 'Konferencija viešbutyje „Baltija“'
  const first = await draft(complete({ purposeLt }))
  await expect(announceTrip(publisher, first, null, '2024-12-07')).rejects.toMatchObject({
    reason: 'announcementUnconfirmed',
    fields: [{ field: 'purposeLt', reason: 'namesHotel' }],
  })
  expect(await on(first.reference, today)).toBeNull()
  const withheld = await announceTrip(publisher, first, '2024-12-08', '2024-11-20')
  const confirmed = ['namesHotel:purposeLt']
  const open = await announceTrip(publisher, withheld, null, '2024-11-20', { confirmed })
  const where = { recordId: first.id, act: 'trips:announceTrip', version: open.version }
  expect((await db.auditEntry.findFirst({ where }))?.detail).toEqual({ withheldUntil: null, confirmed })
  await announceTrip(publisher, open, null, today)
})

test('nor with personal data that its announcement shows; what only the report says is not asked about', async () => {
  const phone = 'tel. +370 612 34567'
  const inReport = await draft(complete({ meetingsLt: phone }))
  await announceTrip(publisher, inReport, null, today)
  const shown = await draft(complete({ purposeLt: phone }))
  const refused = await announceTrip(publisher, shown, null, today).catch((error) => error)
  expect(refused).toMatchObject({ reason: 'announcementUnconfirmed' })
  expect(refused.answer().doubts).toMatchObject([{ key: 'phone:purposeLt' }])
  await announceTrip(publisher, shown, null, today, { confirmed: ['phone:purposeLt'] })
})

test('a change of an announced trip is asked about before it is saved, as the announcement was; the rest as ever', async () => {
  const input = complete({ purposeLt: 'tel. +370 612 34567' })
  const first = await announceTrip(publisher, await draft(input), null, today, { confirmed: ['phone:purposeLt'] })
  const saveOver = (known: { id: string; version: number }, change: object, confirmed: string[] = []) =>
    saveDraft(filer, { known, input: { ...input, ...change }, today, confirmed })
  const same = await saveOver(first, { meetingsLt: 'tel. +370 612 34567', endsOn: '2024-12-08' })
  await expect(saveOver(same, { purposeLt: 'tel. +370 699 99999' })).rejects.toMatchObject({
    reason: 'announcedUnconfirmed',
    fields: [{ field: 'purposeLt', reason: 'hasPhone' }],
  })
  const code = { purposeLt: 'a. k. 38703181745' }
  await expect(saveOver(same, code, ['personalCode:purposeLt'])).rejects.toMatchObject({
    fields: [{ field: 'purposeLt', reason: 'hasPersonalCode' }],
  })
  expect((await on(first.reference, today))?.purpose).toMatchObject({ text: 'tel. +370 612 34567' })

  const other = await saveOver(same, { purposeLt: 'tel. +370 699 99999' }, ['phone:purposeLt'])
  expect((await on(first.reference, today))?.purpose).toMatchObject({ text: 'tel. +370 699 99999' })
  const where = { recordId: first.id, act: 'trips:saveDraft', version: other.version }
  expect((await db.auditEntry.findFirst({ where }))?.detail).toEqual({ confirmed: ['phone:purposeLt'] })
  const silent = await unannounceTrip(publisher, other)
  await saveOver(silent, code)
})

test('a cancelled trip stays, with the reason in public where it was announced; it asks for no report', async () => {
  const announced = await announceTrip(publisher, await draft(), null, today)
  const cancelled = await endTrip(filer, announced, { outcome: 'cancelled', ...because })
  expect(await on(announced.reference, today)).toMatchObject({
    status: 'cancelled',
    statusReason: { text: 'Susirgo delegacijos vadovas' },
  })
  const submit = submitReport(filer, { known: cancelled, input: complete(), today })
  await expect(submit).rejects.toMatchObject({ reason: 'tripNotMade' })

  const made = await reinstateTrip(filer, cancelled)
  expect(await on(announced.reference, today)).toMatchObject({ status: 'approved', statusReason: null })
  await expect(reinstateTrip(filer, made)).rejects.toMatchObject({ reason: 'tripIsMade' })
  await expect(submitReport(filer, { known: made, input: complete(), today })).resolves.toBeTruthy()
})

test("a filer ends no colleague's trip, and nobody one whose report is handed in", async () => {
  const first = await draft()
  const ending = { outcome: 'refused' as const, ...because }
  await expect(endTrip(colleague, first, ending)).rejects.toMatchObject({ reason: 'notYours' })
  const submitted = await submitReport(filer, { known: first, input: complete(), today })
  await expect(endTrip(publisher, submitted, ending)).rejects.toMatchObject({ reason: 'submittedAlready' })
})
