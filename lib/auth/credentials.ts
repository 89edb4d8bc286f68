import 'server-only'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { db, type Transaction } from '@/lib/db'

const providerId = 'credential'

/**
 * Whose e-mail and password these are; null when nobody's who works here. Whether there is such an account or not, one
 * password is hashed, so that the time it takes tells nothing.
 */
export async function checkPassword(email: string, password: string) {
  const user = await db.user.findUnique({
    where: { email },
    select: {
      id: true,
      accounts: { where: { providerId }, select: { password: true } },
      roles: { where: { deactivatedAt: null }, select: { role: true }, take: 1 },
    },
  })
  const hash = user?.accounts[0]?.password
  if (!hash) {
    await hashPassword(password)
    return null
  }
  const right = await verifyPassword({ hash, password })
  return right && user.roles.length > 0 ? user.id : null
}

/** Whether this is the person's password; false also when they have none. */
export async function isPasswordOf(userId: string, password: string) {
  const account = await db.account.findFirst({ where: { userId, providerId }, select: { password: true } })
  return account?.password ? verifyPassword({ hash: account.password, password }) : false
}

export async function hasPassword(userId: string) {
  return (await db.account.count({ where: { userId, providerId } })) > 0
}

export { hashPassword }

/** Gives the person this password, already hashed: hashing is slow, so it is done before the transaction begins. */
export async function putPassword(tx: Transaction, userId: string, hash: string) {
  const providerId_accountId = { providerId, accountId: userId }
  await tx.account.upsert({
    where: { providerId_accountId },
    create: { ...providerId_accountId, userId, password: hash },
    update: { password: hash },
  })
}
