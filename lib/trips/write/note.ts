import 'server-only'
import type { Transaction } from '@/lib/db'
import type { ActOf } from '@/lib/history/acts'
import { record } from '@/lib/history/record'
import { indexRecord } from '@/lib/search/index-record'
import type { Prisma } from '@/prisma/client/client'
import type { TripWriter } from '../rules/who'
import { wholeTrip } from '../schema/whole'
import { voidChanged } from './signed'

/**
 * Ends an act on a trip: the trip as it is now becomes a revision, the act an entry of the audit, and the search follows. A
 * signature of what the report no longer says is void from here on.
 */
export async function note(
  tx: Transaction,
  staff: Pick<TripWriter, 'id' | 'municipalityId'>,
  id: string,
  act: ActOf<'trips'>,
  detail?: Prisma.InputJsonObject,
) {
  const municipalityId_id = { municipalityId: staff.municipalityId, id }
  const whole = () => tx.businessTrip.findUniqueOrThrow({ where: { municipalityId_id }, include: wholeTrip })
  const before = await whole()
  const voided = await voidChanged(tx, before)
  const trip = voided ? await whole() : before
  await record(tx, staff, {
    ...{ act, recordType: 'BusinessTrip', recordId: id, version: trip.version, data: trip },
    detail: voided ? { ...detail, signatureVoided: true } : detail,
  })
  await indexRecord(tx, staff.municipalityId, 'BusinessTrip', id)
  return { id, version: trip.version, reference: trip.reference }
}
