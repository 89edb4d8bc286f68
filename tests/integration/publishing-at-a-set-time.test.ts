import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { getJobs } from '@/lib/jobs/read'
import { runJobs } from '@/lib/jobs/run'
import { carryOut } from '@/lib/trips/jobs'
import { getOfficeTrip } from '@/lib/trips/read/office-trip'
import { scheduledMoment } from '@/lib/trips/rules/scheduled-time'
import { carryOutSchedule } from '@/lib/trips/write/carry-out'
import { publishReport, returnReport, submitReport, withdrawReport } from '@/lib/trips/write/review'
import { cancelSchedule, schedulePublication, scheduleWithdrawal } from '@/lib/trips/write/schedule'
import { complete, municipality, staff, today, withdrawal } from './office'

let filer: Staff
let publisher: Staff
let kaunas: { id: string }

beforeAll(async () => {
  kaunas = await municipality('kaunas')
  filer = await staff(kaunas.id, 'filer')
  publisher = await staff(kaunas.id, 'publisher')
  // The queue is made by the first instance; in these tests nobody works it, and the clock is given.
  const stop = await runJobs([carryOut], env().DATABASE_URL)
  await stop()
})

const zone = 'Europe/Vilnius'
const submitted = () => submitReport(filer, { known: null, input: complete(), today })
const published = async () => publishReport(publisher, await submitted(), today)
const stateOf = async (reference: string) => {
  const trip = await getOfficeTrip(publisher, reference, today)
  return trip && trip !== 'notYours' ? { state: trip.state, schedule: trip.schedule } : null
}
const scheduleOf = async (tripId: string) => {
  const { id } = await db.reportSchedule.findFirstOrThrow({
    where: { report: { tripId } },
    orderBy: { scheduledAt: 'desc' },
  })
  return { municipalityId: kaunas.id, scheduleId: id }
}

const jobs = () =>
  db.$queryRaw<
    { at: Date }[]
  >`SELECT start_after AS at FROM pgboss.job WHERE name = 'carryOutSchedule' ORDER BY created_on DESC`

/** A local time typed in the office before the change of the clock, as a moment. */
const typed = (day: string, time: string, clock?: 'first' | 'second') =>
  scheduledMoment({ day, time, clock }, zone, new Date('2027-01-01T00:00:00Z'))

test('in spring the hour that does not exist is refused, and those around it are an hour apart', () => {
  expect(() => typed('2027-03-28', '03:30')).toThrow('timeSkipped')
  expect(typed('2027-03-28', '02:59').toISOString()).toBe('2027-03-28T00:59:00.000Z')
  expect(typed('2027-03-28', '04:00').toISOString()).toBe('2027-03-28T01:00:00.000Z')
})

test('in autumn the hour that comes twice asks which', () => {
  expect(() => typed('2027-10-31', '03:30')).toThrow('timeTwice')
  expect(typed('2027-10-31', '03:30', 'first').toISOString()).toBe('2027-10-31T00:30:00.000Z')
  expect(typed('2027-10-31', '03:30', 'second').toISOString()).toBe('2027-10-31T01:30:00.000Z')
  expect(typed('2027-10-31', '04:00').toISOString()).toBe('2027-10-31T02:00:00.000Z')
  expect(() => typed('2026-12-31', '10:00')).toThrow('timePassed')
  expect(() => typed('2027-02-30', '10:00')).toThrow('impossibleDate')
})

