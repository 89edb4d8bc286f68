import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { record } from '@/lib/history/record'
import { transact } from '@/lib/history/transact'
import { namesOf } from '@/lib/records/read/names'
import { Refusal } from '@/lib/refusal'
import { indexRecord } from '@/lib/search/index-record'
import { onceKnown } from '../read/once-known'
import { whyNotDiscard } from '../rules/discard'
import { type LockedTrip, lockTrip, type TripRef } from './lock'
import { keepReference } from './reference'

/**
 * Moves a draft made by mistake to the bin, as records of the register are moved (docs/decisions/0029): it leaves its tables, what
 * it was stays as its last revision, and its number is given to no other trip. What was typed into it and not saved goes with it.
 */
export function discardTrip(staff: Staff, ref: TripRef) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, ref.id)
    const refused = whyNotDiscard(staff, { ...trip, ...(await onceKnown(tx, trip)) })
    if (refused) throw new Refusal(refused)
    if (trip.version !== ref.version) throw new Refusal('stale')
    const { municipalityId, id } = trip
    if ((await tx.priorityTrip.count({ where: { municipalityId, tripId: id } })) > 0) throw new Refusal('inUse')

    await putInBin(tx, staff, trip)
    await keepReference(tx, municipalityId, trip.reference)
    await tx.businessTrip.delete({ where: { municipalityId_id: { municipalityId, id } } })
    const { state: _, ...data } = { ...trip, version: trip.version + 1 }
    const about = { recordType: 'BusinessTrip', recordId: id, version: data.version }
    await record(tx, staff, { act: 'trips:recycle', ...about, data, detail: { reference: trip.reference } })
    await indexRecord(tx, municipalityId, 'BusinessTrip', id)
    return { reference: trip.reference }
  })
}

async function putInBin(tx: Transaction, staff: Staff, { municipalityId, id, version }: LockedTrip) {
  const [lt] = await namesOf(tx, municipalityId, 'lt', 'businessTrip', [id])
  const [en] = await namesOf(tx, municipalityId, 'en', 'businessTrip', [id])
  await tx.recycledRecord.create({
    data: {
      ...{ municipalityId, recordType: 'BusinessTrip', recordId: id, version: version + 1, recycledById: staff.id },
      ...{ titleLt: lt?.title ?? '', titleEn: en?.title ?? '' },
    },
  })
}
