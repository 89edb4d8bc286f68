import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import type { FormState } from '@/lib/forms/state'
import { type FieldReason, Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/client/client'
import { judge } from '../read/judgement'
import { beside, type Doubt } from '../rules/doubts'
import { inputOf } from '../rules/input'
import type { LockedTrip } from './lock'
import type { Saving } from './save'
import { signOwn, validSignature } from './signed'

/** Refuses a report of which something looks wrong until whoever files it says that it is right. */
class ConfirmationNeeded extends Refusal {
  constructor(
    readonly doubts: Doubt[],
    fields: FieldReason[],
  ) {
    super('confirmationNeeded', fields)
  }

  override answer(): Omit<FormState, 'result'> {
    return { doubts: this.doubts }
  }
}

/**
 * What stands between a whole report and its submission: doubts that must be confirmed, and the signature of whoever it was
 * drafted for. What was confirmed is returned for the audit, personal data by its kind and field alone. Someone who submits a
 * report of their own signs it by that.
 */
export async function checkDoubts(
  tx: Transaction,
  staff: Staff,
  { confirmed = [], overlapReason = null, today }: Saving,
  trip: LockedTrip,
): Promise<Prisma.InputJsonObject> {
  const { doubts, signer, isRequired } = await judge(tx, staff.municipalityId, trip.id, inputOf(trip), today)
  const open = doubts.filter(({ key }) => !confirmed.includes(key))
  const overlaps = doubts.flatMap(({ overlap }) => overlap?.reference ?? [])
  if (open.length > 0) throw new ConfirmationNeeded(doubts, beside(open))
  if (overlaps.length > 0 && !overlapReason)
    throw new ConfirmationNeeded(doubts, [{ field: 'overlapReason', reason: 'overlapReasonNeeded' }])

  if (signer?.userId === staff.id) await signOwn(tx, staff, trip)
  else if (isRequired && signer && validSignature(trip)?.signerId !== signer.userId)
    throw new Refusal('incomplete', [{ field: 'signerName', reason: 'signatureNeeded' }])

  return {
    ...(doubts.length > 0 && { confirmed: doubts.map(({ key }) => key) }),
    ...(overlaps.length > 0 && { overlapReason }),
  }
}
