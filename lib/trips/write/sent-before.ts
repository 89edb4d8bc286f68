import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { sidesOf } from '../read/newer'
import { differingFields } from '../rules/merge'
import { wholeTrip } from '../schema/whole'
import type { Saving } from './save'

type FromNewForm = Pick<Saving, 'known' | 'newId' | 'input'>

/**
 * The trip that the form of a new trip has become already, when it is sent once more: pressed twice, sent again by the network,
 * or gone back to. Whoever sends it at the same time waits. Null when it is sent for the first time.
 */
async function alreadyMade(tx: Transaction, staff: Staff, { known, newId: id }: FromNewForm) {
  if (known || !id) return null
  const { municipalityId } = staff
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`new trip ${municipalityId} ${id}`}, 0))::text`
  const trip = await tx.businessTrip.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    include: wholeTrip,
  })
  if (trip && trip.createdById !== staff.id) throw new Refusal('notAccepted')
  return trip
}

/** Where that trip is now, if the first time the form said the same and its button did the same: nothing is left to do. */
export async function doneBefore(tx: Transaction, staff: Staff, saving: FromNewForm, act: `trips:${string}`) {
  const trip = await alreadyMade(tx, staff, saving)
  if (!trip) return null
  const { municipalityId, id, version, reference } = trip
  const { base } = await sidesOf(tx, trip, 1, saving.input)
  const first = { municipalityId, recordType: 'BusinessTrip', recordId: id, version: 1, act }
  const isSame = base && differingFields({ base: null, mine: saving.input, theirs: base }).length === 0
  return isSame && (await tx.auditEntry.count({ where: first })) > 0 ? { id, version, reference } : null
}

/** What is saved by a form that is sent once more: a change of the version it began with, so that nothing newer is written over. */
export async function asBegun(tx: Transaction, staff: Staff, saving: Saving): Promise<Saving> {
  const trip = await alreadyMade(tx, staff, saving)
  return trip ? { ...saving, known: { id: trip.id, version: 1 } } : saving
}
