import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { db } from '@/lib/db'

/** Months in which nobody travelled, as the municipality declared, by year: the latest year first, its months in order. */
export async function monthsWithoutTrips(municipalityId: string, of: string[] = []) {
  dependsOn(municipalityId, 'trips')
  const rows = await db.nilReturn.findMany({
    where: { municipalityId, ...(of.length > 0 && { OR: of.map((year) => ({ month: { startsWith: year } })) }) },
    orderBy: { month: 'asc' },
    select: { month: true },
  })
  const declared = [...new Set(rows.map(({ month }) => month.slice(0, 4)))].reverse()
  return declared.map((year) => ({
    year,
    months: rows.map(({ month }) => month).filter((month) => month.startsWith(year)),
  }))
}
