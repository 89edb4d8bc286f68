import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { db, type Transaction } from '@/lib/db'

type Purpose = 'passwordReset' | 'passkey' | 'singleSignOn'

/** 256 random bits as text for an address. */
export function newToken() {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: whoever reads the database cannot use it. */
export function hashOf(token: string) {
  return createHash('sha256').update(token).digest('hex')
}

/** Keeps a value for these minutes and returns the token that takes it, once. What nobody took in time goes with it. */
export async function keepOnce(purpose: Purpose, value: string, minutes: number, tx: Transaction = db) {
  const token = newToken()
  const expiresAt = new Date(Date.now() + minutes * 60_000)
  await tx.verification.deleteMany({ where: { expiresAt: { lt: new Date() } } })
  await tx.verification.create({ data: { identifier: `${purpose}:${hashOf(token)}`, value, expiresAt } })
  return token
}

/** The value that was kept, and no second time, also when asked at once; null when there is none or its time is over. */
export async function takeOnce(purpose: Purpose, token: string, tx: Transaction = db) {
  const [kept] = await tx.$queryRaw<{ value: string }[]>`
    DELETE FROM "Verification" WHERE "identifier" = ${`${purpose}:${hashOf(token)}`} AND "expiresAt" > now() RETURNING "value"`
  return kept?.value ?? null
}

/** The value that the token would take; it stays. */
export async function lookOnce(purpose: Purpose, token: string) {
  const where = { identifier: `${purpose}:${hashOf(token)}`, expiresAt: { gt: new Date() } }
  return (await db.verification.findFirst({ where, select: { value: true } }))?.value ?? null
}

/** Nothing that was kept with this value can be taken any more. */
export function forgetKept(purpose: Purpose, value: string, tx: Transaction = db) {
  return tx.verification.deleteMany({ where: { value, identifier: { startsWith: `${purpose}:` } } })
}
