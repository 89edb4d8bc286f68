import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import type { FormState } from '@/lib/forms/state'
import { type FieldReason, Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/client/client'
import { judge } from '../read/judgement'
import { missingSignature } from '../read/signature'
import { isAnnounced } from '../rules/announced'
import { beside, type Doubt, type Ground, groundsOf, mayBeRight, neverPublic } from '../rules/doubts'
import { inputOf } from '../rules/input'
import { isSameText } from '../rules/texts'
import type { TripInput } from '../schema/form'
import type { LockedTrip } from './lock'
import type { Saving } from './save'
import { openSignature, signOwn } from './signed'

type Unconfirmed = 'confirmationNeeded' | 'changeUnconfirmed' | 'announcementUnconfirmed' | 'announcedUnconfirmed'

/** Refuses a report of which something looks wrong until whoever files it says that it is right. */
class ConfirmationNeeded extends Refusal {
  constructor(
    reason: Unconfirmed,
    readonly doubts: Doubt[],
    fields: FieldReason[],
  ) {
    super(reason, fields)
  }

  override answer(): Omit<FormState, 'result'> {
    return { doubts: this.doubts }
  }
}

/** What was said of things that look wrong: the keys of those that are right, and why, by what they are about. */
export type Confirmations = { confirmed?: string[] } & { [ground in Ground]?: string | null }

const unsaid = { overlapReason: 'overlapReasonNeeded', amountReason: 'amountReasonNeeded' } as const

/**
 * Refuses until every doubt is confirmed with its reason, or corrected where it cannot be right; what was confirmed is for the
 * audit, personal data by its kind and field alone.
 */
export function askToConfirm(
  doubts: Doubt[],
  { confirmed = [], ...said }: Confirmations,
  reason: Unconfirmed,
): Prisma.InputJsonObject {
  const isOpen = (doubt: Doubt) => !mayBeRight(doubt) || !confirmed.includes(doubt.key)
  const open = doubts.filter(isOpen)
  const needed = groundsOf(doubts.filter((doubt) => !isOpen(doubt)))
  const missing = needed.flatMap((field) => (said[field] ? [] : [{ field, reason: unsaid[field] }]))
  if (open.length + missing.length > 0) throw new ConfirmationNeeded(reason, doubts, [...beside(open), ...missing])
  return {
    ...(doubts.length > 0 && { confirmed: doubts.map(({ key }) => key) }),
    ...Object.fromEntries(needed.map((ground) => [ground, said[ground]])),
  }
}

/**
 * What stands between a whole report and its submission: doubts that must be confirmed, and the signature of whoever it was
 * drafted for. What was confirmed is returned for the audit. Someone who submits a report of
 * their own signs it by that.
 */
export async function checkDoubts(
  tx: Transaction,
  staff: Staff,
  saving: Saving,
  trip: LockedTrip,
): Promise<Prisma.InputJsonObject> {
  const { doubts, signer, isRequired } = await judge(tx, staff.municipalityId, trip.id, inputOf(trip), saving.today)
  const confirmed = askToConfirm(doubts, saving, 'confirmationNeeded')

  if (signer?.userId === staff.id) await signOwn(tx, staff, trip)
  const unsigned = missingSignature({ signer, isRequired }, openSignature(trip), inputOf(trip), staff.id)
  if (unsigned.length > 0) throw new Refusal('incomplete', unsigned)
  return confirmed
}

/** Refuses to publish what must be signed and is not, where the municipality came to require it after the submission. */
export async function checkSigned(tx: Transaction, trip: LockedTrip, today: string) {
  const judged = await judge(tx, trip.municipalityId, trip.id, inputOf(trip), today)
  const submitter = trip.report?.submissions.find(({ decidedAt }) => decidedAt === null)?.submittedById ?? ''
  const unsigned = missingSignature(judged, openSignature(trip), inputOf(trip), submitter)
  if (unsigned.length > 0) throw new Refusal('signatureNeeded', unsigned)
}

/** Refuses texts that hold a personal code or a card, just before the public would read them. */
export function refuseNeverPublic(texts: object) {
  const found = neverPublic(texts)
  if (found.length > 0) throw new Refusal('notFitToPublish', found)
}

/**
 * Asks about a trip that the public sees before its report what was asked when it was announced, of what the change says anew:
 * saved, it is read at once. What was confirmed is returned for the audit.
 */
export async function checkAnnounced(
  tx: Transaction,
  trip: LockedTrip,
  input: TripInput,
  { today, ...said }: Confirmations & { today: string },
): Promise<Prisma.InputJsonObject> {
  const { announcement, municipalityId, id } = trip
  if (!announcement) return {}
  const { withheldUntil } = announcement
  const publicFrom = withheldUntil !== null && withheldUntil > today ? withheldUntil : today
  const before = inputOf(trip)
  const known = (await judge(tx, municipalityId, id, before, publicFrom)).doubts.map(({ key }) => key)
  const { doubts } = await judge(tx, municipalityId, id, input, publicFrom)
  const anew = doubts.filter(
    (doubt) =>
      isAnnounced(doubt.field) &&
      !(mayBeRight(doubt) && known.includes(doubt.key) && isSameText(before, input, doubt.field)),
  )
  return askToConfirm(anew, said, 'announcedUnconfirmed')
}
