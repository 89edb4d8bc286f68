import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { contentHash } from '../read/signature'
import { inputOf } from '../rules/input'
import type { WholeTrip } from '../schema/whole'

/** Signs the report of whoever submits their own. */
export async function signOwn(tx: Transaction, staff: Staff, trip: WholeTrip) {
  if (validSignature(trip)?.signerId === staff.id) return
  const now = new Date()
  const key = reportKey(trip)
  await tx.reportSignature.updateMany({ where: { ...key, voidedAt: null }, data: { voidedAt: now } })
  const said = { signerId: staff.id, askedById: trip.createdById ?? staff.id, askedAt: now, signedAt: now }
  await tx.reportSignature.create({
    data: { ...key, ...said, version: trip.version, contentHash: signedContent(trip) },
  })
}

/** Makes a signature void when what was signed is no longer what the report says; whether one was. */
export async function voidChanged(tx: Transaction, trip: WholeTrip) {
  const open = openSignature(trip)
  if (!open?.signedAt || open.contentHash === signedContent(trip)) return false
  await tx.reportSignature.update({
    where: { municipalityId_id: { municipalityId: trip.municipalityId, id: open.id } },
    data: { voidedAt: new Date() },
  })
  return true
}

/** The signature that counts: one of what the report says now. */
export function validSignature(trip: WholeTrip) {
  const open = openSignature(trip)
  return open?.signedAt && open.contentHash === signedContent(trip) ? open : null
}

/** The signature that counts or is waited for. */
export function openSignature({ report }: WholeTrip) {
  return report?.signatures.find(({ voidedAt }) => voidedAt === null) ?? null
}

/** What of the trip is signed. */
export function signedContent(trip: WholeTrip) {
  return contentHash(inputOf(trip))
}

export function reportKey({ municipalityId, report }: WholeTrip) {
  if (!report) throw new Refusal('tripMissing')
  return { municipalityId, reportId: report.id }
}
