import { z } from 'zod'
import { reason } from '@/lib/refusal'

/** A month, `YYYY-MM`, of which the municipality says that nobody travelled. */
export const NilReturnMonth = z.object({
  month: z
    .string({ error: reason('monthNeeded') })
    .trim()
    .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, reason('monthNeeded')),
})
