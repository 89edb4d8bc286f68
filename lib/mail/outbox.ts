import 'server-only'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { z } from 'zod'
import { db, type Transaction } from '@/lib/db'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/routing'
import { writeLetter } from './letters'
import type { Letter } from './words'

type Recipient = { to: string; locale: Locale; municipalityId?: string }

/** Puts a letter with the act it tells of: both are kept or neither. It is sent later, and again if that fails. */
export async function putLetter(tx: Transaction, { to, locale, municipalityId }: Recipient, letter: Letter) {
  const content = await encrypted(JSON.stringify(writeLetter(locale, letter)))
  await tx.outgoingMail.create({ data: { kind: letter.kind, to, content, municipalityId } })
}

const Content = z.object({ subject: z.string(), text: z.string(), html: z.string() })

/** About two days, in longer and longer steps. */
const attemptsAtMost = 14

type Taken = { id: string; to: string; content: string; attempts: number }

/**
 * The next letter that is due. Nobody else takes it while it is being sent; should the sender stop in the middle, it is due
 * again after a while.
 */
export async function takeLetter() {
  const [taken] = await db.$queryRaw<Taken[]>`
    UPDATE "OutgoingMail" SET "attempts" = "attempts" + 1,
      "nextAttemptAt" = now() + least(interval '1 minute' * power(2, "attempts"), interval '6 hours')
    WHERE "id" = (
      SELECT "id" FROM "OutgoingMail" WHERE "sentAt" IS NULL AND "givenUpAt" IS NULL AND "nextAttemptAt" <= now()
      ORDER BY "nextAttemptAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "to", "content", "attempts"`
  if (!taken) return null
  const { content, ...letter } = taken
  return { ...letter, ...Content.parse(JSON.parse(await decrypted(content))) }
}

/** What it said is gone once it is sent: links in it let people in. */
export async function noteSent(id: string) {
  await db.outgoingMail.update({ where: { id }, data: { sentAt: new Date(), content: null, lastError: null } })
}

export async function noteNotSent(id: string, attempts: number, why: string) {
  const over = attempts >= attemptsAtMost && { givenUpAt: new Date(), content: null }
  await db.outgoingMail.update({ where: { id }, data: { lastError: why, ...over } })
}

function encrypted(data: string) {
  return symmetricEncrypt({ key: env().TILTAS_SECRET, data })
}

function decrypted(data: string) {
  return symmetricDecrypt({ key: env().TILTAS_SECRET, data })
}
