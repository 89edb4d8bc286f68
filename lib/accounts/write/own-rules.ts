import 'server-only'
import { note, type SecurityAct } from '@/lib/auth/note'
import type { User } from '@/lib/auth/read'
import { endSessions, type OpenSession } from '@/lib/auth/sessions'
import { isFresh } from '@/lib/auth/standing'
import type { Transaction } from '@/lib/db'
import { putLetter } from '@/lib/mail/outbox'
import type { AccountChange } from '@/lib/mail/words'
import { Refusal } from '@/lib/refusal'

/** How one signs in is changed shortly after signing in, not at a desk someone left. */
export function askFresh({ createdAt, user }: OpenSession) {
  askOwn(user)
  if (!isFresh(createdAt, new Date())) throw new Refusal('signInAgain')
}

/** Demonstration users belong to everyone, so nobody locks the others out. */
export function askOwn({ demo }: User) {
  if (demo) throw new Refusal('demoAccount')
}

/** Ends the person's other sessions, notes the act and tells the person by e-mail, in case it was not them. */
export async function told(tx: Transaction, { id, user }: OpenSession, act: SecurityAct, what: AccountChange) {
  await endSessions(user.id, id, tx)
  await note(act, user.id, undefined, tx)
  const reader = { to: user.email, locale: user.locale === 'en' ? 'en' : 'lt' } as const
  await putLetter(tx, reader, { kind: 'accountChanged', what })
}
