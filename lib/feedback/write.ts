import 'server-only'
import { createHmac } from 'node:crypto'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { Refusal } from '@/lib/refusal'
import type { FeedbackInput } from './schema'

/** Messages taken from one network address within an hour. */
export const messagesInAnHour = 5

/**
 * Keeps what a reader tells a municipality, and forgets what is older than a year. `from` is the network address it came
 * from, of which only a count for this hour is kept. Answers false when there is no such municipality.
 */
export async function sendFeedback(input: FeedbackInput, from: string, now: Date) {
  const municipality = await db.municipality.findUnique({ where: { slug: input.municipality }, select: { id: true } })
  if (!municipality) return false
  if ((await count(from, now)) > messagesInAnHour) throw new Refusal('tooManyMessages')

  const { kind, page, message, email, locale } = input
  const yearAgo = new Date(now)
  yearAgo.setUTCFullYear(now.getUTCFullYear() - 1)
  await db.$transaction([
    db.feedback.deleteMany({ where: { createdAt: { lt: yearAgo } } }),
    db.feedback.create({
      data: { municipalityId: municipality.id, kind, page, message, email, locale, createdAt: now },
    }),
  ])
  return true
}

/** Counts a message before it is looked at, so that those sent at once are all counted. */
async function count(from: string, now: Date) {
  const hour = Math.floor(now.getTime() / 3_600_000)
  const key = createHmac('sha256', env().TILTAS_SECRET).update(`feedback ${hour} ${from}`).digest('hex')
  const expiresAt = new Date((hour + 1) * 3_600_000)
  await db.feedbackThrottle.deleteMany({ where: { expiresAt: { lt: now } } })
  const [row] = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO "FeedbackThrottle" AS t ("key", "count", "expiresAt") VALUES (${key}, 1, ${expiresAt})
    ON CONFLICT ("key") DO UPDATE SET "count" = t."count" + 1
    RETURNING "count"`
  return row?.count ?? 1
}
