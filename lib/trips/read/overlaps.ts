import 'server-only'
import { plusDays } from '@/lib/dates/working-days'
import type { db, Transaction } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import type { Overlap } from '../rules/doubts'
import type { TripInput } from '../schema/form'

type Client = Transaction | typeof db

/** None is taken to last longer, so that the index on the start is of use. */
const longestTrip = 366

/**
 * Other trips that a traveller is certainly on at the same time: both known to the day, neither refused nor cancelled. Trips
 * that touch on one day do not overlap. A traveller is the same official, or has the same name where either is known by name
 * alone.
 */
export async function overlapsOf(
  client: Client,
  municipalityId: string,
  tripId: string | null,
  { startsOn, endsOn, travellers }: TripInput,
): Promise<Overlap[]> {
  if (startsOn?.length !== 10 || endsOn?.length !== 10 || travellers.length === 0) return []

  const officials = travellers.flatMap(({ officialId }) => officialId ?? [])
  const nameless = travellers.flatMap(({ name, officialId }) => (officialId ? [] : [name]))
  const names = travellers.map(({ name }) => name)
  return client.$queryRaw<Overlap[]>`
    SELECT DISTINCT ON (t."startsOn", t."reference") t."reference", t."startsOn", t."endsOn", v."name"
    FROM "BusinessTrip" t
    JOIN "TripTraveller" v ON v."municipalityId" = t."municipalityId" AND v."tripId" = t."id"
    WHERE t."municipalityId" = ${municipalityId}::uuid AND t."status" = 'approved'
      AND (${tripId}::uuid IS NULL OR t."id" <> ${tripId}::uuid)
      AND t."startsOn" >= ${plusDays(startsOn, -longestTrip)} AND t."startsOn" < ${endsOn} AND t."endsOn" > ${startsOn}
      AND length(t."startsOn") = 10 AND length(t."endsOn") = 10
      AND (
        v."officialId"::text IN (${listed(officials)})
        OR (v."officialId" IS NULL AND search_fold(v."name") IN (${folded(names)}))
        OR search_fold(v."name") IN (${folded(nameless)})
      )
    ORDER BY t."startsOn", t."reference" LIMIT 20`
}

/** A list for `IN`, which may not be empty. */
function listed(values: string[]) {
  return Prisma.join([null, ...values])
}

function folded(names: string[]) {
  return Prisma.join([Prisma.sql`NULL`, ...names.map((name) => Prisma.sql`search_fold(${name})`)])
}
