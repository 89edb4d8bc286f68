import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { reportState } from '../rules/state'
import { type WholeTrip, wholeTrip } from '../schema/whole'

export type TripRef = { id: string; version: number }

/** The trip as it is, held until the transaction ends; refused when the municipality has no such trip. */
export async function lockTrip(tx: Transaction, { municipalityId }: Pick<Staff, 'municipalityId'>, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "BusinessTrip" WHERE "municipalityId" = ${municipalityId}::uuid AND "id" = ${id}::uuid FOR UPDATE`
  const trip = await tx.businessTrip.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    include: wholeTrip,
  })
  if (!trip) throw new Refusal('tripMissing')
  return { ...trip, state: reportState(trip.report) }
}

export type LockedTrip = Awaited<ReturnType<typeof lockTrip>>

/** Gives the trip its next version, unless someone else has done so since `version` was read. */
export async function nextVersion(
  tx: Transaction,
  trip: WholeTrip,
  version: number,
  content: Parameters<Transaction['businessTrip']['updateMany']>[0]['data'] = {},
) {
  const { municipalityId, id } = trip
  const { count } = await tx.businessTrip.updateMany({
    where: { municipalityId, id, version },
    data: { ...content, version: { increment: 1 } },
  })
  if (count === 0) throw new Refusal('stale')
}
