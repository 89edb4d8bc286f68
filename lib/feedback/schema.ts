import { z } from 'zod'
import { routing } from '@/lib/i18n/routing'
import { reason } from '@/lib/refusal'
import { FeedbackKind } from '@/prisma/client/enums'

/** What a reader sends; `website` is a field that people do not see and programs fill in. */
export const FeedbackForm = z.object({
  municipality: z.string().max(100),
  locale: z.enum(routing.locales),
  kind: z.enum(FeedbackKind, { error: reason('kindNeeded') }),
  page: z.string().max(500).optional(),
  message: z
    .string({ error: reason('messageNeeded') })
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
