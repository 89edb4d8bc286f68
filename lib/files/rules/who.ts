import type { Permission } from '@/lib/auth/permissions'
import type { Reason } from '@/lib/refusal'
import type { ReportState } from '@/lib/trips/rules/state'

type Someone = { id: string; may: (permission: Permission) => boolean }

/**
 * Why this person may not attach files to a trip's report, or take them away; null when they may: as long as the report may
 * be edited, and of a public one those who publish.
 */
export function whyNotAttach(
  someone: Someone,
  trip: { createdById: string | null; state: ReportState },
): Reason | null {
  if (trip.createdById !== someone.id && !someone.may('trips:editOthers')) return 'notYours'
  if (trip.state === 'submitted') return 'submittedAlready'
  if (trip.state === 'published' && !someone.may('trips:publish')) return 'publishedAlready'
  return null
}
