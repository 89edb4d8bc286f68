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
  const of = (table: 'TripDestination' | 'TripPartnerCity' | 'TripMembership', is: Prisma.Sql) => Prisma.sql`
    (SELECT DISTINCT "tripId" FROM ${Prisma.raw(`"${table}"`)} WHERE "municipalityId" = ${municipalityId}::uuid AND ${is}
      ${after ? Prisma.sql`AND "tripId" > ${after}::uuid` : Prisma.empty} ORDER BY "tripId" LIMIT ${take})`
  const isPartner = Prisma.sql`"partnerCityId" = ${recordId}::uuid`
  const rows =
    recordType === 'PartnerCity'
      ? Prisma.sql`${of('TripDestination', isPartner)} UNION ${of('TripPartnerCity', isPartner)}`
      : Prisma.sql`SELECT DISTINCT own."tripId" FROM "Membership" m
          CROSS JOIN LATERAL ${of('TripMembership', Prisma.sql`"membershipId" = m."id"`)} AS own
          WHERE m."municipalityId" = ${municipalityId}::uuid AND m."networkId" = ${recordId}::uuid`
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT "tripId"::text AS id FROM (${rows}) AS concerned ORDER BY "tripId" LIMIT ${take}`
  return found.map(({ id }) => id)
}
