import 'server-only'
import { createHmac } from 'node:crypto'
import type { Staff } from '@/lib/auth/staff'
import { db, type Transaction } from '@/lib/db'
import { env } from '@/lib/env'
import type { ActOf } from '@/lib/history/acts'
import { record } from '@/lib/history/record'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import type { FeedbackAnswer } from '@/prisma/client/client'
import type { FeedbackOutcome } from '@/prisma/client/enums'
import type { FeedbackInput } from './schema'

/** Messages taken from one network address within an hour. */
export const messagesInAnHour = 5

/**
 * Keeps what a reader tells a municipality, for a year (`forgetOldMessages`). `from` is the network address it came
 * from, of which only a count for this hour is kept. Answers false when there is no such municipality.
 */
export async function sendFeedback(input: FeedbackInput, from: string, now: Date) {
  const municipality = await db.municipality.findUnique({ where: { slug: input.municipality }, select: { id: true } })
  if (!municipality) return false
  if ((await count(from, now)) > messagesInAnHour) throw new Refusal('tooManyMessages')

  const { kind, page, message, email, locale } = input
  const data = { municipalityId: municipality.id, kind, page, message, email, locale, createdAt: now }
  await db.feedback.create({ data })
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

/** Notes that a message is done with. */
export function settleFeedback(staff: Staff, feedbackId: string, outcome: FeedbackOutcome) {
  return transact(async (tx) => {
    const { municipalityId } = staff
    const message = await tx.feedback.findUnique({
      where: { municipalityId_id: { municipalityId, id: feedbackId } },
      select: { answer: { select: { id: true } } },
    })
    if (!message) throw new Refusal('messageGone')
    if (message.answer) throw new Refusal('messageSettled')

    const data = { municipalityId, feedbackId, outcome, byId: staff.id }
    await note(tx, staff, 'feedback:settle', 1, await tx.feedbackAnswer.create({ data }))
  })
}

/** Puts a message back among those that wait; that it was thought done with, and by whom, stays in the history. */
export function reopenFeedback(staff: Staff, feedbackId: string) {
  return transact(async (tx) => {
    const { municipalityId } = staff
    const where = { municipalityId_feedbackId: { municipalityId, feedbackId } }
    const answer = await tx.feedbackAnswer.findUnique({ where })
    if (!answer) throw new Refusal('messageGone')
    await tx.feedbackAnswer.delete({ where })
    await note(tx, staff, 'feedback:reopen', 2, answer)
  })
}

/** The history is kept for good and the message for a year: nothing of what the reader wrote goes into it. */
function note(tx: Transaction, staff: Staff, act: ActOf<'feedback'>, version: number, answer: FeedbackAnswer) {
  const { outcome } = answer
  return record(tx, staff, {
    ...{ act, recordType: 'FeedbackAnswer', recordId: answer.id, version },
    ...{ data: answer, detail: { outcome } },
  })
}

/** Deletes messages of readers that were a year old before `now`, and says how many. */
export async function forgetOldMessages(now: Date) {
  return db.$executeRaw`DELETE FROM "Feedback" WHERE "createdAt" < ${now}::timestamptz - interval '1 year'`
}
