import 'server-only'
import { hasPassword, isPasswordOf, putPassword } from '@/lib/auth/credentials'
import { forgetKept } from '@/lib/auth/one-time'
import { acceptPassword, contextOf } from '@/lib/auth/passwords'
import type { User } from '@/lib/auth/read'
import type { OpenSession } from '@/lib/auth/sessions'
import { countAttempt, forgetAttempts } from '@/lib/auth/throttle'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { askFresh, askOwn, told } from './own-rules'

/** Changes the password of someone who knows the one they have; all their other sessions end. */
export async function changePassword(
  session: OpenSession,
  { current = '', password }: { current?: string; password: string },
) {
  const { user } = session
  askOwn(user)
  if (await hasPassword(user.id)) await askCurrent(user, current)
  else askFresh(session)

  const names = user.roles.flatMap(({ municipality }) => [municipality.nameLt, municipality.nameEn])
  const hash = await acceptPassword(password, [...contextOf(user), ...names])
  await transact(async (tx) => {
    await putPassword(tx, user.id, hash)
    await forgetKept('passwordReset', user.id, tx)
    await told(tx, session, 'auth:changePassword', 'password')
  })
}

async function askCurrent(user: User, current: string) {
  if ((await countAttempt(user.email)) !== 'allowed') throw new Refusal('accountLocked')
  if (!(await isPasswordOf(user.id, current)))
    throw new Refusal('currentPasswordWrong', [{ field: 'current', reason: 'currentPasswordWrong' }])
  await forgetAttempts(user.email)
}
