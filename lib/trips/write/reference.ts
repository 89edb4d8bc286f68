import 'server-only'
import type { Transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'

/**
 * The next `YYYY-NNNN` of the municipality's year. The counter's row stays locked until the transaction ends, so numbers
 * neither repeat nor leave gaps; the first number asked for follows those the portal was loaded with.
 */
export async function allotReference(tx: Transaction, municipalityId: string, year: number) {
  const years = String(year).padStart(4, '0')
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "TripCounter" AS c ("municipalityId", "year", "last")
    SELECT ${municipalityId}::uuid, ${year}, 1 + coalesce((
      SELECT right("reference", 4)::int FROM "BusinessTrip"
      WHERE "municipalityId" = ${municipalityId}::uuid AND "reference" BETWEEN ${`${years}-0000`} AND ${`${years}-9999`}
      ORDER BY "reference" DESC LIMIT 1), 0)
    ON CONFLICT ("municipalityId", "year") DO UPDATE SET "last" = c."last" + 1 WHERE c."last" < 9999
    RETURNING "last"`
  if (!counter) throw new Refusal('referencesUsedUp')

  return `${years}-${String(counter.last).padStart(4, '0')}`
}

/** Sees to it that a number is not given again once its trip is in the bin, also where the year has no counter yet. */
export async function keepReference(tx: Transaction, municipalityId: string, reference: string) {
  const [year, number] = reference.split('-').map(Number)
  await tx.$executeRaw`
    INSERT INTO "TripCounter" AS c ("municipalityId", "year", "last") VALUES (${municipalityId}::uuid, ${year}, ${number})
    ON CONFLICT ("municipalityId", "year") DO UPDATE SET "last" = greatest(c."last", excluded."last")`
}
