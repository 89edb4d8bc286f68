import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { type FacetCount, tripOptions } from '../rules/choices'
import type { TripPlace, TripQuery } from '../schema/filters'
import { facetLabels } from './facet-labels'
import { filteredTrips } from './filtered-sql'
import { tripsByIds } from './public-list'

/** Trips on one page of the list. */
export const tripsOnPage = 25

type Found = { total: number; ids: string[]; counts: FacetCount[] }
type Asking = { id: string; reportDeadlineWorkingDays: number | null }

/**
 * The trips the public may see, the latest first and those without a date last, as far as the choice lets them through, with
 * the choices there are. `next` is where the next page begins.
 */
export async function listTrips(
  locale: Locale,
  { id, reportDeadlineWorkingDays }: Asking,
  query: TripQuery,
  today: CalendarDate,
) {
  dependsOn(id, 'trips', 'people', 'partner-cities', 'networks')
  const [found] = await db.$queryRaw<Found[]>(
    filteredTrips({
      municipalityId: id,
      workingDays: reportDeadlineWorkingDays,
      today,
      query,
      take: tripsOnPage + 1,
    }),
  )
  const { total, ids, counts } = found ?? { total: 0, ids: [], counts: [] }
  const slugsOf = (facet: string) => counts.filter((count) => count.facet === facet).map(({ value }) => value)
  const [trips, labelOf] = await Promise.all([
    tripsByIds(locale, id, ids.slice(0, tripsOnPage), today),
    facetLabels(locale, id, {
      person: slugsOf('person'),
      partner: slugsOf('partner'),
      network: slugsOf('network'),
    }),
  ])

  const last = trips.at(-1)
  const next: TripPlace | null =
    ids.length > tripsOnPage && last ? { startsOn: last.startsOn, reference: last.reference } : null
  return { trips, total, next, options: tripOptions(locale, query.chosen, counts, labelOf) }
}

export type TripOptions = Awaited<ReturnType<typeof listTrips>>['options']
