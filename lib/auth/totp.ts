import 'server-only'
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { db, type Transaction } from '@/lib/db'
import { env } from '@/lib/env'

/** RFC 6238 as every code generator has it: six figures, half a minute, SHA-1. */
const period = 30_000

/**
 * The secret for the person's code generator: in base32 to type, and as an address for a QR code. It counts once a code has
 * confirmed it; until then it is the same however often it is asked for. Null when the person has one that counts.
 */
export async function startTotp(userId: string, email: string) {
  // The library takes a text and signs with its bytes: 24 letters with 144 random bits.
  const text = randomBytes(18).toString('base64url')
  const secret = await symmetricEncrypt({ key: env().TILTAS_SECRET, data: text })
  await db.totpSecret.createMany({ data: { userId, secret }, skipDuplicates: true })
  const stored = await db.totpSecret.findUniqueOrThrow({ where: { userId } })
  if (stored.confirmedAt) return null

  const kept = await decrypted(stored.secret)
  return { secret: base32.encode(kept, { padding: false }), address: createOTP(kept).url('Tiltas', email) }
}

/**
 * Whether this is the code of now, or of the half minute before or after, and was not used before: neither it nor an earlier
 * one is accepted again, also when sent twice at once. Confirming takes the first code of a secret that does not count yet.
 */
export async function acceptTotp(
  userId: string,
  code: string,
  { confirming = false, now = Date.now(), tx = db as Transaction } = {},
) {
  const stored = await tx.totpSecret.findUnique({ where: { userId } })
  if (!stored || (stored.confirmedAt === null) !== confirming) return false

  const step = await stepOf(await decrypted(stored.secret), code, Math.floor(now / period))
  if (step === null) return false
  const { count } = await tx.totpSecret.updateMany({
    where: { userId, confirmedAt: stored.confirmedAt, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step, confirmedAt: stored.confirmedAt ?? new Date(now) },
  })
  return count === 1
}

async function stepOf(secret: string, code: string, now: number) {
  const { hotp } = createOTP(secret)
  let found: number | null = null
  for (const step of [now - 1, now, now + 1]) if (isSame(await hotp(step), code)) found = step
  return found
}

function isSame(expected: string, given: string) {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function decrypted(data: string) {
  return symmetricDecrypt({ key: env().TILTAS_SECRET, data })
}
