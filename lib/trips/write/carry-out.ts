import 'server-only'
import { actingFor } from '@/lib/auth/acting-for'
import { today } from '@/lib/dates/today'
import { db, type Transaction } from '@/lib/db'
import { enter } from '@/lib/history/enter'
import { transact } from '@/lib/history/transact'
import { putLetter } from '@/lib/mail/outbox'
import { Refusal } from '@/lib/refusal'
import type { ReportSchedule } from '@/prisma/client/client'
import { type LockedTrip, lockTrip } from './lock'
import { publish, withdraw } from './review'

type ScheduleRef = { municipalityId: string; scheduleId: string }

/**
 * Does what was scheduled, in the name of who asked for it, with what they may do now. Answers null when there is nothing
 * to do any more. What is refused is kept with the schedule, and whoever asked is written to once; then it is thrown.
 */
export async function carryOutSchedule({ municipalityId, scheduleId: id }: ScheduleRef, now: Date) {
  const schedule = await db.reportSchedule.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
  if (!schedule || schedule.doneAt || schedule.cancelledAt) return null
  try {
    return await transact((tx) => carryOut(tx, schedule, now))
  } catch (error) {
    if (error instanceof Refusal) await noteFailure(schedule, error, now)
    throw error
  }
}

async function carryOut(tx: Transaction, schedule: ReportSchedule, now: Date) {
  const { municipalityId, id, reportId, act, scheduledById } = schedule
  const staff = await actingFor(scheduledById, municipalityId, act === 'publish' ? 'trips:publish' : 'trips:withdraw')
  if (!staff) throw new Refusal('mayNoLonger')
  const key = { municipalityId_id: { municipalityId, id } }
  const { tripId } = await tx.tripReport.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id: reportId } },
    select: { tripId: true },
  })
  const trip = await lockTrip(tx, staff, tripId)
  const { doneAt, cancelledAt } = await tx.reportSchedule.findUniqueOrThrow({ where: key })
  if (doneAt || cancelledAt) return null
  if (!isAbout(schedule, trip)) throw new Refusal(act === 'publish' ? 'notSubmitted' : 'notPublished')

  const detail = { scheduledFor: schedule.at.toISOString() }
  const done =
    act === 'publish'
      ? await publish(tx, staff, trip, trip.version, today(staff.municipality.timeZone, now), detail)
      : await withdraw(tx, staff, trip, trip.version, wordsOf(schedule), detail)
  await tx.reportSchedule.update({ where: key, data: { doneAt: now, failedAt: null, failure: null } })
  return { ...done, municipality: staff.municipality }
}

/** Whether the report still waits with the submission, or is public by the publication, that was scheduled for. */
function isAbout({ submissionId, publicationId }: ReportSchedule, { report }: LockedTrip) {
  return submissionId
    ? report?.submissions.some(({ id, decision }) => id === submissionId && decision === null)
    : report?.publications.some(({ id, withdrawnAt }) => id === publicationId && withdrawnAt === null)
}

function wordsOf({ noteLt, noteEn, reasonLt, reasonEn }: ReportSchedule) {
  return { noteLt: noteLt ?? '', noteEn, reasonLt: reasonLt ?? '', reasonEn }
}

async function noteFailure(
  { municipalityId, id, reportId, failedAt, ...schedule }: ReportSchedule,
  why: Refusal,
  now: Date,
) {
  await transact(async (tx) => {
    const key = { municipalityId_id: { municipalityId, id } }
    await tx.reportSchedule.update({ where: key, data: { failedAt: now, failure: why.reason } })
    if (failedAt) return

    const { tripId, trip } = await tx.tripReport.findUniqueOrThrow({
      where: { municipalityId_id: { municipalityId, id: reportId } },
      select: { tripId: true, trip: { select: { reference: true, municipality: { select: { timeZone: true } } } } },
    })
    const detail = { act: schedule.act, scheduledFor: schedule.at.toISOString(), reason: why.reason }
    const about = { municipalityId, userId: null, recordType: 'BusinessTrip', recordId: tripId }
    await enter(tx, { ...about, act: 'trips:scheduleFailed', detail })
    const person = schedule.scheduledById && (await tx.user.findUnique({ where: { id: schedule.scheduledById } }))
    if (!person) return
    const locale = person.locale === 'en' ? 'en' : 'lt'
    const { reference, municipality } = trip
    await putLetter(
      tx,
      { to: person.email, locale, municipalityId },
      {
        kind: 'scheduleFailed',
        act: schedule.act,
        at: schedule.at,
        timeZone: municipality.timeZone,
        reference,
        why: why.reason,
      },
    )
  })
}
