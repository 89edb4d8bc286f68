import { z } from 'zod'
import { isPartialDate } from '@/lib/dates/edtf'

/** What an address asks of the audit; days are the municipality's, `before` is the number before which a page begins. */
const Asked = z.object({
  user: z.uuid().optional().catch(undefined),
  act: z
    .string()
    .regex(/^[A-Za-z-]+:[A-Za-z-]+$/)
    .max(100)
    .optional()
    .catch(undefined),
  record: z.uuid().optional().catch(undefined),
  from: day(),
  until: day(),
  before: z.coerce.number().int().positive().max(2_000_000_000).optional().catch(undefined),
})

export type AuditQuery = z.output<typeof Asked>

export function readAuditQuery(asked: Record<string, string | string[] | undefined>): AuditQuery {
  return Asked.parse(asked)
}

/** A day of the filter that is none, as it was typed, with why. */
export type WrongDay = { typed: string; reason: 'wholeDayNeeded' | 'noSuchDay' | 'untilBeforeFrom' }

/** Days that were typed and are not understood, or stand the wrong way round: the audit is not narrowed down by them. */
export function wrongDays(
  asked: Record<string, string | string[] | undefined>,
): Partial<Record<'from' | 'until', WrongDay>> {
  const { from, until } = readAuditQuery(asked)
  const judged = (name: 'from' | 'until', understood: string | undefined) => {
    const typed = [asked[name]].flat()[0]?.trim()
    if (!typed || understood) return {}
    return { [name]: { typed, reason: /^\d{4}-\d{2}-\d{2}$/.test(typed) ? 'noSuchDay' : 'wholeDayNeeded' } }
  }
  if (from && until && until < from) return { until: { typed: until, reason: 'untilBeforeFrom' } }
  return { ...judged('from', from), ...judged('until', until) }
}

/** The query part of the audit's address. */
export function auditQueryPart(query: AuditQuery) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text && `?${text}`
}

function day() {
  return z
    .string()
    .trim()
    .refine((text) => text.length === 10 && isPartialDate(text))
    .optional()
    .catch(undefined)
}
