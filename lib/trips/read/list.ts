import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { countryName } from '@/lib/countries/names'
import { formatRange } from '@/lib/dates/format'
import { formatMoment } from '@/lib/dates/moment'
import { db } from '@/lib/db'
import { messagesOf } from '@/lib/i18n/messages'
import { countSome } from '@/lib/paging/read/count'
import type { FilterOptions } from '@/lib/records/read/filter-options'
import type { RegisterList } from '@/lib/records/read/list'
import { afterPlace } from '@/lib/records/read/list-sql'
import type { ListQuery } from '@/lib/records/schema/query'
import { Prisma } from '@/prisma/client/client'
import { marksOf } from '../rules/marks'
import { reportState } from '../rules/state'
import { listDeadlines, listStates } from '../schema/list'
import { ofReadable, tripConditions, tripSortKey, tripsSql } from './list-sql'
import { entry } from './office-list'

/** Trips on one page of the list, and values that a filter offers. */
const pageLength = 50
const mostValues = 300

/** One page of all trips that this person may read, narrowed down and sorted as they asked. */
export async function getTripList(staff: Staff, query: ListQuery): Promise<RegisterList> {
  const where = tripConditions(staff, query)
  const key = tripSortKey(query.sort)
  const direction = Prisma.raw(query.descending ? 'DESC' : 'ASC')
  const [counted, places] = await Promise.all([
    countSome(Prisma.sql`${tripsSql} WHERE ${where}`),
    db.$queryRaw<{ id: string; key: string | null }[]>`SELECT r."id"::text AS id, ${key} AS key FROM ${tripsSql}
      WHERE ${where} AND ${afterPlace(key, query, false)} ORDER BY key ${direction} NULLS LAST, r."id" LIMIT ${pageLength + 1}`,
  ])
  const shown = places.slice(0, pageLength)
  const last = shown.at(-1)
  return {
    ...counted,
    rows: await rowsOf(
      staff,
      shown.map(({ id }) => id),
    ),
    next: places.length > pageLength && last ? { value: last.key, id: last.id } : null,
  }
}

async function rowsOf({ municipalityId, municipality, locale }: Staff, ids: string[]) {
  const trips = await db.businessTrip.findMany({
    where: { municipalityId, id: { in: ids } },
    select: { ...entry, id: true, version: true },
  })
  const { states, marks, list } = messagesOf(locale).office
  return ids.flatMap((id) => {
    const trip = trips.find((one) => one.id === id)
    if (!trip) return []
    const places = trip.destinations.map(({ nameLt, nameEn }) => (locale === 'lt' ? nameLt : (nameEn ?? nameLt)))
    const own = marksOf(trip.status, trip.report).map((mark) => marks[mark])
    return {
      ...{ id, version: trip.version, title: trip.reference, href: `/admin/trips/${trip.reference}`, content: {} },
      cells: [
        formatRange(locale, trip.startsOn, trip.endsOn) ?? list.noDates,
        places.join(' – ') || list.noPlace,
        trip.travellers.map(({ name }) => name).join(', '),
        [states[reportState(trip.report)], ...own].join(', '),
        formatMoment(locale, trip.updatedAt, municipality.timeZone),
      ],
    }
  })
}

/** What the filters of the list offer: what occurs among the trips that this person may read, the years the latest first. */
export async function getTripFilterOptions(staff: Staff): Promise<FilterOptions> {
  const { municipalityId, locale } = staff
  const own = Prisma.sql`x."municipalityId" = ${municipalityId}::uuid`
  const ofTrips = Prisma.sql`${own} AND ${ofReadable(staff, 'tripId')}`
  const values = async (query: Prisma.Sql) => (await db.$queryRaw<{ value: string }[]>(query)).map(({ value }) => value)
  const [years, countries, names] = await Promise.all([
    values(
      Prisma.sql`SELECT DISTINCT left(x."startsOn", 4) AS value FROM "BusinessTrip" AS x
        WHERE ${own} AND ${ofReadable(staff, 'id')} AND x."startsOn" IS NOT NULL ORDER BY 1 DESC`,
    ),
    values(
      Prisma.sql`SELECT DISTINCT x."countryCode"::text AS value FROM "TripDestination" AS x WHERE ${ofTrips} AND x."countryCode" IS NOT NULL`,
    ),
    values(
      Prisma.sql`SELECT x."name" AS value FROM "TripTraveller" AS x WHERE ${ofTrips} GROUP BY x."name" ORDER BY count(*) DESC, x."name" LIMIT ${mostValues}`,
    ),
  ])
  const { compare } = new Intl.Collator(locale)
  const plain = (some: string[]) => some.map((value) => ({ value, label: value }))
  const { states, deadlines } = messagesOf(locale).office
  return new Map([
    ['state', listStates.map((value) => ({ value, label: states[value] }))],
    ['deadline', listDeadlines.map((value) => ({ value, label: deadlines[value] }))],
    ['year', plain(years)],
    [
      'countryCode',
      countries
        .map((value) => ({ value, label: countryName(locale, value) ?? value }))
        .sort((a, b) => compare(a.label, b.label)),
    ],
    ['name', plain(names.sort(compare))],
  ])
}
