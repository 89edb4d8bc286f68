import { z } from 'zod'
import { reason } from '@/lib/refusal'
import { line, prose } from '@/lib/trips/schema/fields'
import { type TextRef, textRef } from './state'
import { textTables } from './tables'

/** How many texts of a record one page of its translations shows. */
export const textsOnPage = 50

const ref = z.string().transform((name, context): TextRef => {
  const found = textRef(name)
  if (found) return found
  context.addIssue({ code: 'custom', message: reason('notAccepted') })
  return z.NEVER
})

/** The translations of a record as typed: what is kept as drafts or made public, all that was changed or one alone. */
export const TranslationForm = z.object({
  path: z.string().regex(/^[a-z-]{1,50}$/, reason('notAccepted')),
  id: z.uuid(reason('notAccepted')),
  page: z
    .string()
    .regex(/^\d{1,3}$/, reason('notAccepted'))
    .optional(),
  /** Everything typed, or with a number one text of it. */
  act: z.string().regex(/^(draft|publish)(:\d{1,2})?$/, reason('notAccepted')),
  texts: z
    .array(
      z.object({
        ref,
        seen: z.string().max(50),
        en: z.string().optional(),
        /** That the English still says what the Lithuanian does. */
        fits: z.enum(['on']).optional(),
      }),
    )
    .max(textsOnPage, reason('tooManyRows')),
})

export type TranslationInput = z.output<typeof TranslationForm>

/** What to do with the texts of a file; a text whose Lithuanian has changed since is kept as a draft in any case. */
export const ImportForm = z.object({
  xliff: z.string({ error: reason('fileNeeded') }),
  how: z.enum(['draft', 'publish']).default('draft'),
  act: z.enum(['check', 'apply']).default('check'),
})

/** An English text as it may be kept in its column, with why it may not. */
export function englishOf({ model, field }: TextRef, typed: string | null) {
  const pair = textTables.find((table) => table.model === model)?.pairs.find((one) => one.field === field)
  const checked = (pair?.text === 'line' ? line : prose).safeParse(typed ?? '')
  return checked.success
    ? { text: checked.data, reason: null }
    : { text: null, reason: checked.error.issues[0]?.message === 'tooLong' ? reason('tooLong') : reason('notAccepted') }
}
