import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { db } from '@/lib/db'
import { countsOf } from '../rules/sums'

/** Trips that were made and whose reports are public, by year or by country; what is not known stands under the empty key. */
export async function tripSums(municipalityId: string, group: 'year' | 'country') {
  dependsOn(municipalityId, 'trips')
  const rows = await db.tripSum.findMany({ where: { municipalityId, group } })
  const byKey = new Map<string, { measure: string; amount: number }[]>()
  for (const { key, measure, amount } of rows)
    byKey.set(key, [...(byKey.get(key) ?? []), { measure, amount: amount.toNumber() }])
  return [...byKey].map(([key, measures]) => ({ key, ...countsOf(measures) })).filter(({ trips }) => trips > 0)
}
