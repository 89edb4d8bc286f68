import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getOfficeTrip } from '@/lib/trips/read/office-trip'
import type { TripInput } from '@/lib/trips/schema/form'
import { submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { complete, municipality, staff, today } from './office'

let filer: Staff
let stranger: Staff
let publisher: Staff

beforeAll(async () => {
  const kaunas = await municipality('kaunas')
  const vilnius = await municipality('vilnius')
  filer = await staff(kaunas.id, 'filer')
  publisher = await staff(kaunas.id, 'publisher')
  stranger = await staff(vilnius.id, 'filer')
})

const submit = (
  input: TripInput,
  more: { confirmed?: string[]; overlapReason?: string; amountReason?: string } = {},
  who = filer,
) => submitReport(who, { known: null, input, today, ...more })

const audited = async (recordId: string) =>
  (await db.auditEntry.findFirst({ where: { recordId, act: 'trips:submitReport' } }))?.detail

const traveller = (name: string, officialId: string | null = null) => ({ name, postLt: null, postEn: null, officialId })

test('a person is not on two trips at once: which trip it is, is told', async () => {
  const travellers = [traveller('Jonas Jonaitis')]
  const first = await saveDraft(filer, { known: null, input: complete({ travellers }), today })
  const refused = await submit(complete({ travellers, startsOn: '2024-12-06', endsOn: '2024-12-10' })).catch((e) => e)
  expect(refused).toMatchObject({
    reason: 'confirmationNeeded',
    fields: [{ field: 'startsOn', reason: 'tripsOverlap' }],
  })
  expect(refused.answer().doubts).toMatchObject([
    { overlap: { reference: first.reference, startsOn: '2024-12-04', endsOn: '2024-12-07', name: 'Jonas Jonaitis' } },
  ])
})

test('nor when the name is typed with other letters, or the official alone is the same', async () => {
  const { id } = await db.official.create({
    data: { municipalityId: filer.municipalityId, slug: 'zaneta', name: 'Žaneta Žukė' },
  })
  await saveDraft(filer, { known: null, input: complete({ travellers: [traveller('Žaneta Žukė', id)] }), today })
  for (const same of [traveller('zaneta zuke'), traveller('Ž. Žukė', id)])
    await expect(submit(complete({ travellers: [same] }))).rejects.toMatchObject({ reason: 'confirmationNeeded' })
})

test('trips that touch on one day, of other people, refused, or known to the month alone do not overlap', async () => {
  const travellers = [traveller('Rasa Rasaitė')]
  const first = await saveDraft(filer, { known: null, input: complete({ travellers }), today })
  await submit(complete({ travellers, startsOn: '2024-12-07', endsOn: '2024-12-09' }))
  await submit(complete({ travellers: [traveller('Rasa Kita')] }))
  await submit(complete({ travellers, startsOn: '2024-11', endsOn: '2024-11' }))
  const where = { municipalityId_id: { municipalityId: filer.municipalityId, id: first.id } }
  await db.businessTrip.update({
    where,
    data: { status: 'refused', statusReasonLt: 'Nebereikia', statusReasonEn: 'No longer needed' },
  })
  await submit(complete({ travellers, startsOn: '2024-12-05', endsOn: '2024-12-06' }))
})

test("another municipality's trips are not looked at", async () => {
  const travellers = [traveller('Petras Petraitis')]
  await saveDraft(stranger, { known: null, input: complete({ travellers }), today })
  await submit(complete({ travellers }))
})

test('an overlap may be true: it is confirmed with a reason, which the audit keeps', async () => {
  const travellers = [traveller('Ieva Ievaitė')]
  const { reference } = await saveDraft(filer, { known: null, input: complete({ travellers }), today })
  const confirmed = [`tripsOverlap:${reference}`]
  await expect(submit(complete({ travellers }), { confirmed })).rejects.toMatchObject({
    fields: [{ field: 'overlapReason', reason: 'overlapReasonNeeded' }],
  })
  const { id } = await submit(complete({ travellers }), { confirmed, overlapReason: 'Dvi kelionės viena po kitos' })
  expect(await audited(id)).toEqual({ confirmed, overlapReason: 'Dvi kelionės viena po kitos' })
})

test('unusual amounts are asked about, by the settings of the municipality, and may be true', async () => {
  const cost = { category: 'airTravel', payer: 'municipality', currency: 'EUR', absence: null } as const
  const costs = [
    { ...cost, amount: '12000.00', absenceGroundLt: null, absenceGroundEn: null, noteLt: null, noteEn: null },
  ]
  await expect(submit(complete({ costs }))).rejects.toMatchObject({
    fields: [{ field: 'costs[0].amount', reason: 'amountUnusual' }],
  })
  const confirmed = ['amountUnusual:costs[0].amount:12000.00']
  await expect(submit(complete({ costs }), { confirmed })).rejects.toMatchObject({
    reason: 'confirmationNeeded',
    fields: [{ field: 'amountReason', reason: 'amountReasonNeeded' }],
  })
  const amountReason = 'Skrydis į Tokijų trims žmonėms'
  await expect(submit(complete({ costs }), { amountReason })).rejects.toMatchObject({ reason: 'confirmationNeeded' })
  const { id, reference } = await submit(complete({ costs }), { confirmed, amountReason })
  expect(await audited(id)).toEqual({ confirmed, amountReason })
  expect(await getOfficeTrip(publisher, reference, today)).toMatchObject({
    confirmed: { keys: confirmed, amountReason },
  })

  const meals = [{ ...costs[0], category: 'mealsAndAllowance' as const, amount: '900.00' }] as TripInput['costs']
  await expect(submit(complete({ costs: meals }))).rejects.toMatchObject({
    fields: [{ field: 'costs[0].amount', reason: 'allowanceUnusual' }],
  })
  await db.municipality.update({ where: { id: filer.municipalityId }, data: { largestUsualAllowance: 300 } })
  await submit(complete({ costs: meals }))
})

test('personal data must be confirmed before it may become public; the audit has its kind, never the data', async () => {
  const meetingsLt = 'Susitikta. Tel. +370 612 34567.'
  const first = await saveDraft(filer, { known: null, input: complete({ meetingsLt }), today })
  const trip = await getOfficeTrip(filer, first.reference, today)
  expect(trip).toMatchObject({ doubts: [{ field: 'meetingsLt', reason: 'hasPhone' }] })
  const saving = { known: first, input: complete({ meetingsLt }), today }
  await expect(submitReport(filer, saving)).rejects.toMatchObject({
    reason: 'confirmationNeeded',
    fields: [{ field: 'meetingsLt', reason: 'hasPhone' }],
  })
  const { id } = await submitReport(filer, { ...saving, confirmed: ['phone:meetingsLt'] })
  expect(await audited(id)).toEqual({ confirmed: ['phone:meetingsLt'] })
  expect(JSON.stringify(await audited(id))).not.toContain('612')
})

test('a personal code or a payment card is never confirmed: it can only be taken out', async () => {
  const meetingsLt = 'Dalyvavo asmuo, a. k. 38703181745.'
  const fundingLt = 'Apmokėta kortele 4111 1111 1111 1111.'
  const confirmed = ['personalCode:meetingsLt', 'card:fundingLt']
  await expect(submit(complete({ meetingsLt, fundingLt }), { confirmed })).rejects.toMatchObject({
    reason: 'confirmationNeeded',
    fields: [
      { field: 'fundingLt', reason: 'hasCard' },
      { field: 'meetingsLt', reason: 'hasPersonalCode' },
    ],
  })
})

test('whoever decides about a report reads what its filer confirmed, and why trips overlap', async () => {
  const travellers = [traveller('Lina Linaitė')]
  const { reference } = await saveDraft(filer, { known: null, input: complete({ travellers }), today })
  const saying = { confirmed: [`tripsOverlap:${reference}`, 'phone:meetingsLt'], overlapReason: 'Viena po kitos' }
  const filed = await submit(complete({ travellers, meetingsLt: 'Susitikta. Tel. +370 612 34567.' }), saying)
  const trip = await getOfficeTrip(publisher, filed.reference, today)
  expect(trip).toMatchObject({ confirmed: { keys: saying.confirmed, overlapReason: 'Viena po kitos' } })
  expect(trip).toMatchObject({ doubts: [{ reason: 'tripsOverlap' }, { reason: 'hasPhone' }] })
})
