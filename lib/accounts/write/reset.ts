import 'server-only'
import { putPassword } from '@/lib/auth/credentials'
import { note } from '@/lib/auth/note'
import { forgetKept, keepOnce, lookOnce, takeOnce } from '@/lib/auth/one-time'
import { acceptPassword, contextOf } from '@/lib/auth/passwords'
import { endSessions } from '@/lib/auth/sessions'
import { countAttempt } from '@/lib/auth/throttle'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { transact } from '@/lib/history/transact'
import { putLetter } from '@/lib/mail/outbox'
import { Refusal } from '@/lib/refusal'
import { resetMinutes } from '../rules'

const person = { id: true, name: true, email: true, locale: true } as const

/**
 * Sends whoever works here a link by which they choose a new password; a link sent before works no more. Three letters in a
 * quarter of an hour are enough. Nobody is told whether there is such an account.
 */
export async function askPasswordReset(email: string) {
  if ((await countAttempt(email, 'letter')) !== 'allowed') return
  const works = { demo: false, roles: { some: { deactivatedAt: null } } }
  const user = await db.user.findFirst({ where: { email, ...works }, select: person })
  if (!user) return

  await transact(async (tx) => {
    await forgetKept('passwordReset', user.id, tx)
    const link = `${env().TILTAS_ORIGIN}/admin/sign-in/new-password/${await keepOnce('passwordReset', user.id, resetMinutes, tx)}`
    await putLetter(tx, readerOf(user), { kind: 'passwordReset', link })
    await note('auth:askPasswordReset', user.id, undefined, tx)
  })
}

/** Gives the person of the link the password they chose, once; every session they had ends. */
export async function resetPassword(token: string, password: string) {
  const id = await lookOnce('passwordReset', token)
  const user = id && (await db.user.findUnique({ where: { id }, select: person }))
  if (!user) throw new Refusal('linkOver')

  const hash = await acceptPassword(password, contextOf(user))
  await transact(async (tx) => {
    if ((await takeOnce('passwordReset', token, tx)) !== user.id) throw new Refusal('linkOver')
    await putPassword(tx, user.id, hash)
    await endSessions(user.id, null, tx)
    await putLetter(tx, readerOf(user), { kind: 'accountChanged', what: 'password' })
    await note('auth:resetPassword', user.id, undefined, tx)
  })
}

function readerOf({ email, locale }: { email: string; locale: string }) {
  return { to: email, locale: locale === 'en' ? 'en' : 'lt' } as const
}
