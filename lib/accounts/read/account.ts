import 'server-only'
import { hasPassword } from '@/lib/auth/credentials'
import { deviceWords } from '@/lib/auth/device-words'
import type { OpenSession } from '@/lib/auth/sessions'
import { isFresh, needsSecondFactor } from '@/lib/auth/standing'
import { db } from '@/lib/db'
import { env } from '@/lib/env'

/** What a person sees of their own account. */
export async function getAccount({ id, user, createdAt }: OpenSession) {
  const userId = user.id
  const [totp, backupCodes, passkeys, sessions, linked, own] = await Promise.all([
    db.totpSecret.findUnique({ where: { userId }, select: { confirmedAt: true } }),
    db.backupCode.count({ where: { userId, usedAt: null } }),
    db.passkey.findMany({
      where: { userId },
      select: { id: true, name: true, createdAt: true, lastUsedAt: true },
      orderBy: { createdAt: 'asc' },
      take: 50,
    }),
    db.session.findMany({
      where: { userId, expiresAt: { gt: new Date() } },
      select: { id: true, userAgent: true, lastUsedAt: true, createdAt: true },
      orderBy: { lastUsedAt: 'desc' },
      take: 50,
    }),
    db.account.count({ where: { userId, providerId: { startsWith: 'oidc ' } } }),
    hasPassword(userId),
  ])
  return {
    hasPassword: own,
    hasCodes: Boolean(totp?.confirmedAt),
    isLinked: linked > 0,
    backupCodes,
    passkeys,
    isFresh: isFresh(createdAt, new Date()),
    mustHaveSecondFactor: needsSecondFactor(user, env().TILTAS_SECOND_FACTOR_ROLES),
    sessions: sessions.map(({ userAgent, ...session }) => ({
      ...session,
      device: deviceWords(userAgent),
      current: session.id === id,
    })),
  }
}

/** Which second factors a person can show. */
export async function getFactors(userId: string) {
  const hasCodes = (await db.totpSecret.count({ where: { userId, confirmedAt: { not: null } } })) > 0
  return { hasCodes, hasPasskeys: (await db.passkey.count({ where: { userId } })) > 0 }
}
