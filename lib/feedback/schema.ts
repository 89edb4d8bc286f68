import { z } from 'zod'
import { routing } from '@/lib/i18n/routing'
import { type Reason, reason } from '@/lib/refusal'
import { FeedbackKind, FeedbackOutcome } from '@/prisma/client/enums'

/** The reason for a field that was left out; what else is wrong with it says so itself. */
const missing = (why: Reason) => (issue: { code?: string }) => (issue.code === 'invalid_type' ? why : undefined)

/** What a reader sends; `website` is a field that people do not see and programs fill in. */
export const FeedbackForm = z.object({
  municipality: z.string().max(100),
  locale: z.enum(routing.locales),
  kind: z.enum(FeedbackKind, reason('kindNeeded')),
  page: z.string().max(500).optional(),
  message: z
    .string({ error: missing('messageNeeded') })
    .trim()
    .min(1, reason('messageNeeded'))
    .max(5000),
  email: z
    .email({ error: reason('emailNotUnderstood') })
    .max(254)
    .optional(),
  website: z.string().optional(),
})

export type FeedbackInput = z.output<typeof FeedbackForm>

/** Which message, and what became of it. */
export const FeedbackSettled = z.object({
  id: z.uuid({ error: () => reason('messageGone') }),
  outcome: z.enum(FeedbackOutcome),
})

export const FeedbackRef = FeedbackSettled.pick({ id: true })
