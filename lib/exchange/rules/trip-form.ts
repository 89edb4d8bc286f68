import { z } from 'zod'
import { isReason } from '@/lib/forms/parse'
import type { Content } from '@/lib/records/schema/content'
import type { RecordInput } from '@/lib/records/schema/form'
import { reason } from '@/lib/refusal'
import { TripContent, whatContradicts } from '@/lib/trips/schema/form'

/** The form of a trip as the plan of an import asks it: a draft, which may lack anything that a report must have. */
export const tripForm: z.ZodType<RecordInput> = z.unknown().transform((values, context): RecordInput => {
  const { reference, ...typed } = values as Record<string, unknown>
  const read = TripContent.safeParse(typed)
  if (!read.success) {
    for (const { path, message } of read.error.issues)
      context.addIssue({ code: 'custom', path, message: isReason(message) ? message : reason('notAccepted') })
    return z.NEVER
  }
  for (const told of whatContradicts(read.data))
    context.addIssue({ code: 'custom', path: [told.field], message: told.reason })
  return {
    content: withLinksSorted({ reference: (reference as string | undefined) ?? null, ...read.data }),
    about: {} as never,
  }
})

/** A trip as the columns of a file see it: without the text that was pasted, the ids of other records in one order. */
export function withLinksSorted({ originalText, ...content }: Record<string, unknown>): Content {
  const sorted = ['partnerCityIds', 'agreementIds', 'membershipIds'].map((name) => [
    name,
    [...new Set(content[name] as string[])].sort(),
  ])
  return { ...content, ...Object.fromEntries(sorted) } as Content
}
