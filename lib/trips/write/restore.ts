import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { restorableTrip } from '../read/restorable'
import { fitting, inputInForm } from '../rules/kept-input'
import { differingFields } from '../rules/merge'
import { whyNotChange, whyNotEdit } from '../rules/who'
import { whatContradicts } from '../schema/form'
import { lockTrip, type TripRef } from './lock'
import { saveDraftIn } from './save'

/**
 * Brings a trip back to an earlier version, as a version of its own: saved as if it were typed again, so of a published report
 * it waits as a change. Related records that no longer exist are left out; the audit keeps which. What someone has typed and not
 * saved stays theirs.
 */
export function restoreTripVersion(staff: Staff, ref: TripRef, to: number, today: string) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    const refused = trip.state === 'published' ? whyNotChange(staff, trip) : whyNotEdit(staff, trip)
    if (refused) throw new Refusal(refused)
    if (trip.version !== ref.version) throw new Refusal('stale')

    const { input: kept, missing } = await restorableTrip(tx, staff, ref.id, to)
    const input = fitting(kept)
    if (!input) throw new Refusal('notAccepted')
    const [wrong] = whatContradicts(input)
    if (wrong) throw new Refusal(wrong.reason, [wrong])
    const { id, version, reference, state } = trip
    if (differingFields({ base: null, mine: inputInForm(trip), theirs: input }).length === 0)
      return { id, version, reference, ofPublished: state === 'published', changed: false }
    const restored = { to, missing: missing.map(({ title }) => title) }
    return { ...(await saveDraftIn(tx, staff, { known: ref, input, today, restored })), changed: true }
  })
}
