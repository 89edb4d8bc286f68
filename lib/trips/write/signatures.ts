import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { judge } from '../read/judgement'
import { inputOf } from '../rules/input'
import { lockTrip, nextVersion, type TripRef } from './lock'
import { note } from './note'
import { put, type Saving } from './save'
import { asBegun } from './sent-before'
import { openSignature, reportKey, signedContent, validSignature } from './signed'
import { tell } from './tell'

/**
 * Keeps the draft and asks whoever signs the report to confirm it; refused while it lacks something, or when they have no
 * account here. Who is asked once more is asked about the draft as it is now.
 */
export function askToSign(staff: Staff, saving: Saving) {
  return transact(async (tx) => {
    const { id, confirmed } = await put(tx, staff, await asBegun(tx, staff, saving))
    const trip = await lockTrip(tx, staff, id)
    const { missing, signer } = await judge(tx, staff.municipalityId, id, inputOf(trip), saving.today)
    if (missing.length > 0) throw new Refusal('incomplete', missing)
    if (!signer) throw new Refusal('noAccountToSign', [{ field: 'signerName', reason: 'noAccountToSign' }])
    if (signer.userId === staff.id) throw new Refusal('ownSignature')
    const key = reportKey(trip)
    if (validSignature(trip)?.signerId !== signer.userId) {
      await tx.reportSignature.updateMany({ where: { ...key, voidedAt: null }, data: { voidedAt: new Date() } })
      await tx.reportSignature.create({
        data: { ...key, signerId: signer.userId, askedById: staff.id, askedAt: new Date() },
      })
      await tell(tx, staff, 'signatureAsked', signer.userId, trip)
    }
    return note(tx, staff, id, 'trips:askToSign', { signer: signer.userId, ...confirmed })
  })
}

/** Signs the version that was read; only whoever was asked does. */
export function signReport(staff: Staff, ref: TripRef) {
  return transact(async (tx) => {
    const { trip, request } = await asked(tx, staff, ref)
    await nextVersion(tx, trip, ref.version)
    await tx.reportSignature.update({
      where: { municipalityId_id: { municipalityId: trip.municipalityId, id: request.id } },
      data: { signedAt: new Date(), version: ref.version, contentHash: signedContent(trip) },
    })
    await tell(tx, staff, 'reportSigned', request.askedById, trip)
    return note(tx, staff, ref.id, 'trips:signReport', { askedBy: request.askedById })
  })
}

/** Sends the draft back to whoever wrote it, with what is to be changed. */
export function sendBackReport(staff: Staff, ref: TripRef, comment: string) {
  return transact(async (tx) => {
    const { trip, request } = await asked(tx, staff, ref)
    await nextVersion(tx, trip, ref.version)
    await tx.reportSignature.update({
      where: { municipalityId_id: { municipalityId: trip.municipalityId, id: request.id } },
      data: { voidedAt: new Date(), comment },
    })
    await tell(tx, staff, 'signatureRefused', request.askedById, trip)
    return note(tx, staff, ref.id, 'trips:sendBackReport', { comment })
  })
}

async function asked(tx: Transaction, staff: Staff, ref: TripRef) {
  const trip = await lockTrip(tx, staff, ref.id)
  if (trip.state === 'submitted') throw new Refusal('submittedAlready')
  if (trip.state === 'published') throw new Refusal('publishedAlready')
  const request = openSignature(trip)
  if (request?.signerId !== staff.id || request.signedAt) throw new Refusal('notYoursToSign')
  return { trip, request }
}
