import 'server-only'
import type { Transaction } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import type { RecordRef } from '../dependants'

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
