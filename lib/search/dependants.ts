import type { Transaction } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import type { RecordType } from './rules/kinds'

export type RecordRef = { recordType: RecordType; recordId: string }

const refs = (recordType: RecordType, rows: { id: string }[]) =>
  rows.map(({ id }): RecordRef => ({ recordType, recordId: id }))

/** Records whose documents hold something of these records, such as a city's names, and have to be made anew with its own. */
export async function dependantsOf(
  tx: Transaction,
  municipalityId: string,
  recordType: RecordType,
  recordIds: string[],
): Promise<RecordRef[]> {
  const select = { id: true }
  const some = { in: recordIds }

  if (recordType === 'PartnerCity') {
    const agreements = await tx.agreement.findMany({
      where: { municipalityId, parties: { some: { partnerCityId: some } } },
      select,
    })
    const events = await tx.agendaEvent.findMany({ where: { municipalityId, partnerCityId: some }, select })
    return [...refs('Agreement', agreements), ...refs('AgendaEvent', events)]
  }

  if (recordType === 'Official') {
    return refs(
      'MayorStatement',
      await tx.mayorStatement.findMany({ where: { municipalityId, officialId: some }, select }),
    )
  }

  if (recordType === 'BusinessTrip') {
    // A person without a post is public by trips alone: whoever travels, or did before this write, may come or go with it.
    // What is counted of trips follows only at commit, and so still tells who travelled before.
    const before = await tx.tripFacts.findMany({
      where: { municipalityId, tripId: some },
      select: { officialIds: true },
    })
    const travelled = before.flatMap(({ officialIds }) => officialIds)
    const travels = { OR: [{ travels: { some: { tripId: some } } }, { id: { in: travelled } }] }
    return refs('Official', await tx.official.findMany({ where: { municipalityId, ...travels }, select }))
  }

  return []
}

/** The next trips whose documents hold something of a partner city or network, in the order of their ids. */
export async function tripsConcerning(
  tx: Transaction,
  municipalityId: string,
  { recordType, recordId }: RecordRef,
  { after, take }: { after: string | null; take: number },
) {
  const next = Prisma.sql`"municipalityId" = ${municipalityId}::uuid AND (${after}::uuid IS NULL OR "tripId" > ${after}::uuid)`
  const rows =
    recordType === 'PartnerCity'
      ? Prisma.sql`SELECT "tripId" FROM "TripDestination" WHERE ${next} AND "partnerCityId" = ${recordId}::uuid
          UNION SELECT "tripId" FROM "TripPartnerCity" WHERE ${next} AND "partnerCityId" = ${recordId}::uuid`
      : Prisma.sql`SELECT "tripId" FROM "TripMembership" WHERE ${next} AND "membershipId" IN (
          SELECT "id" FROM "Membership" WHERE "municipalityId" = ${municipalityId}::uuid AND "networkId" = ${recordId}::uuid)`
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT "tripId"::text AS id, "tripId" FROM (${rows}) AS concerned ORDER BY "tripId" LIMIT ${take}`
  return found.map(({ id }) => id)
}
