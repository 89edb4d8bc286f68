import 'server-only'
import { logSecurity, note } from '@/lib/auth/note'
import type { Vouched } from '@/lib/auth/single-sign-on'
import { db } from '@/lib/db'
import { acceptVouched } from './accept'

/**
 * Whose account this is: by the provider's own name for the person, which never changes; the first time by the e-mail the
 * provider has verified, of someone who works here or is invited. Nobody else gets an account. Null, and noted, when nobody's.
 */
export async function personOf(vouched: Vouched) {
  const { issuer, subject, email, name } = vouched
  const providerId = `oidc ${issuer}`
  const account = { providerId, accountId: subject }
  const works = { demo: false, roles: { some: { deactivatedAt: null } } }

  const linked = await db.account.findFirst({ where: { ...account, user: works }, select: { userId: true } })
  if (linked) return linked.userId

  const user = email && (await db.user.findFirst({ where: { email, ...works }, select: { id: true } }))
  const userId = user
    ? user.id
    : email
      ? await acceptVouched({ email, name: name?.trim().slice(0, 120) || email })
      : null
  if (!userId) {
    logSecurity('auth:singleSignOnRefused', { issuer })
    return null
  }
  await db.account.upsert({
    where: { providerId_accountId: account },
    create: { ...account, userId },
    update: { userId },
  })
  await note('auth:linkSingleSignOn', userId)
  return userId
}
