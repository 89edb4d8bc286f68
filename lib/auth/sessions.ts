import 'server-only'
import { db, type Transaction } from '@/lib/db'
import { env } from '@/lib/env'
import type { SignInMethod } from '@/prisma/client/enums'
import { getUser } from './read'
import { standingOf } from './standing'

const minute = 60_000

type Stored = {
  id: string
  userId: string
  createdAt: Date
  lastUsedAt: Date
  secondFactorAt: Date | null
  method: SignInMethod | null
}

/**
 * The session with its person as they are now; null, and the session ended, when nobody used it for too long or the person
 * works for no municipality any more.
 */
export async function useSession(stored: Stored, now = new Date()) {
  const { TILTAS_SESSION_IDLE_MINUTES: idle, TILTAS_SECOND_FACTOR_ROLES: required } = env()
  const unused = now.getTime() - stored.lastUsedAt.getTime()
  const user = unused > idle * minute ? null : await getUser(stored.userId)
  if (!user || user.roles.length === 0) {
    await db.session.deleteMany({ where: { id: stored.id } })
    return null
  }
  if (unused > minute) await db.session.updateMany({ where: { id: stored.id }, data: { lastUsedAt: now } })

  const { id, createdAt, secondFactorAt, method } = stored
  return { id, createdAt, secondFactorAt, method, user, standing: standingOf(user, secondFactorAt, required) }
}

export type OpenSession = NonNullable<Awaited<ReturnType<typeof useSession>>>

/** Ends the person's sessions at once, all but the one that is kept. */
export function endSessions(userId: string, kept: string | null = null, tx: Transaction = db) {
  return tx.session.deleteMany({ where: { userId, ...(kept && { id: { not: kept } }) } })
}
