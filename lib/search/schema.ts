import { z } from 'zod'
import { searchKinds } from './rules/kinds'

/** Letters of a question that are read; what follows is not. */
export const longestQuestion = 200

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/**
 * What a search address asks. Nothing in an address is an error to the visitor: what cannot be meant (a kind there is none
 * of, a year of letters, page 0) counts as not asked.
 */
export const SearchQuery = z.object({
  q: z.preprocess(one, z.string().catch('')).transform((text) => {
    const clean = text
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    return Array.from(clean).slice(0, longestQuestion).join('')
  }),
  kind: z.preprocess(one, z.enum(searchKinds).optional().catch(undefined)),
  country: z.preprocess(
    one,
    z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .catch(undefined),
  ),
  year: z.preprocess(
    one,
    z
      .string()
      .regex(/^\d{4}$/)
      .transform(Number)
      .optional()
      .catch(undefined),
  ),
  page: z.preprocess(one, z.coerce.number().int().min(1).max(100).catch(1)),
})

export type SearchQuery = z.infer<typeof SearchQuery>
