import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { judge } from '../read/judgement'
import { readInput } from '../rules/kept-input'
import { type TripWriter, whyNotChange } from '../rules/who'
import type { PublicNote } from '../schema/decisions'
import { askToConfirm, type Confirmations, refuseNeverPublic } from './checks'
import { putReport, putTripRows, tripColumns } from './content'
import { type LockedTrip, lockTrip, nextVersion, type TripRef } from './lock'
import { settled } from './merge'
import { note } from './note'
import type { Saving } from './save'
import { forgetUnsaved } from './unsaved'

/** Whether the trip's report is public, so that what is typed is a change of it. */
export async function isPublished(tx: Transaction, { municipalityId }: TripWriter, tripId: string) {
  return (await tx.reportPublication.count({ where: { municipalityId, report: { tripId }, withdrawnAt: null } })) > 0
}

/** Keeps what is to be changed in a published report, of which the public reads nothing yet. */
export async function saveChange(tx: Transaction, staff: TripWriter, ref: TripRef, saving: Saving) {
  const trip = await lockTrip(tx, staff, ref.id)
  const refused = whyNotChange(staff, trip)
  if (refused || !trip.report) throw new Refusal(refused ?? 'notPublished')

  const input = await settled(tx, staff, trip, { ...saving, version: ref.version })
  await nextVersion(tx, trip, trip.version, unseen(trip))
  const { municipalityId, report } = trip
  const key = { municipalityId_reportId: { municipalityId, reportId: report.id } }
  const data = {
    input,
    changedById: staff.id,
    notUnderstood: saving.notUnderstood ?? report.draft?.notUnderstood ?? report.notUnderstood,
  }
  await tx.reportDraft.upsert({ where: key, create: { municipalityId, reportId: report.id, ...data }, update: data })
  if (!saving.restored) await forgetUnsaved(tx, staff, { tripId: ref.id, unsavedId: saving.unsavedId })
  return note(tx, staff, ref.id, 'trips:saveChange', saving.restored)
}

/**
 * Puts what was changed in the place of the published text, and tells the public what was corrected, and why. What looks wrong
 * in it must be confirmed, as before a submission.
 */
export function publishChange(
  staff: Staff,
  ref: TripRef,
  words: PublicNote,
  today: string,
  confirmations: Confirmations = {},
) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    const { report, input } = pending(trip)
    const { missing, doubts } = await judge(tx, trip.municipalityId, trip.id, input, today)
    if (missing.length > 0) throw new Refusal('changeIncomplete', missing)
    const confirmed = askToConfirm(doubts, confirmations, 'changeUnconfirmed')

    refuseNeverPublic(words)

    await nextVersion(tx, trip, ref.version)
    await putDraft(tx, trip)
    const { municipalityId } = trip
    await tx.reportCorrection.create({ data: { municipalityId, reportId: report.id, byId: staff.id, ...words } })
    return note(tx, staff, ref.id, 'trips:publishChange', { ...words, ...confirmed })
  })
}

/** Forgets what was to be changed; the published text stays as it is, and the history keeps what was typed. */
export function discardChange(staff: Staff, ref: TripRef) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    const refused = whyNotChange(staff, trip)
    if (refused) throw new Refusal(refused)
    const { report } = pending(trip)

    await nextVersion(tx, trip, ref.version, unseen(trip))
    await tx.reportDraft.deleteMany({ where: { municipalityId: trip.municipalityId, reportId: report.id } })
    return note(tx, staff, ref.id, 'trips:discardChange')
  })
}

/** Makes the trip what its draft says, if it has one. */
export async function putDraft(tx: Transaction, { municipalityId, id, report }: LockedTrip) {
  if (!report?.draft) return
  const input = readInput(report.draft.input)
  await tx.businessTrip.update({ where: { municipalityId_id: { municipalityId, id } }, data: tripColumns(input) })
  await putTripRows(tx, { municipalityId, tripId: id }, input)
  await putReport(tx, { municipalityId, tripId: id }, input, report.draft.notUnderstood)
  await tx.reportDraft.deleteMany({ where: { municipalityId, reportId: report.id } })
}

function pending({ state, report }: LockedTrip) {
  if (state !== 'published' || !report) throw new Refusal('notPublished')
  if (!report.draft) throw new Refusal('notChanged')
  return { report, input: readInput(report.draft.input) }
}

/** For acts of which the public sees nothing: the day of the last change, which it does see, stays. */
export function unseen({ updatedAt }: LockedTrip) {
  return { updatedAt }
}
