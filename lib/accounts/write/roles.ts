import 'server-only'
import { noteFor, type SecurityAct } from '@/lib/auth/note'
import { forgetKept } from '@/lib/auth/one-time'
import { endSessions } from '@/lib/auth/sessions'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import type { Role } from '@/prisma/client/enums'
import { removeFactors } from './lost-factor'

type Ref = { id: string; version: number }
type Change = { role?: Role; deactivatedAt?: Date | null; deactivatedById?: string | null }

/** Gives a person of the municipality another role; they sign in again to have it. */
export async function changeRole(staff: Staff, ref: Ref, role: Role) {
  return transact(async (tx) => {
    if (role !== 'administrator') await keepAdministrator(tx, staff, ref.id)
    const before = await change(tx, staff, ref, { role })
    if (before.deactivatedAt) throw new Refusal('personGone')
    await noted(tx, staff, 'people:changeRole', ref.id, { from: before.role, to: role })
  })
}

/** Ends a person's work for the municipality. Their name stays where it stands, their sessions end at once. */
export async function deactivate(staff: Staff, ref: Ref) {
  return transact(async (tx) => {
    await keepAdministrator(tx, staff, ref.id)
    const { role } = await change(tx, staff, ref, { deactivatedAt: new Date(), deactivatedById: staff.id })
    await forgetKept('passwordReset', ref.id, tx)
    await noted(tx, staff, 'people:deactivate', ref.id, { role })
  })
}

export async function reactivate(staff: Staff, ref: Ref) {
  return transact(async (tx) => {
    const { role } = await change(tx, staff, ref, { deactivatedAt: null, deactivatedById: null })
    await noted(tx, staff, 'people:reactivate', ref.id, { role })
  })
}

/**
 * Takes away the second factor of someone who has lost it, so that they set up another. Not of someone who works for another
 * municipality too: that would weaken what the other one relies on.
 */
export async function resetSecondFactor(staff: Staff, ref: Ref) {
  return transact(async (tx) => {
    const { municipalityId } = staff
    const elsewhere = { userId: ref.id, deactivatedAt: null, municipalityId: { not: municipalityId } }
    if (await tx.staffRole.count({ where: elsewhere })) throw new Refusal('worksElsewhere')
    await change(tx, staff, ref, {})
    await noted(tx, staff, 'people:resetSecondFactor', ref.id, {})
    await removeFactors(tx, ref.id, municipalityId)
  })
}

/** Changes the row of the version that was seen, and returns what it was. Nobody does this to themselves. */
async function change(tx: Transaction, { id, municipalityId }: Staff, ref: Ref, data: Change) {
  if (ref.id === id) throw new Refusal('notYourself')
  const before = await tx.staffRole.findUnique({ where: { municipalityId_userId: { municipalityId, userId: ref.id } } })
  if (!before) throw new Refusal('personGone')

  const { count } = await tx.staffRole.updateMany({
    where: { municipalityId, userId: ref.id, version: ref.version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count !== 1) throw new Refusal('stale')
  await endSessions(ref.id, null, tx)
  return before
}

/**
 * Refuses what would leave the municipality without an administrator. Two who try at once wait for one another here; a trigger
 * keeps the rule also against what forgets to ask.
 */
async function keepAdministrator(tx: Transaction, { municipalityId }: Staff, userId: string) {
  await tx.$queryRaw`SELECT FROM "Municipality" WHERE "id" = ${municipalityId}::uuid FOR NO KEY UPDATE`
  const administrators = await tx.staffRole.findMany({
    where: { municipalityId, role: 'administrator', deactivatedAt: null, user: { demo: false } },
    select: { userId: true },
  })
  if (administrators.length === 1 && administrators[0]?.userId === userId) throw new Refusal('lastAdministrator')
}

function noted(tx: Transaction, staff: Staff, act: SecurityAct, recordId: string, detail: Record<string, string>) {
  return noteFor(tx, staff, act, { recordType: 'User', recordId, detail })
}
