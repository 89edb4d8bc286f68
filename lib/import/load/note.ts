import type { Transaction } from '@/lib/db'
import { record } from '@/lib/history/record'
import { wholeTrip } from '@/lib/trips/schema/whole'

type Loaded = { id: string; municipalityId: string; version: number }

/** The first revision of a record that the portal itself loaded. */
export async function noteLoaded(tx: Transaction, recordType: string, row: Loaded) {
  const { id, municipalityId, version } = row
  await record(tx, { id: null, municipalityId }, { act: 'portal:load', recordType, recordId: id, version, data: row })
}

export async function noteLoadedTrip(
  tx: Transaction,
  { municipalityId, tripId: id }: { municipalityId: string; tripId: string },
) {
  const trip = await tx.businessTrip.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id } },
    include: wholeTrip,
  })
  await noteLoaded(tx, 'BusinessTrip', trip)
}
