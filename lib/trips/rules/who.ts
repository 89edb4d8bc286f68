import type { Permission } from '@/lib/auth/permissions'
import type { Staff } from '@/lib/auth/staff'
import type { Reason } from '@/lib/refusal'
import type { ReportState } from './state'

/** Who writes a trip: a member of staff, or an import of theirs. */
export type TripWriter = Pick<Staff, 'id' | 'municipalityId' | 'locale' | 'may'>

type Someone = { id: string; may: (permission: Permission) => boolean }
type Trip = { createdById: string | null; state: ReportState; signerId?: string | null }

/** Why this person may not change this trip, or null when they may: one's own always, others' by permission. */
export function whyNotEdit(someone: Someone, { createdById, state }: Trip): Reason | null {
  if (createdById !== someone.id && !someone.may('trips:editOthers')) return 'notYours'
  if (state === 'submitted') return 'submittedAlready'
  if (state === 'published') return 'publishedAlready'
  return null
}

/** Why this person may not change what is published of this trip, or null when they may: by the same rules. */
export function whyNotChange(someone: Someone, { createdById, state }: Trip): Reason | null {
  if (state !== 'published') return 'notPublished'
  return createdById === someone.id || someone.may('trips:editOthers') ? null : 'notYours'
}

/**
 * One's own trips, those one is asked to sign or has signed, and published ones are for everyone in the office; the others for
 * those who edit or review them.
 */
export function mayRead(someone: Someone, { createdById, state, signerId }: Trip) {
  return (
    state === 'published' ||
    createdById === someone.id ||
    signerId === someone.id ||
    someone.may('trips:editOthers') ||
    someone.may('trips:review')
  )
}

/** Whether this person may take a trip out of the bin: whoever put it there, and those who edit others' trips. */
export function mayTakeBack(someone: Someone, { recycledById }: { recycledById: string | null }) {
  return recycledById === someone.id || someone.may('trips:editOthers')
}

/** Whether this person may bring an earlier version back: of what they may change, published or not. */
export function mayRestore(someone: Someone, trip: Trip) {
  return someone.may('trips:file') && (whyNotEdit(someone, trip) === null || whyNotChange(someone, trip) === null)
}
