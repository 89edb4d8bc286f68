import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'
import { countsOf, endingsOf } from '@/lib/trips/rules/sums'

/**
 * How often, how long, where and for how much somebody travelled, as far as the public sees it: trips that were refused,
 * cancelled or are yet to come were not made. From the sums the database keeps, less the few trips yet to come or withheld.
 * Money is that of whole trips, all their travellers included.
 */
export async function travelFigures(municipalityId: string, officialId: string, today: CalendarDate) {
  dependsOn(municipalityId, 'trips')
  const measures = await db.$queryRaw<{ measure: string; amount: number }[]>`
    SELECT "measure", sum("amount")::float AS "amount" FROM (
      SELECT "measure", "amount" FROM "TripSum"
      WHERE "municipalityId" = ${municipalityId}::uuid AND "group" = 'person' AND "key" = ${officialId}
      UNION ALL
      SELECT "measure", -"amount" FROM trip_sums(ARRAY(
        SELECT f FROM "TripFacts" f WHERE f."municipalityId" = ${municipalityId}::uuid
          AND (f."startsOn" > ${today} OR f."withheldUntil" > ${today}) AND ${officialId}::uuid = ANY(f."officialIds")
      )) WHERE "group" = 'person' AND "key" = ${officialId}
    ) AS measured GROUP BY "measure"`
  const of = (name: string) => measures.find(({ measure }) => measure === name)?.amount ?? 0
  const { trips, days, daysUnknown, money } = countsOf(measures)

  return {
    made: trips,
    days,
    /** Trips whose length is not known to the day: they are in no sum of days. */
    lengthUnknown: daysUnknown,
    countryCodes: endingsOf(measures, 'country'),
    sums: money.sort((a, b) => Number(b.currency === 'EUR') - Number(a.currency === 'EUR')),
    /** Amounts that are not known or not published: they are in no sum of money. */
    unknown: of('amountsUnknown'),
    /** Trips of which no cost is public at all. */
    withoutCosts: of('withoutCosts'),
  }
}
