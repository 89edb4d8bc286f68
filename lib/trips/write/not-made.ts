import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { transact } from '@/lib/history/transact'
import { type FieldReason, Refusal } from '@/lib/refusal'
import { judge } from '../read/judgement'
import { isAnnounced } from '../rules/announced'
import { inputOf } from '../rules/input'
import { whyNotEdit } from '../rules/who'
import { askToConfirm, type Confirmations } from './checks'
import { lockTrip, nextVersion, type TripRef } from './lock'
import { note } from './note'

type Ending = { outcome: 'refused' | 'cancelled'; reasonLt: string; reasonEn: string | null }

/** Notes that a trip was refused or cancelled, and why. It stays; the public reads it where the trip is announced. */
export function endTrip(staff: Staff, ref: TripRef, { outcome, reasonLt, reasonEn }: Ending) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    const refused = whyNotEdit(staff, trip)
    if (refused) throw new Refusal(refused)

    await nextVersion(tx, trip, ref.version, { status: outcome, statusReasonLt: reasonLt, statusReasonEn: reasonEn })
    return note(tx, staff, ref.id, outcome === 'refused' ? 'trips:refuseTrip' : 'trips:cancelTrip', {
      reason: reasonLt,
    })
  })
}

/** Notes that a trip is made after all. */
export function reinstateTrip(staff: Staff, ref: TripRef) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    const refused = whyNotEdit(staff, trip)
    if (refused) throw new Refusal(refused)
    if (trip.status === 'approved') throw new Refusal('tripIsMade')

    await nextVersion(tx, trip, ref.version, { status: 'approved', statusReasonLt: null, statusReasonEn: null })
    return note(tx, staff, ref.id, 'trips:reinstateTrip')
  })
}

/**
 * Makes a trip public before its report, at once or from a day on; for one that is announced already, changes that day. What
 * looks wrong in what the public then reads must be confirmed, as before a submission.
 */
export function announceTrip(
  staff: Staff,
  ref: TripRef,
  withheldUntil: string | null,
  today: string,
  confirmations: Confirmations = {},
) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    const input = inputOf(trip)
    const missing = missingForAnnouncement(input)
    if (missing.length > 0) throw new Refusal('announcementIncomplete', missing)
    const publicFrom = withheldUntil !== null && withheldUntil > today ? withheldUntil : today
    const { doubts } = await judge(tx, trip.municipalityId, trip.id, input, publicFrom)
    const announced = doubts.filter(({ field }) => isAnnounced(field))
    const confirmed = askToConfirm(announced, confirmations, 'announcementUnconfirmed')

    await nextVersion(tx, trip, ref.version)
    const { municipalityId, id: tripId } = trip
    await tx.tripAnnouncement.upsert({
      where: { municipalityId_tripId: { municipalityId, tripId } },
      create: { municipalityId, tripId, withheldUntil, announcedById: staff.id },
      update: { withheldUntil },
    })
    return note(tx, staff, ref.id, 'trips:announceTrip', { withheldUntil, ...confirmed })
  })
}

/** Takes the announcement back; a report that is public stays so. */
export function unannounceTrip(staff: Staff, ref: TripRef) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    if (!trip.announcement) throw new Refusal('notAnnounced')

    await nextVersion(tx, trip, ref.version)
    await tx.tripAnnouncement.deleteMany({ where: { municipalityId: trip.municipalityId, tripId: trip.id } })
    return note(tx, staff, ref.id, 'trips:unannounceTrip')
  })
}

/** What the public must be told of a trip before its report. */
function missingForAnnouncement(input: ReturnType<typeof inputOf>): FieldReason[] {
  const checks: [boolean, FieldReason][] = [
    [Boolean(input.startsOn), { field: 'startsOn', reason: 'startNeeded' }],
    [input.destinations.length > 0, { field: 'destinations', reason: 'destinationNeeded' }],
    [input.travellers.length > 0, { field: 'travellers', reason: 'travellerNeeded' }],
    [Boolean(input.purposeLt), { field: 'purposeLt', reason: 'purposeNeeded' }],
  ]
  return checks.filter(([fulfilled]) => !fulfilled).map(([, missing]) => missing)
}
