import type { CalendarDate } from '@/lib/dates/edtf'
import { Prisma } from '@/prisma/client/client'
import { type TripFacet, type TripPlace, type TripQuery, tripFacets } from '../schema/filters'

type Asked = {
  municipalityId: string
  query: TripQuery
  /** The ids in `TripValue` of what is chosen, by facet. */
  ids: Map<TripFacet, number[]>
  total: number
  today: CalendarDate
  overdue: CalendarDate | null
  take: number
}

/** So many trips are rather looked up by what they have and sorted than looked for among all in the order of the list. */
const few = 5_000

/** The ids of one page of the list, latest first; a page before a place comes the other way round. */
export function pageSql({ municipalityId, query, ids, total, today, overdue, take }: Asked) {
  const { chosen, after, before } = query
  const conditions = [
    Prisma.sql`"municipalityId" = ${municipalityId}::uuid`,
    Prisma.sql`("withheldUntil" IS NULL OR "withheldUntil" <= ${today})`,
    ...tripFacets.flatMap((facet) => {
      if (chosen[facet].length === 0) return []
      const own = ids.get(facet) ?? []
      return facet === 'state' ? inState(chosen.state, own, overdue) : hasOne(own)
    }),
  ]
  const order = before ? Prisma.sql`"startsOn", "reference"` : Prisma.sql`"startsOn" DESC, "reference" DESC`
  const beyond = [
    after ? Prisma.sql`("startsOn", "reference") < ${placeOf(after)}` : [],
    before ? Prisma.sql`("startsOn", "reference") > ${placeOf(before)}` : [],
    total > few ? datesOf(chosen.year) : [],
  ].flat()

  if (total > few)
    return Prisma.sql`SELECT "tripId" FROM "TripFacts" WHERE ${and([...conditions, ...beyond])} ORDER BY ${order} LIMIT ${take}`
  return Prisma.sql`
    WITH found AS MATERIALIZED (SELECT "tripId", "startsOn", "reference" FROM "TripFacts" WHERE ${and(conditions)})
    SELECT "tripId" FROM found WHERE ${and(beyond)} ORDER BY ${order} LIMIT ${take}`
}

const and = (conditions: Prisma.Sql[]) => (conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`true`)

const placeOf = ({ startsOn, reference }: TripPlace) => Prisma.sql`(${startsOn ?? ''}, ${reference})`

const hasOne = (ids: number[]) => Prisma.sql`"values" && ${ids}::int[]`

/** Due or overdue is what the day makes of a report that is still to come. */
function inState(values: string[], ids: number[], overdue: CalendarDate | null) {
  const ways = [hasOne(ids)]
  if (values.includes('due')) ways.push(Prisma.sql`("running" AND "returnedOn" > ${overdue}::date)`)
  if (values.includes('overdue')) ways.push(Prisma.sql`("running" AND "returnedOn" <= ${overdue}::date)`)
  return Prisma.sql`(${Prisma.join(ways, ' OR ')})`
}

/** Where only some years are wanted, the list need not be looked through before and after them. */
function datesOf(years: string[]) {
  const [first] = years
  const last = years.filter((year) => year !== 'unknown').at(-1)
  if (first === undefined || last === undefined || years.includes('unknown')) return []
  return [Prisma.sql`"startsOn" >= ${first} AND "startsOn" < ${String(Number(last) + 1).padStart(4, '0')}`]
}
