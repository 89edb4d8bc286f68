import 'server-only'
import { cookies, headers } from 'next/headers'
import { after } from 'next/server'
import { db } from '@/lib/db'
import { sendDueLetters } from '@/lib/mail/send'
import type { Reason } from '@/lib/refusal'
import type { SignInMethod } from '@/prisma/client/enums'
import { auth } from './auth'
import { checkPassword } from './credentials'
import { deviceWords } from './device-words'
import { knownFor, noteDevice } from './devices'
import { logSecurity, note } from './note'
import { newToken } from './one-time'
import { cookieOf, currentHeaders, currentSession, deviceCookie } from './session'
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
  await meetDevice(userId, method)
}

/** Knows the browser again by a cookie, which is renewed at every sign-in; a new one is told to the person. */
async function meetDevice(userId: string, method: SignInMethod) {
  const jar = await cookies()
  const { name, attributes } = cookieOf(deviceCookie)
  const kept = jar.get(name)?.value
  const token = kept && /^[\w-]{43}$/.test(kept) ? kept : newToken()
  jar.set(name, token, { ...attributes, maxAge: knownFor * 24 * 60 * 60 })
  const device = deviceWords((await headers()).get('user-agent'))
  const isTold = await noteDevice({ userId, token, device, isFirst: method === 'invitation' })
  if (isTold) after(sendDueLetters)
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
