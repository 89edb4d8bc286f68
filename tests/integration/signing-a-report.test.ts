import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { linkAccount } from '@/lib/officials/write/account'
import { descriptionOf } from '@/lib/records/schema/register'
import { translateRecord } from '@/lib/records/write/translate'
import { getTasks } from '@/lib/tasks/read/tasks'
import { getTexts } from '@/lib/translations/read/record'
import { judgeTyped } from '@/lib/trips/read/judgement'
import { getOfficeTrip } from '@/lib/trips/read/office-trip'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import type { TripInput } from '@/lib/trips/schema/form'
import { publishReport, returnReport, submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { askToSign, sendBackReport, signReport } from '@/lib/trips/write/signatures'
import { takeLetters } from './letters'
import { complete, municipality, staff, today } from './office'

let assistant: Staff
let councillor: Staff
let colleague: Staff
let administrator: Staff
let officialId: string

beforeAll(async () => {
  const kaunas = await municipality('kaunas')
  assistant = await staff(kaunas.id, 'filer')
  councillor = await staff(kaunas.id, 'filer')
  colleague = await staff(kaunas.id, 'filer')
  administrator = await staff(kaunas.id, 'administrator')
  const official = await db.official.create({
    data: { municipalityId: kaunas.id, slug: 'loreta', name: 'Loreta Matijošaitė' },
  })
  officialId = official.id
  await linkAccount(administrator, councillor.id, officialId)
})

let trips = 0

/** A report drafted for the councillor, on days of its own. */
function drafted(change: Partial<TripInput> = {}) {
  const day = String(++trips).padStart(2, '0')
  const travellers = [{ name: 'Loreta Matijošaitė', postLt: 'Tarybos narė', postEn: null, officialId }]
  const when = { startsOn: `2024-10-${day}`, endsOn: `2024-10-${day}` }
  return complete({ ...when, travellers, signerName: 'Loreta Matijošaitė', ...change })
}

const requireSignatures = (signatureRequired: boolean) =>
  db.municipality.update({ where: { id: assistant.municipalityId }, data: { signatureRequired } })

test('an assistant drafts, the councillor is asked, reads and signs; both are recorded, and the public sees who signed', async () => {
  const asked = await askToSign(assistant, { known: null, input: drafted(), today })
  expect(await getTasks(councillor, 'toSign')).toMatchObject([
    { total: 1, tasks: [{ href: `/admin/trips/${asked.reference}` }] },
  ])
  expect(await getTasks(colleague, 'toSign')).toEqual([])
  await expect(getOfficeTrip(colleague, asked.reference, today)).resolves.toBe('notYours')
  const read = await getOfficeTrip(councillor, asked.reference, today)
  expect(read).toMatchObject({
    signature: { signedAt: null, askedBy: { name: assistant.name } },
    whyNotEdit: 'notYours',
  })

  const signed = await signReport(councillor, asked)
  expect(await getTasks(councillor, 'toSign')).toEqual([])
  const trip = await getOfficeTrip(assistant, asked.reference, today)
  expect(trip).toMatchObject({
    filer: assistant.name,
    signature: { signer: { name: councillor.name }, version: asked.version, voidedAt: null },
  })
  const acts = await db.auditEntry.findMany({ where: { recordId: asked.id }, orderBy: { number: 'asc' } })
  expect(acts.map(({ act, userId }) => [act, userId])).toEqual([
    ['trips:askToSign', assistant.id],
    ['trips:signReport', councillor.id],
  ])

  if (trip === null || trip === 'notYours') throw new Error('no trip')
  const submitted = await submitReport(assistant, { known: signed, input: trip.input, today })
  await publishReport(administrator, submitted, today)
  const shown = await getPublicTrip('lt', assistant.municipalityId, asked.reference, today)
  expect(shown?.report?.signed).toMatchObject({ by: 'Loreta Matijošaitė', at: expect.any(Date) })
})

test('a change after the signature makes it void, and the audit says so', async () => {
  const input = drafted()
  const signed = await signReport(councillor, await askToSign(assistant, { known: null, input, today }))
  const changed = { ...input, meetingsLt: 'Kiti žodžiai' }
  const again = await saveDraft(assistant, { known: signed, input: changed, today })
  const trip = await getOfficeTrip(assistant, again.reference, today)
  expect(trip).toMatchObject({ signature: { voidedAt: expect.any(Date) } })
  const entry = await db.auditEntry.findFirst({ where: { recordId: again.id, act: 'trips:saveDraft' } })
  expect(entry?.detail).toEqual({ signatureVoided: true })
})

test('English that a translator puts into what is signed makes the signature void, and the audit says so', async () => {
  const signed = await signReport(councillor, await askToSign(assistant, { known: null, input: drafted(), today }))
  const trips = descriptionOf('businessTrip')
  const meetings = (await getTexts(db, administrator, trips, signed.id)).find(({ field }) => field === 'meetings')
  if (!meetings) throw new Error('no such text')
  await translateRecord(administrator, trips, signed.id, [{ ...meetings, act: 'publish', en: 'The mayor was met.' }])

  const trip = await getOfficeTrip(assistant, signed.reference, today)
  expect(trip).toMatchObject({ signature: { voidedAt: expect.any(Date) }, input: { meetingsEn: 'The mayor was met.' } })
  const entry = await db.auditEntry.findFirst({ where: { recordId: signed.id, act: 'trips:translate' } })
  expect(entry?.detail).toEqual({ texts: [expect.stringContaining(':meetings')], signatureVoided: true })
})

test('where signatures are required, a report of someone with an account is submitted only with theirs', async () => {
  await requireSignatures(true)
  const input = drafted()
  await expect(submitReport(assistant, { known: null, input, today })).rejects.toMatchObject({
    fields: [{ field: 'signerName', reason: 'signatureNeeded' }],
  })
  const signed = await signReport(councillor, await askToSign(assistant, { known: null, input, today }))
  const other = { ...input, purposeLt: 'Kitas tikslas' }
  await expect(submitReport(assistant, { known: signed, input: other, today })).rejects.toMatchObject({
    fields: [{ field: 'signerName', reason: 'signatureNeeded' }],
  })
  await submitReport(assistant, { known: signed, input, today })
  await submitReport(assistant, { known: null, input: complete(), today })
  await requireSignatures(false)
})

test('who submits a report of their own signs it by that', async () => {
  const { reference } = await submitReport(councillor, { known: null, input: drafted(), today })
  const trip = await getOfficeTrip(councillor, reference, today)
  expect(trip).toMatchObject({ signature: { signer: { name: councillor.name }, signedAt: expect.any(Date) } })
})

test('only whoever was asked signs, the version they read, and once', async () => {
  const asked = await askToSign(assistant, { known: null, input: drafted(), today })
  for (const other of [assistant, colleague, administrator])
    await expect(signReport(other, asked)).rejects.toMatchObject({ reason: 'notYoursToSign' })
  await expect(signReport(councillor, { ...asked, version: 9 })).rejects.toMatchObject({ reason: 'stale' })
  await signReport(councillor, asked)
  await expect(signReport(councillor, asked)).rejects.toMatchObject({ reason: 'notYoursToSign' })
})

test('the councillor may send the draft back instead, with what to change', async () => {
  const asked = await askToSign(assistant, { known: null, input: drafted(), today })
  await sendBackReport(councillor, asked, 'Patikslinkite datas')
  const trip = await getOfficeTrip(assistant, asked.reference, today)
  expect(trip).toMatchObject({ signature: { comment: 'Patikslinkite datas', signedAt: null } })
  await expect(getOfficeTrip(councillor, asked.reference, today)).resolves.toBe('notYours')
})

test('whoever is asked, and then whoever asked, is written to in their own language, once for each act', async () => {
  await takeLetters()
  const english = { where: { id: councillor.id }, data: { locale: 'en' } }
  await db.user.update(english)
  const asked = await askToSign(assistant, { known: null, input: drafted(), today })
  const [request, ...none] = await takeLetters()
  expect(none).toEqual([])
  expect(request).toMatchObject({
    to: expect.stringContaining('filer-2'),
    subject: `You are asked to sign a report: ${asked.reference}`,
  })
  expect(request?.text).toContain(`${assistant.name} has drafted a trip report in your name`)
  expect(request?.text).toContain(`/admin/trips/${asked.reference}`)

  const sentBack = await sendBackReport(councillor, asked, 'Slapta pastaba')
  const [refusal] = await takeLetters()
  expect(refusal).toMatchObject({ subject: `Ataskaita nepasirašyta: ${asked.reference}` })
  expect(refusal?.text).not.toContain('Slapta pastaba')

  const again = await askToSign(assistant, { known: sentBack, input: drafted(), today })
  const signed = await signReport(councillor, again)
  const letters = await takeLetters()
  expect(letters.map(({ subject }) => subject)).toEqual([
    `You are asked to sign a report: ${asked.reference}`,
    `Ataskaita pasirašyta: ${asked.reference}`,
  ])

  const trip = await getOfficeTrip(assistant, asked.reference, today)
  if (trip === null || trip === 'notYours') throw new Error('no trip')
  const submitted = await submitReport(assistant, { known: signed, input: trip.input, today })
  const nothing = { comment: 'Papildykite', commentBasis: null, commentTimeAndPlace: null, commentPurpose: null }
  const more = { commentMeetings: null, commentFunding: null, commentSignerPost: null, commentSignerName: null }
  await returnReport(administrator, submitted, { ...nothing, ...more })
  expect(await takeLetters()).toMatchObject([{ subject: `Ataskaita grąžinta taisyti: ${asked.reference}` }])
  await db.user.update({ ...english, data: { locale: 'lt' } })
})

test('a signature that is required and missing is told among what the report lacks, to all but the signer', async () => {
  await requireSignatures(true)
  const input = drafted()
  const needed = { field: 'signerName', reason: 'signatureNeeded' }
  const asked = await askToSign(assistant, { known: null, input, today })
  expect(await getOfficeTrip(assistant, asked.reference, today)).toMatchObject({ missing: [needed] })
  expect((await judgeTyped(councillor, asked.id, input, today)).missing).toEqual([])

  await signReport(councillor, asked)
  expect(await getOfficeTrip(assistant, asked.reference, today)).toMatchObject({ missing: [] })
  const typed = await judgeTyped(assistant, asked.id, { ...input, purposeLt: 'Kitas tikslas' }, today)
  expect(typed.missing).toEqual([needed])
  await requireSignatures(false)
})

test('where signatures came to be required after the submission, nothing is published without them', async () => {
  const submitted = await submitReport(assistant, { known: null, input: drafted(), today })
  await requireSignatures(true)
  await expect(publishReport(administrator, submitted, today)).rejects.toMatchObject({ reason: 'signatureNeeded' })
  await requireSignatures(false)
  await publishReport(administrator, submitted, today)
})

test('nobody is asked about what is not whole, or without an account', async () => {
  await expect(askToSign(assistant, { known: null, input: drafted({ purposeLt: null }), today })).rejects.toMatchObject(
    {
      reason: 'incomplete',
    },
  )
  await expect(askToSign(assistant, { known: null, input: complete(), today })).rejects.toMatchObject({
    reason: 'noAccountToSign',
  })
})

test('an official has one account; linking is noted, and another municipality has no part in it', async () => {
  await expect(linkAccount(administrator, colleague.id, officialId)).rejects.toMatchObject({ reason: 'officialTaken' })
  const vilnius = await municipality('vilnius')
  const other = await staff(vilnius.id, 'administrator')
  await expect(linkAccount(other, other.id, officialId)).rejects.toMatchObject({ reason: 'linkGone' })
  await linkAccount(administrator, councillor.id, null)
  const acts = await db.auditEntry.findMany({ where: { act: 'people:linkOfficial' }, orderBy: { number: 'asc' } })
  expect(acts.map(({ userId, recordId, detail }) => [userId, recordId, detail])).toEqual([
    [administrator.id, councillor.id, { official: officialId }],
    [administrator.id, councillor.id, { official: null }],
  ])
})
