import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { countWaiting, messageList } from '@/lib/feedback/read'
import { FeedbackForm } from '@/lib/feedback/schema'
import { forgetOldMessages, messagesInAnHour, reopenFeedback, sendFeedback, settleFeedback } from '@/lib/feedback/write'
import { parseForm } from '@/lib/forms/parse'
import { getOfficePage } from '@/lib/office-lists/read/list'
import { readOfficeQuery } from '@/lib/office-lists/schema/query'
import { municipality, staff } from './office'

const now = new Date('2026-11-21T10:20:00Z')
const message = { municipality: 'alytus', locale: 'lt', kind: 'accessibility', message: 'Neįskaitau lentelės' } as const

let alytus = ''

beforeAll(async () => {
  alytus = (await municipality('alytus')).id
})

async function messages(who: Staff, asked: Record<string, string> = {}) {
  return (await getOfficePage(who, messageList, readOfficeQuery(messageList, asked))).rows
}

test('a message reaches the municipality, and nothing of who sent it but what they wrote', async () => {
  expect(await sendFeedback({ ...message, page: '/lt/alytus', email: 'ona@pastas.example' }, '192.0.2.1', now)).toBe(
    true,
  )
  const [kept] = await db.feedback.findMany()
  expect(kept).toMatchObject({ kind: 'accessibility', page: '/lt/alytus', email: 'ona@pastas.example', locale: 'lt' })
  const throttles = await db.feedbackThrottle.findMany()
  expect(JSON.stringify([kept, throttles])).not.toContain('192.0.2.1')
})

test('information may be asked for in a form one can use', async () => {
  const asked = FeedbackForm.parse({ ...message, kind: 'accessibleForm' })
  expect(await sendFeedback(asked, '192.0.2.30', now)).toBe(true)
})

test('from one address only so many are taken within an hour, from another still', async () => {
  for (let at = 1; at <= messagesInAnHour; at++) await sendFeedback(message, '192.0.2.2', now)
  await expect(sendFeedback(message, '192.0.2.2', now)).rejects.toMatchObject({ reason: 'tooManyMessages' })
  expect(await sendFeedback(message, '192.0.2.3', now)).toBe(true)
})

test('messages sent at once are all counted', async () => {
  const sent = await Promise.allSettled(Array.from({ length: 12 }, () => sendFeedback(message, '192.0.2.4', now)))
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(messagesInAnHour)
})

test('an hour later messages are taken again, and the count is forgotten', async () => {
  const later = new Date(now.getTime() + 3_600_000)
  expect(await sendFeedback(message, '192.0.2.2', later)).toBe(true)
  expect(await db.feedbackThrottle.count()).toBe(1)
})

test('whoever answers readers sees what waits, and notes what became of it, when and who', async () => {
  const publisher = await staff(alytus, 'publisher')
  const waiting = await countWaiting(publisher)
  const [first] = await messages(publisher)
  const id = first?.id ?? ''
  await settleFeedback(publisher, id, 'answered')
  expect(await countWaiting(publisher)).toBe(waiting - 1)
  const [settled] = await messages(publisher, { show: 'settled' })
  expect(settled).toMatchObject({ id, outcome: 'answered', settledBy: publisher.name })
  await expect(settleFeedback(publisher, id, 'closed')).rejects.toMatchObject({ reason: 'messageSettled' })

  await reopenFeedback(publisher, id)
  expect(await countWaiting(publisher)).toBe(waiting)
  const acts = await db.auditEntry.findMany({ where: { municipalityId: alytus }, orderBy: { at: 'asc' } })
  expect(acts.map(({ act }) => act)).toEqual(['feedback:settle', 'feedback:reopen'])
})

test('nothing a reader wrote goes into the history, which is kept for good', async () => {
  const history = JSON.stringify([await db.revision.findMany(), await db.auditEntry.findMany()])
  expect(history).toContain('answered')
  expect(history).not.toMatch(/Neįskaitau|pastas\.example/)
})

test('another municipality neither sees nor settles it', async () => {
  const elsewhere = await staff((await municipality('birzai')).id, 'administrator')
  const [message] = await db.feedback.findMany()
  expect(await messages(elsewhere)).toEqual([])
  await expect(settleFeedback(elsewhere, message?.id ?? '', 'closed')).rejects.toMatchObject({ reason: 'messageGone' })
})

test('after a year a message is deleted with what became of it, though no other comes', async () => {
  const publisher = await staff(alytus, 'publisher')
  const [first] = await messages(publisher)
  await settleFeedback(publisher, first?.id ?? '', 'closed')
  await forgetOldMessages(new Date('2027-11-21T10:00:00Z'))
  expect(await db.feedback.count()).toBeGreaterThan(0)
  await forgetOldMessages(new Date('2027-11-22T10:00:00Z'))
  expect(await db.feedback.count()).toBe(0)
  expect(await db.feedbackAnswer.count()).toBe(0)
})

test('there is no such municipality', async () => {
  expect(await sendFeedback({ ...message, municipality: 'atlantida' }, '192.0.2.5', now)).toBe(false)
})

test.each([
  [{ message: '   ' }, { message: ['messageNeeded'] }],
  [{ kind: '' }, { kind: ['kindNeeded'] }],
  [{ email: 'ona' }, { email: ['emailNotUnderstood'] }],
  [{ message: 'x'.repeat(5001) }, { message: ['tooLong'] }],
])('what is wrong is told beside its field: %#', (change, errors) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...message, ...change })) form.set(name, value)
  expect(parseForm(form, FeedbackForm).reply().error).toEqual(errors)
})
