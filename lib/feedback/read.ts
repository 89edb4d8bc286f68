import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'

const messagesOnPage = 20

/** One page of what readers told the municipality, the newest first: what waits for an answer, or what is done with. */
export async function listFeedback({ municipalityId }: Staff, settled: boolean, page: number) {
  const where = { municipalityId, answer: settled ? { isNot: null } : null }
  const [total, messages] = await Promise.all([
    db.feedback.count({ where }),
    db.feedback.findMany({
      where,
      include: { answer: { select: { outcome: true, at: true, by: { select: { name: true } } } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * messagesOnPage,
      take: messagesOnPage,
    }),
  ])
  return { total, page, pages: Math.max(1, Math.ceil(total / messagesOnPage)), messages }
}

export type FeedbackList = Awaited<ReturnType<typeof listFeedback>>

/** How many messages of readers wait for an answer. */
export function countWaiting({ municipalityId }: Staff) {
  return db.feedback.count({ where: { municipalityId, answer: null } })
}
