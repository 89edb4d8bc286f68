import 'server-only'
import { db, type Transaction } from '@/lib/db'
import type { ActOf } from '@/lib/history/acts'
import { enter } from '@/lib/history/enter'
import type { Prisma } from '@/prisma/client/client'

/** What happens to accounts and sessions. */
export type SecurityAct = ActOf<'auth' | 'people'>

/** One line on the standard output for the operator's log: what happened and to whom, by id; no name, address or secret. */
export function logSecurity(act: SecurityAct, about: Record<string, string | null> = {}) {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), security: act, ...about })}\n`)
}

/** Notes what someone did with their own account in the audit of each municipality they work for. */
export async function note(act: SecurityAct, userId: string, detail?: Prisma.InputJsonObject, tx: Transaction = db) {
  const roles = await tx.staffRole.findMany({ where: { userId }, select: { municipalityId: true } })
  const about = { act, userId, recordType: 'User', recordId: userId, detail }
  await enter(tx, ...roles.map(({ municipalityId }) => ({ ...about, municipalityId })))
  logSecurity(act, { user: userId })
}

/** Notes what an administrator, or the portal itself, did to someone's account for one municipality. */
export async function noteFor(
  tx: Transaction,
  actor: { id: string | null; municipalityId: string },
  act: SecurityAct,
  about: { recordType: 'User' | 'Invitation'; recordId: string; detail?: Prisma.InputJsonObject },
) {
  const { id, municipalityId } = actor
  await enter(tx, { municipalityId, act, userId: id, ...about })
  logSecurity(act, { by: id, municipality: municipalityId, [about.recordType.toLowerCase()]: about.recordId })
}
