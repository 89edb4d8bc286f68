import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { record } from '@/lib/history/record'
import { indexRecord } from '@/lib/search/index-record'
import type { Prisma } from '@/prisma/client/client'
import { wholeTrip } from '../schema/whole'

/** Ends an act on a trip: the trip as it is now becomes a revision, the act an entry of the audit, and the search follows. */
export async function note(
  tx: Transaction,
  staff: Staff,
  id: string,
  act: `trips:${string}`,
  detail?: Prisma.InputJsonObject,
) {
  const municipalityId_id = { municipalityId: staff.municipalityId, id }
  const trip = await tx.businessTrip.findUniqueOrThrow({ where: { municipalityId_id }, include: wholeTrip })
  await record(tx, staff, { act, recordType: 'BusinessTrip', recordId: id, version: trip.version, data: trip, detail })
  await indexRecord(tx, staff.municipalityId, 'BusinessTrip', id)
  return { id, version: trip.version, reference: trip.reference }
}
