import 'server-only'
import type { Transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'

/**
 * The next `YYYY-NNNN` of the municipality's year. The counter's row stays locked until the transaction ends, so numbers
 * neither repeat nor leave gaps; the first number asked for follows those the portal was loaded with.
 */
export async function allotReference(tx: Transaction, municipalityId: string, year: number) {
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "TripCounter" AS c ("municipalityId", "year", "last")
    SELECT ${municipalityId}::uuid, ${year}, 1 + coalesce(max(right("reference", 4)::int), 0) FROM "BusinessTrip"
    WHERE "municipalityId" = ${municipalityId}::uuid AND left("reference", 4)::int = ${year}
    ON CONFLICT ("municipalityId", "year") DO UPDATE SET "last" = c."last" + 1 WHERE c."last" < 9999
    RETURNING "last"`
  if (!counter) throw new Refusal('referencesUsedUp')

  return `${String(year).padStart(4, '0')}-${String(counter.last).padStart(4, '0')}`
}