test.each([
  ['2027-03-28', '09:00', '2027-03-28T06:00:00.000Z'],
  ['2027-10-31', '09:00', '2027-10-31T07:00:00.000Z'],
])('a report scheduled for %s is public from the time the clock then shows', async (day, time, moment) => {
  const first = await submitted()
  const at = typed(day, time)
  await schedulePublication(publisher, first, at)
  expect((await jobs())[0]?.at.toISOString()).toBe(moment)
  expect(await stateOf(first.reference)).toMatchObject({ state: 'submitted', schedule: { open: true, act: 'publish' } })

  await carryOutSchedule(await scheduleOf(first.id), at)
  expect(await stateOf(first.reference)).toMatchObject({
    state: 'published',
    schedule: { open: false, late: false, doneAt: at },
  })
  const entry = await db.auditEntry.findFirst({ where: { recordId: first.id, act: 'trips:publishReport' } })
  expect(entry).toMatchObject({ userId: publisher.id, detail: { scheduledFor: moment } })
})

test('done once, however often it is asked for; late is told as late', async () => {
  const first = await submitted()
  await schedulePublication(publisher, first, new Date('2027-03-28T06:00:00Z'))
  const ref = await scheduleOf(first.id)
  const later = new Date('2027-03-29T06:00:00Z')
  await Promise.allSettled(Array.from({ length: 5 }, () => carryOutSchedule(ref, later)))
  expect(await carryOutSchedule(ref, later)).toBeNull()
  expect(await db.reportPublication.count({ where: { report: { tripId: first.id } } })).toBe(1)
  expect(await stateOf(first.reference)).toMatchObject({ schedule: { late: true } })
})

test('a withdrawal at a set time tells the public what was written for it', async () => {
  const first = await published()
  await scheduleWithdrawal(publisher, first, new Date('2027-10-31T01:30:00Z'), withdrawal('Saugojimo terminas'))
  await carryOutSchedule(await scheduleOf(first.id), new Date('2027-10-31T01:30:01Z'))
  expect(await stateOf(first.reference)).toMatchObject({ state: 'withdrawn' })
  const publication = await db.reportPublication.findFirst({ where: { report: { tripId: first.id } } })
  expect(publication).toMatchObject({
    noteLt: 'Atšaukta ataskaita',
    reason: 'Saugojimo terminas',
    withdrawnById: publisher.id,
  })
})

test('one time at a time; a cancelled one, and one that was overtaken by hand, does nothing', async () => {
  const at = new Date('2027-06-01T06:00:00Z')
  const first = await submitted()
  const scheduled = await schedulePublication(publisher, first, at)
  await expect(schedulePublication(publisher, scheduled, at)).rejects.toMatchObject({ reason: 'scheduledAlready' })
  const cancelled = await cancelSchedule(publisher, scheduled)
  await expect(cancelSchedule(publisher, cancelled)).rejects.toMatchObject({ reason: 'notScheduled' })
  expect(await carryOutSchedule(await scheduleOf(first.id), at)).toBeNull()
  expect(await stateOf(first.reference)).toMatchObject({ state: 'submitted' })

  const again = await schedulePublication(publisher, cancelled, at)
  await publishReport(publisher, again, today)
  expect(await carryOutSchedule(await scheduleOf(first.id), at)).toBeNull()
  expect(await db.reportPublication.count({ where: { report: { tripId: first.id } } })).toBe(1)
})

test('a time that comes before the trip is over is refused when it is chosen', async () => {
  const first = await submitted()
  const during = schedulePublication(publisher, first, new Date('2024-12-07T10:00:00Z'))
  await expect(during).rejects.toMatchObject({ reason: 'tripNotOver' })
})

test('whoever may not publish any more publishes nothing: it fails in sight, and they are written to once', async () => {
  const leaving = await staff(kaunas.id, 'publisher')
  const first = await submitted()
  const at = new Date('2027-06-01T06:00:00Z')
  await schedulePublication(leaving, first, at)
  await db.staffRole.updateMany({ where: { userId: leaving.id }, data: { role: 'filer' } })

  const ref = await scheduleOf(first.id)
  await expect(carryOutSchedule(ref, at)).rejects.toMatchObject({ reason: 'mayNoLonger' })
  await expect(carryOutSchedule(ref, at)).rejects.toMatchObject({ reason: 'mayNoLonger' })
  expect(await stateOf(first.reference)).toMatchObject({ state: 'submitted', schedule: { failure: 'mayNoLonger' } })
  expect(await db.outgoingMail.count({ where: { kind: 'scheduleFailed', municipalityId: kaunas.id } })).toBe(1)

  await db.staffRole.updateMany({ where: { userId: leaving.id }, data: { role: 'publisher' } })
  await carryOutSchedule(ref, at)
  expect(await stateOf(first.reference)).toMatchObject({ state: 'published', schedule: { failure: null, doneAt: at } })
})

