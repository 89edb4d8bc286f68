import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { today } from '@/lib/dates/today'
import type { Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { putJob } from '@/lib/jobs/post'
import { Refusal } from '@/lib/refusal'
import { inputOf } from '../rules/input'
import { isOver } from '../rules/missing'
import type { PublicNote } from '../schema/decisions'
import { unseen } from './change'
import { refuseNeverPublic } from './checks'
import { type LockedTrip, lockTrip, nextVersion, type TripRef } from './lock'
import { note } from './note'
import { cancelOpen, stillOpen } from './open-schedule'

type Scheduled = { act: 'publish'; submissionId: string } | ({ act: 'withdraw'; publicationId: string } & PublicNote)

/** Has the portal publish a submitted report at a moment to come, in the name of who asks. */
export function schedulePublication(staff: Staff, ref: TripRef, at: Date) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    const submission = trip.report?.submissions.find(({ decision }) => decision === null)
    if (trip.state !== 'submitted' || !submission) throw new Refusal('notSubmitted')
    const day = today(staff.municipality.timeZone, at)
    if (!trip.endsOn || !isOver(trip.endsOn, day))
      throw new Refusal('tripNotOver', [{ field: 'day', reason: 'tripNotOver' }])
    refuseNeverPublic(inputOf(trip))
    return schedule(tx, staff, trip, ref.version, at, { act: 'publish', submissionId: submission.id })
  })
}

/** Has the portal take a published report back at a moment to come, with what the public is told then. */
export function scheduleWithdrawal(staff: Staff, ref: TripRef, at: Date, words: PublicNote) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    const publication = trip.report?.publications.find(({ withdrawnAt }) => withdrawnAt === null)
    if (trip.state !== 'published' || !publication) throw new Refusal('notPublished')
    refuseNeverPublic(words)
    return schedule(tx, staff, trip, ref.version, at, { act: 'withdraw', publicationId: publication.id, ...words })
  })
}

/** Takes back what was scheduled. */
export function cancelSchedule(staff: Staff, ref: TripRef) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    await nextVersion(tx, trip, ref.version, unseen(trip))
    if (!(await cancelOpen(tx, staff, trip))) throw new Refusal('notScheduled')
    return note(tx, staff, ref.id, 'trips:cancelSchedule')
  })
}

async function schedule(
  tx: Transaction,
  staff: Staff,
  trip: LockedTrip,
  version: number,
  at: Date,
  scheduled: Scheduled,
) {
  const { municipalityId, report } = trip
  if (!report) throw new Refusal('tripMissing')
  const about = { municipalityId, reportId: report.id }
  if ((await tx.reportSchedule.count({ where: { ...about, ...stillOpen } })) > 0) throw new Refusal('scheduledAlready')

  await nextVersion(tx, trip, version, unseen(trip))
  const { id: scheduleId } = await tx.reportSchedule.create({
    data: { ...about, ...scheduled, at, scheduledById: staff.id },
    select: { id: true },
  })
  await putJob(tx, 'carryOutSchedule', { municipalityId, scheduleId }, at)
  return note(
    tx,
    staff,
    trip.id,
    `trips:${scheduled.act === 'publish' ? 'schedulePublication' : 'scheduleWithdrawal'}`,
    {
      at: at.toISOString(),
    },
  )
}
