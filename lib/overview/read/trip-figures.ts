import 'server-only'
import { db } from '@/lib/db'
import { countsOf } from '@/lib/trips/rules/sums'

/** What published trips come to, by municipality: their days, their money, and of how many people they tell. */
export async function tripFigures() {
  const [sums, people] = await Promise.all([
    db.tripSum.groupBy({ by: ['municipalityId', 'measure'], where: { group: 'year' }, _sum: { amount: true } }),
    db.$queryRaw<{ municipalityId: string; people: number }[]>`
      SELECT person."municipalityId", count(*)::int AS people
      FROM "TripValue" person
        JOIN "TripValue" state ON state."municipalityId" = person."municipalityId" AND state."facet" = 'state' AND state."value" = 'published'
        -- One published trip is enough: for most it is among the first looked at.
        CROSS JOIN LATERAL (
          SELECT FROM "TripBits" theirs
            JOIN "TripBits" public ON public."municipalityId" = theirs."municipalityId" AND public."chunk" = theirs."chunk"
          WHERE theirs."municipalityId" = person."municipalityId" AND theirs."valueId" = person."id" AND public."valueId" = state."id"
            AND bit_count(theirs."bits" & public."bits") > 0
          LIMIT 1
        ) AS published
      WHERE person."facet" = 'person' AND person."total" > 0
      GROUP BY 1`,
  ])
  const of = (id: string) => {
    const own = sums.filter(({ municipalityId }) => municipalityId === id)
    const measures = own.map(({ measure, _sum }) => ({ measure, amount: _sum.amount?.toNumber() ?? 0 }))
    return {
      ...countsOf(measures),
      amountsUnknown: measures.find(({ measure }) => measure === 'amountsUnknown')?.amount ?? 0,
      people: people.find(({ municipalityId }) => municipalityId === id)?.people ?? 0,
    }
  }
  return { of }
}
