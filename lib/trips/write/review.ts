import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/client/client'
import type { Comments } from '../rules/comments'
import { inputOf } from '../rules/input'
import { isOver, missingForSubmission } from '../rules/missing'
import type { PublicNote } from '../schema/decisions'
import { putDraft } from './change'
import { checkDoubts, checkSigned, refuseNeverPublic } from './checks'
import { type LockedTrip, lockTrip, nextVersion, type TripRef } from './lock'
import { note } from './note'
import { cancelOpen } from './open-schedule'
import { askedLater, put, type Saving } from './save'
import { asBegun, doneBefore } from './sent-before'
import { tell } from './tell'

/** Hands the report in for review, as it is typed; refused, field by field, while it lacks something. */
export function submitReport(staff: Staff, saving: Saving) {
  return transact(async (tx) => {
    const before = await doneBefore(tx, staff, saving, 'trips:submitReport')
    if (before) return before
    const { id } = await put(tx, staff, await asBegun(tx, staff, saving), askedLater)
    const { report, ...trip } = await lockTrip(tx, staff, id)
    if (!report) throw new Refusal('tripMissing')
    if (trip.status !== 'approved') throw new Refusal('tripNotMade')
    const missing = missingForSubmission(inputOf({ report, ...trip }), saving.today)
    if (missing.length > 0) throw new Refusal('incomplete', missing)
    const confirmed = await checkDoubts(tx, staff, saving, { report, ...trip })

    const { municipalityId } = trip
    await tx.reportSubmission.create({
      data: { municipalityId, reportId: report.id, submittedById: staff.id, submittedAt: new Date() },
    })
    return note(tx, staff, id, 'trips:submitReport', confirmed)
  })
}

/** Gives a submitted report back to its filer, with what is to be changed: in all of it, or under its headings. */
export function returnReport(staff: Staff, ref: TripRef, comments: Comments) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    await decide(tx, staff, trip, ref.version, { decision: 'returned', ...comments })
    const submission = trip.report?.submissions.find(({ decidedAt }) => decidedAt === null)
    await tell(tx, staff, 'reportReturned', submission?.submittedById ?? null, trip)
    return note(tx, staff, ref.id, 'trips:returnReport', { ...comments })
  })
}

/** Makes a submitted report public, once its trip is over. The audit says whether it was the publisher's own. */
export function publishReport(staff: Staff, ref: TripRef, today: string) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    await cancelOpen(tx, staff, trip)
    return publish(tx, staff, trip, ref.version, today)
  })
}

/** The same in a transaction of the caller, who has locked the trip. */
export async function publish(
  tx: Transaction,
  staff: Staff,
  trip: LockedTrip,
  version: number,
  today: string,
  detail: Prisma.InputJsonObject = {},
) {
  const reportId = await decide(tx, staff, trip, version, { decision: 'published' })
  if (trip.status !== 'approved') throw new Refusal('tripNotMade')
  if (!trip.endsOn || !isOver(trip.endsOn, today)) throw new Refusal('tripNotOver')
  refuseNeverPublic(inputOf(trip))
  await checkSigned(tx, trip, today)

  const { municipalityId } = trip
  await tx.reportPublication.create({
    data: { municipalityId, reportId, publishedAt: new Date(), publishedById: staff.id },
  })
  return note(tx, staff, trip.id, 'trips:publishReport', { own: trip.createdById === staff.id, ...detail })
}

/** Takes a published report back from the public, which is told what, when and why; the record of its publication stays. */
export function withdrawReport(staff: Staff, ref: TripRef, words: PublicNote) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    await cancelOpen(tx, staff, trip)
    return withdraw(tx, staff, trip, ref.version, words)
  })
}

/** The same in a transaction of the caller, who has locked the trip. What was to be changed goes on as the draft. */
export async function withdraw(
  tx: Transaction,
  staff: Staff,
  trip: LockedTrip,
  version: number,
  { noteLt, noteEn, reasonLt, reasonEn }: PublicNote,
  detail: Prisma.InputJsonObject = {},
) {
  if (trip.state !== 'published' || !trip.report) throw new Refusal('notPublished')
  refuseNeverPublic({ noteLt, noteEn, reasonLt, reasonEn })

  await nextVersion(tx, trip, version)
  await tx.reportPublication.updateMany({
    where: { municipalityId: trip.municipalityId, reportId: trip.report.id, withdrawnAt: null },
    data: { withdrawnAt: new Date(), withdrawnById: staff.id, noteLt, noteEn, reason: reasonLt, reasonEn },
  })
  await putDraft(tx, trip)
  return note(tx, staff, trip.id, 'trips:withdrawReport', { note: noteLt, reason: reasonLt, ...detail })
}

type Decision = { decision: 'published' } | ({ decision: 'returned' } & Comments)

/** Closes the submission that waits for a decision; the version is the one that was read. */
async function decide(tx: Transaction, staff: Staff, trip: LockedTrip, version: number, decision: Decision) {
  if (trip.state === 'published') throw new Refusal('publishedAlready')
  if (trip.state !== 'submitted' || !trip.report) throw new Refusal('notSubmitted')

  await nextVersion(tx, trip, version)
  await tx.reportSubmission.updateMany({
    where: { municipalityId: trip.municipalityId, reportId: trip.report.id, decidedAt: null },
    data: { ...decision, decidedAt: new Date(), decidedById: staff.id },
  })
  return trip.report.id
}