test('a report returned meanwhile is not published, nor what was submitted instead of the text that was read', async () => {
  const first = await submitted()
  const at = new Date('2027-06-01T06:00:00Z')
  const scheduled = await schedulePublication(publisher, first, at)
  const returned = await returnReport(publisher, scheduled, { comment: 'Ne' })
  await submitReport(filer, { known: returned, input: complete({ purposeLt: 'Visai kitas' }), today })
  await expect(carryOutSchedule(await scheduleOf(first.id), at)).rejects.toMatchObject({ reason: 'notSubmitted' })
  expect(await stateOf(first.reference)).toMatchObject({ state: 'submitted' })
})

test('an instance that starts after the time does what was missed, and it is told as late', async () => {
  const first = await published()
  await scheduleWithdrawal(publisher, first, new Date(Date.now() - 3_600_000), withdrawal())
  const stop = await runJobs([{ ...carryOut, noticedWithin: 0.5 }], env().DATABASE_URL)
  try {
    await expect.poll(async () => (await stateOf(first.reference))?.state, { timeout: 10_000 }).toBe('withdrawn')
    const administrator = await staff(kaunas.id, 'administrator')
    await expect.poll(async () => (await getJobs(administrator)).late.length, { timeout: 5_000 }).toBe(1)
  } finally {
    await stop()
  }
  await expect(withdrawReport(publisher, first, withdrawal())).rejects.toMatchObject({ reason: 'notPublished' })
})

test('publishing looks again for what nobody may be told: at once, when a time is set, and when that time comes', async () => {
  const code = 'Dalyvavo asmuo, a. k. 38703181745.'
  const put = (tripId: string, meetingsLt: string) =>
    db.tripReport.updateMany({ where: { tripId }, data: { meetingsLt } })
  const refused = { reason: 'notFitToPublish', fields: [{ field: 'meetingsLt', reason: 'hasPersonalCode' }] }
  const first = await submitted()
  await put(first.id, code)
  await expect(publishReport(publisher, first, today)).rejects.toMatchObject(refused)
  await expect(schedulePublication(publisher, first, typed('2027-05-04', '09:00'))).rejects.toMatchObject(refused)

  const second = await submitted()
  await schedulePublication(publisher, second, typed('2027-05-04', '09:00'))
  await put(second.id, 'Sumokėta kortele 4111 1111 1111 1111.')
  const due = carryOutSchedule(await scheduleOf(second.id), typed('2027-05-04', '09:00'))
  await expect(due).rejects.toMatchObject({ reason: 'notFitToPublish' })
  expect(await stateOf(second.reference)).toMatchObject({
    state: 'submitted',
    schedule: { failure: 'notFitToPublish' },
  })
  expect(await db.auditEntry.count({ where: { recordId: second.id, act: 'trips:scheduleFailed' } })).toBe(1)
})

test('nor does a note for the public tell it', async () => {
  const trip = await published()
  const words = { ...withdrawal(), reasonLt: 'Klaidingas asmens kodas 38703181745' }
  await expect(withdrawReport(publisher, trip, words)).rejects.toMatchObject({
    reason: 'notFitToPublish',
    fields: [{ field: 'reasonLt', reason: 'hasPersonalCode' }],
  })
  await expect(scheduleWithdrawal(publisher, trip, typed('2027-05-04', '09:00'), words)).rejects.toMatchObject({
    reason: 'notFitToPublish',
  })
})
