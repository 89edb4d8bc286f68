import 'server-only'
import { randomBytes, randomInt, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { db, type Transaction } from '@/lib/db'

const count = 10
/** Letters and figures that nobody takes for one another. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'

const derive = promisify<string, string, number, Buffer>(scrypt)

/** Ten new codes, `k7m2p-9qrst`, with what is kept of them: a slow hash, because 49 random bits are few. */
export async function newBackupCodes() {
  const salt = randomBytes(16).toString('hex')
  const codes = Array.from({ length: count }, () => `${letters(5)}-${letters(5)}`)
  return { codes, hashes: await Promise.all(codes.map((code) => hashOf(code, salt))) }
}

function letters(length: number) {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}

async function hashOf(code: string, salt: string) {
  const key = await derive(code.toLowerCase().replace(/[^a-z0-9]/g, ''), salt, 32)
  return `${salt}:${key.toString('hex')}`
}

/** The new codes take the place of all earlier ones. */
export async function putBackupCodes(tx: Transaction, userId: string, hashes: string[]) {
  await tx.backupCode.deleteMany({ where: { userId } })
  await tx.backupCode.createMany({ data: hashes.map((hash) => ({ userId, hash })) })
}

/** Uses the code up; false when it is none of the person's or was used, also a moment ago by someone else. */
export async function useBackupCode(userId: string, code: string) {
  const unused = await db.backupCode.findFirst({ where: { userId, usedAt: null }, select: { hash: true } })
  const hash = await hashOf(code, unused?.hash.split(':')[0] ?? 'none')
  const { count } = await db.backupCode.updateMany({
    where: { userId, hash, usedAt: null },
    data: { usedAt: new Date() },
  })
  return count === 1
}
