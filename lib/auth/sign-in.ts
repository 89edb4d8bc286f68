import 'server-only'
import { db } from '@/lib/db'
import type { Reason } from '@/lib/refusal'
import type { SignInMethod } from '@/prisma/client/enums'
import { auth } from './auth'
import { checkPassword } from './credentials'
import { logSecurity, note } from './note'
import { currentHeaders, currentSession } from './session'
import { countAttempt, forgetAttempts, keyOf } from './throttle'

/**
 * Opens a session, or tells why not. An account that does not exist is answered as one whose password is wrong, in about
 * the same time, and is locked after as many attempts.
 */
export async function signIn(email: string, password: string): Promise<Reason | null> {
  const attempt = await countAttempt(email)
  const account = keyOf(email).slice(0, 16)
  // Not waited for: how long it takes would tell whether there is such an account.
  if (attempt === 'lockedNow') void noteLock(email, account)
  if (attempt !== 'allowed') return 'accountLocked'

  const userId = await checkPassword(email, password)
  if (!userId) {
    logSecurity('auth:signInFailed', { account })
    return 'credentialsWrong'
  }
  await forgetAttempts(email)
  await openSession(userId, 'password')
  return null
}

async function noteLock(email: string, account: string) {
  logSecurity('auth:lock', { account })
  const user = await db.user.findUnique({ where: { email }, select: { id: true } }).catch(() => null)
  if (user) await note('auth:lock', user.id).catch(() => null)
}

/** Signs someone in, and notes it. A passkey shows both factors. */
export async function openSession(userId: string, method: SignInMethod, secondFactor = method === 'passkey') {
  await renewSession(userId, method, secondFactor)
  await note('auth:signIn', userId, { method, secondFactor })
}

/** A session under a new token in this browser, instead of the one it had. */
export async function renewSession(userId: string, method: SignInMethod, secondFactor: boolean) {
  await auth().api.openSession({ body: { userId, method, secondFactor }, headers: await currentHeaders() })
}

export async function signOut() {
  const session = await currentSession()
  await auth().api.signOut({ headers: await currentHeaders() })
  if (session) await note('auth:signOut', session.user.id)
}
