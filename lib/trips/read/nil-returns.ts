import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { db } from '@/lib/db'

type Declared = { month: string; contradicted: boolean }

/** The months declared, in their order, each with whether a trip that the public sees, now or one day, contradicts it. */
function declaredMonths(municipalityId: string) {
  return db.$queryRaw<Declared[]>`
    SELECT "month"::text AS "month", nil_return_contradicted("municipalityId", "month"::text) AS "contradicted"
    FROM "NilReturn" WHERE "municipalityId" = ${municipalityId}::uuid ORDER BY "month" COLLATE "C"`
}

/**
 * Months in which nobody travelled, as the municipality declared, by year: the latest year first, its months in order. Where
 * a trip became known later the trip is right, and the month is not among them.
 */
export async function monthsWithoutTrips(municipalityId: string, of: string[] = []) {
  dependsOn(municipalityId, 'trips')
  const rows = await declaredMonths(municipalityId)
  const months = rows
    .filter(({ month, contradicted }) => !contradicted && (of.length === 0 || of.includes(month.slice(0, 4))))
    .map(({ month }) => month)
  const years = [...new Set(months.map((month) => month.slice(0, 4)))].reverse()
  return years.map((year) => ({ year, months: months.filter((month) => month.startsWith(year)) }))
}
