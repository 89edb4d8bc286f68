import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getTasks } from '@/lib/tasks/read/tasks'
import { getPublishedReports, getReportsToReview } from '@/lib/trips/read/office-list'
import { getOfficeTrip } from '@/lib/trips/read/office-trip'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { publishReport, returnReport, submitReport, withdrawReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { complete, municipality, staff, today, withdrawal } from './office'

let filer: Staff
let publisher: Staff
let stranger: Staff

beforeAll(async () => {
  const kaunas = await municipality('kaunas')
  const vilnius = await municipality('vilnius')
  filer = await staff(kaunas.id, 'filer')
  publisher = await staff(kaunas.id, 'publisher')
  stranger = await staff(vilnius.id, 'publisher')
})

const submitted = () => submitReport(filer, { known: null, input: complete(), today })
const stateOf = async (reference: string) => {
  const trip = await getOfficeTrip(publisher, reference, today)
  return trip && trip !== 'notYours' ? trip.state : trip
}
const inPublic = (reference: string) => getPublicTrip('lt', publisher.municipalityId, reference)

test('a report is filed, returned with a comment, corrected and published', async () => {
  const first = await submitted()
  expect(await stateOf(first.reference)).toBe('submitted')
  expect((await getReportsToReview(publisher)).entries.map(({ reference }) => reference)).toContain(first.reference)

  const returned = await returnReport(publisher, first, { comment: 'Patikslinkite lėšas' })
  expect(await getOfficeTrip(filer, first.reference, today)).toMatchObject({
    state: 'returned',
    submission: { comment: 'Patikslinkite lėšas', decidedBy: { name: publisher.name } },
  })
  expect((await getTasks(filer)).find(({ kind }) => kind === 'returned')).toMatchObject({
    tasks: [{ href: `/admin/trips/${first.reference}`, about: 'Patikslinkite lėšas' }],
  })

  const again = await submitReport(filer, { known: returned, input: complete({ fundingLt: 'Biudžetas' }), today })
  expect(await inPublic(first.reference)).toBeNull()

  await publishReport(publisher, again, today)
  expect(await inPublic(first.reference)).toMatchObject({ report: { headings: { funding: { text: 'Biudžetas' } } } })
  expect((await getPublishedReports(filer)).entries.map(({ reference }) => reference)).toContain(first.reference)
})

test('each decision is in the history: who, what, which version', async () => {
  const first = await submitted()
  const returned = await returnReport(publisher, first, { comment: 'Pataisykite' })
  const again = await submitReport(filer, { known: returned, input: complete(), today })
  await withdrawReport(publisher, await publishReport(publisher, again, today), withdrawal('Klaida'))

  const about = { recordType: 'BusinessTrip', recordId: first.id }
  const entries = await db.auditEntry.findMany({ where: about, orderBy: { version: 'asc' } })
  expect(entries.map(({ act, userId, version }) => [act, userId, version])).toEqual([
    ['trips:submitReport', filer.id, 1],
    ['trips:returnReport', publisher.id, 2],
    ['trips:submitReport', filer.id, 3],
    ['trips:publishReport', publisher.id, 4],
    ['trips:withdrawReport', publisher.id, 5],
  ])
  expect(entries[3]?.detail).toEqual({ own: false })
  expect(await db.revision.count({ where: about })).toBe(5)
  const last = await db.revision.findFirst({ where: { ...about, version: 5 } })
  expect(last?.data).toMatchObject({ report: { publications: [{ reason: 'Klaida', withdrawnById: publisher.id }] } })
})

test('publishers may publish their own reports, and the audit says so', async () => {
  const own = await submitReport(publisher, { known: null, input: complete(), today })
  await publishReport(publisher, own, today)
  const entry = await db.auditEntry.findFirst({ where: { recordId: own.id, act: 'trips:publishReport' } })
  expect(entry?.detail).toEqual({ own: true })
})

test('a report is published once its trip is over, not while it lasts', async () => {
  const first = await submitted()
  await expect(publishReport(publisher, first, '2024-12-07')).rejects.toMatchObject({ reason: 'tripNotOver' })
  expect(await stateOf(first.reference)).toBe('submitted')
  await publishReport(publisher, first, '2024-12-08')
  expect(await stateOf(first.reference)).toBe('published')
})

test('of twenty publishers at once one publishes, and the others are told so', async () => {
  const first = await submitted()
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => publishReport(publisher, first, today)))

  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reason] : []))
  expect(new Set(reasons)).toEqual(new Set(['publishedAlready']))
  expect(await db.reportPublication.count({ where: { report: { tripId: first.id } } })).toBe(1)
})

test('a draft is neither published nor returned', async () => {
  const draft = await saveDraft(filer, { known: null, input: complete(), today })
  await expect(publishReport(publisher, draft, today)).rejects.toMatchObject({ reason: 'notSubmitted' })
  await expect(returnReport(publisher, draft, { comment: 'Ne' })).rejects.toMatchObject({ reason: 'notSubmitted' })
  await expect(withdrawReport(publisher, draft, withdrawal('Ne'))).rejects.toMatchObject({ reason: 'notPublished' })
})

test('a publisher decides about the version they read', async () => {
  const first = await submitted()
  const returned = await returnReport(publisher, first, { comment: 'Pataisykite' })
  await submitReport(filer, { known: returned, input: complete({ purposeLt: 'Kitas tikslas' }), today })
  await expect(publishReport(publisher, first, today)).rejects.toMatchObject({ reason: 'stale' })
  expect(await stateOf(first.reference)).toBe('submitted')
})

test('nobody changes what is submitted, nor submits what is published', async () => {
  const first = await submitted()
  const saving = { known: first, input: complete({ purposeLt: 'Slapta' }), today }
  await expect(saveDraft(filer, saving)).rejects.toMatchObject({ reason: 'submittedAlready' })
  const published = await publishReport(publisher, first, today)
  await expect(submitReport(publisher, { ...saving, known: published })).rejects.toMatchObject({
    reason: 'publishedAlready',
  })
})

test('a withdrawn report leaves the public, keeps its record, and may be filed again', async () => {
  const first = await submitted()
  const withdrawn = await withdrawReport(
    publisher,
    await publishReport(publisher, first, today),
    withdrawal('Klaida datoje'),
  )
  expect(await stateOf(first.reference)).toBe('withdrawn')
  expect(await inPublic(first.reference)).toBeNull()

  const again = await submitReport(filer, { known: withdrawn, input: complete(), today })
  await publishReport(publisher, again, today)
  expect(await inPublic(first.reference)).not.toBeNull()
  expect(await db.reportPublication.count({ where: { report: { tripId: first.id } } })).toBe(2)
})

test("another municipality's publisher decides nothing here", async () => {
  const first = await submitted()
  await expect(publishReport(stranger, first, today)).rejects.toMatchObject({ reason: 'tripMissing' })
  await expect(returnReport(stranger, first, { comment: 'Ne' })).rejects.toMatchObject({ reason: 'tripMissing' })
  expect((await getReportsToReview(stranger)).entries).toEqual([])
  const published = await publishReport(publisher, first, today)
  await expect(withdrawReport(stranger, published, withdrawal('Ne'))).rejects.toMatchObject({ reason: 'tripMissing' })
})
