import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { countryName } from '@/lib/countries/names'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { type FacetCount, tripOptions } from '../rules/choices'
import { lastOverdueReturn } from '../rules/deadline'
import { type TripFacet, type TripPlace, type TripQuery, tripFacets } from '../schema/filters'
import { countsSql } from './counts-sql'
import { pageSql } from './page-sql'
import { type TripEntry, tripsByIds } from './public-list'

/** Trips on one page of the list. */
export const tripsOnPage = 25

type Count = FacetCount & { id: number | null; label: string | null }
type Asking = { id: string; reportDeadlineWorkingDays: number | null }

/**
 * The trips the public may see, the latest first and those without a date last, as far as the choice lets them through, with
 * the choices there are. `next` is where the next page begins, `previous` where the one before ends.
 */
export async function listTrips(
  locale: Locale,
  { id: municipalityId, reportDeadlineWorkingDays: term }: Asking,
  query: TripQuery,
  today: CalendarDate,
) {
  dependsOn(municipalityId, 'trips', 'people', 'partner-cities', 'networks')
  const overdue = term === null ? null : lastOverdueReturn(term, today)
  const { chosen, after, before } = query
  const counts = await db.$queryRaw<Count[]>(countsSql({ locale, municipalityId, chosen, today, overdue }))
  const total = counts.find(({ facet }) => facet === 'all')?.count ?? 0
  const found =
    total === 0
      ? []
      : await db.$queryRaw<{ tripId: string }[]>(
          pageSql({ municipalityId, query, ids: idsOf(counts, chosen), total, today, overdue, take: tripsOnPage + 1 }),
        )
  const shown = found.slice(0, tripsOnPage).map(({ tripId }) => tripId)
  const trips = await tripsByIds(locale, municipalityId, before ? shown.reverse() : shown, today)
  const more = found.length > tripsOnPage

  return {
    trips,
    total,
    next: before || more ? placeOf(trips.at(-1)) : null,
    previous: after || (before && more) ? placeOf(trips[0]) : null,
    /** How many values the facets have that have more than are offered. */
    more: new Map(counts.flatMap(({ facet, value, count }) => (facet === 'more' ? [[value, count] as const] : []))),
    options: tripOptions(locale, chosen, counts, labelIn(locale, counts)),
  }
}

/** The ids of the chosen values by their facets; one of which no trip is left needs none. */
function idsOf(counts: Count[], chosen: TripQuery['chosen']) {
  const of = (facet: TripFacet) =>
    counts.flatMap(({ id, ...count }) => (id && count.facet === facet && chosen[facet].includes(count.value) ? id : []))
  return new Map(tripFacets.map((facet) => [facet, of(facet)]))
}

/** What people, partners, networks and countries are called; words of the form are messages. */
function labelIn(locale: Locale, counts: Count[]) {
  const labels = new Map(counts.map(({ facet, value, label }) => [`${facet} ${value}`, label]))
  return (facet: string, value: string) =>
    facet === 'country' ? (countryName(locale, value) ?? value) : (labels.get(`${facet} ${value}`) ?? null)
}

const placeOf = (trip: TripEntry | undefined): TripPlace | null =>
  trip ? { startsOn: trip.startsOn, reference: trip.reference } : null

export type TripChoices = Pick<Awaited<ReturnType<typeof listTrips>>, 'options' | 'more'>
