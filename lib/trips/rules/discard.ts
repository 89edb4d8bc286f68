import type { Reason } from '@/lib/refusal'
import { whyNotEdit } from './who'

type Someone = Parameters<typeof whyNotEdit>[0]
type Draft = Parameters<typeof whyNotEdit>[1] & {
  /** Whether it is public before its report, or ever was. */
  wasAnnounced: boolean
  hadFiles: boolean
  report: { submissions: unknown[]; publications: unknown[] } | null
}

/**
 * Why this person may not discard this trip, or null when they may: a draft that nobody else was ever told of. What was handed
 * in, announced or published is noted as cancelled instead, and the record of a file is kept whatever becomes of it.
 */
export function whyNotDiscard(someone: Someone, draft: Draft): Reason | null {
  const refused = whyNotEdit(someone, draft)
  if (refused) return refused
  if (draft.wasAnnounced || draft.report?.submissions.length || draft.report?.publications.length) return 'tripWasKnown'
  return draft.hadFiles ? 'tripHasFiles' : null
}
