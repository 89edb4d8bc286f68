import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db, type Transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { reportState } from '../rules/state'
import { mayRead } from '../rules/who'

/** The form's fields by their names, as typed. */
type Typed = Record<string, string[]>

export type Keeping = {
  /** The trip and the version that is on the screen; null for a new trip. */
  known: { id: string; version: number } | null
  /** What was kept before, in the version this window last knew; null when it has kept nothing yet. */
  unsaved: { id: string; version: number } | null
  typed: Typed
}

/**
 * Keeps what someone is typing, for them alone: no version of the trip, no entry of the audit (docs/decisions/0018). Refused
 * as `stale` when another window of theirs has kept something else meanwhile, so that neither text is lost.
 */
export async function keepUnsaved(staff: Staff, { known, unsaved, typed }: Keeping) {
  const { municipalityId, id: userId } = staff
  if (known) await refuseUnreadable(staff, known.id)
  const kept = { typed, savedAt: new Date() }
  const of = { municipalityId, userId, tripId: known?.id ?? null }

  if (!unsaved) {
    const [made] = await db.unsavedTrip.createManyAndReturn({
      data: [{ ...of, tripVersion: known?.version ?? null, ...kept }],
      select: { id: true, version: true, savedAt: true },
      skipDuplicates: true,
    })
    if (!made) throw new Refusal('stale')
    return made
  }
  const [changed] = await db.unsavedTrip.updateManyAndReturn({
    where: { ...of, id: unsaved.id, version: unsaved.version },
    data: { ...kept, version: { increment: 1 } },
    select: { id: true, version: true, savedAt: true },
  })
  if (changed) return changed
  const other = await db.unsavedTrip.count({ where: { ...of, ...(known ? {} : { id: unsaved.id }) } })
  if (other > 0) throw new Refusal('stale')
  // Another window saved the form, or discarded the text: this one keeps its own anew.
  return keepUnsaved(staff, { known, unsaved: null, typed })
}

/** Refuses whoever may not read the trip, or a trip that is not there. */
export async function refuseUnreadable(staff: Staff, tripId: string) {
  const trip = await db.businessTrip.findUnique({
    where: { municipalityId_id: { municipalityId: staff.municipalityId, id: tripId } },
    select: { createdById: true, report: { select: { submissions: true, publications: true } } },
  })
  if (!trip) throw new Refusal('tripMissing')
  if (!mayRead(staff, { createdById: trip.createdById, state: reportState(trip.report), signerId: null }))
    throw new Refusal('notYours')
}

/** What was kept is over once the form is saved: of this trip, or of the new trip that the form was. */
export async function forgetUnsaved(
  tx: Transaction,
  { municipalityId, id: userId }: Pick<Staff, 'id' | 'municipalityId'>,
  { tripId, unsavedId }: { tripId: string; unsavedId?: string },
) {
  const own = unsavedId ? [{ id: unsavedId }] : []
  await tx.unsavedTrip.deleteMany({ where: { municipalityId, userId, OR: [{ tripId }, ...own] } })
}

/** Throws away what was typed and not saved; the address to go on from. */
export async function discardUnsaved({ municipalityId, id: userId }: Staff, id: string) {
  const where = { municipalityId, userId, id }
  const unsaved = await db.unsavedTrip.findFirst({ where, select: { trip: { select: { reference: true } } } })
  await db.unsavedTrip.deleteMany({ where })
  return `/admin/trips/${unsaved?.trip?.reference ?? 'new'}?done=discard`
}
