import 'server-only'
import { APIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { db } from '@/lib/db'
import type { Reason } from '@/lib/refusal'
import { auth } from './auth'
import { countAttempt, forgetAttempts } from './throttle'

/**
 * Opens a session, or tells why not. An account that does not exist is answered as one whose password is wrong, in about
 * the same time, and is locked after as many attempts.
 */
export async function signIn(email: string, password: string): Promise<Reason | null> {
  const attempt = await countAttempt(email)
  if (attempt === 'lockedNow') await note('auth:lock', email)
  if (attempt !== 'allowed') return 'accountLocked'

  try {
    await auth().api.signInEmail({ body: { email, password }, headers: await headers() })
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return 'credentialsWrong'
    throw error
  }
  await forgetAttempts(email)
  await note('auth:signIn', email)
  return null
}

export async function signOut() {
  await auth().api.signOut({ headers: await headers() })
}

/** Notes the act in the audit of each municipality the person works for. */
async function note(act: string, email: string) {
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, roles: { select: { municipalityId: true } } },
  })
  if (!user) return
  await db.auditEntry.createMany({
    data: user.roles.map(({ municipalityId }) => ({
      municipalityId,
      act,
      userId: user.id,
      recordType: 'User',
      recordId: user.id,
    })),
  })
}
