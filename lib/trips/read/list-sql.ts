import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { today } from '@/lib/dates/today'
import type { ListQuery } from '@/lib/records/schema/query'
import { Prisma } from '@/prisma/client/client'
import { lastOverdueReturn } from '../rules/deadline'

type Sql = Prisma.Sql

const ofReport = (alias: string) =>
  Prisma.raw(`${alias}."municipalityId" = r."municipalityId" AND ${alias}."reportId" = report."id"`)
const ofTrip = (alias: string) =>
  Prisma.raw(`${alias}."municipalityId" = r."municipalityId" AND ${alias}."tripId" = r."id"`)

/** Trips `r` with their reports. */
export const tripsSql = Prisma.sql`"BusinessTrip" AS r
  LEFT JOIN "TripReport" AS report ON report."municipalityId" = r."municipalityId" AND report."tripId" = r."id"`

const isPublished = Prisma.sql`EXISTS (SELECT 1 FROM "ReportPublication" AS p WHERE ${ofReport('p')} AND p."withdrawnAt" IS NULL)`
const isSubmitted = Prisma.sql`EXISTS (SELECT 1 FROM "ReportSubmission" AS s WHERE ${ofReport('s')} AND s."decision" IS NULL)`

/** Where a report stands, as `reportState` says it. */
const stateSql = Prisma.sql`CASE WHEN ${isPublished} THEN 'published' WHEN ${isSubmitted} THEN 'submitted'
  WHEN (SELECT s."decision"::text = 'returned' AND s."submittedAt" >= coalesce((SELECT max(p."withdrawnAt") FROM "ReportPublication" AS p
      WHERE ${ofReport('p')}), s."submittedAt") FROM "ReportSubmission" AS s WHERE ${ofReport('s')} ORDER BY s."submittedAt" DESC LIMIT 1)
    THEN 'returned'
  WHEN EXISTS (SELECT 1 FROM "ReportPublication" AS p WHERE ${ofReport('p')}) THEN 'withdrawn' ELSE 'draft' END`

/** Which trips a list of the office shows to this person, as `mayRead` says, and as they narrowed it down. */
export function tripConditions(staff: Staff, { words, filters }: ListQuery): Sql {
  const all = [
    Prisma.sql`r."municipalityId" = ${staff.municipalityId}::uuid`,
    ...readable(staff),
    ...words
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 8)
      .map((word) => Prisma.sql`strpos(public.search_fold(${saidSql}), public.search_fold(${word})) > 0`),
    ...Object.entries(filters).flatMap(([name, value]) => conditionOf(staff, name, value) ?? []),
  ]
  return Prisma.join(all, ' AND ')
}

function readable({ id, may }: Staff): Sql[] {
  if (may('trips:editOthers') || may('trips:review')) return []
  const isSigner = Prisma.sql`EXISTS (SELECT 1 FROM "ReportSignature" AS g WHERE ${ofReport('g')} AND g."voidedAt" IS NULL AND g."signerId" = ${id}::uuid)`
  return [Prisma.sql`(r."createdById" = ${id}::uuid OR ${isPublished} OR ${isSigner})`]
}

/** Narrows rows `x` down to those of trips that this person may read; `trip` is the column of `x` that names the trip. */
export function ofReadable(staff: Staff, trip: 'id' | 'tripId'): Sql {
  const conditions = readable(staff)
  if (conditions.length === 0) return Prisma.sql`true`
  const same = Prisma.raw(`r."municipalityId" = x."municipalityId" AND r."id" = x."${trip}"`)
  return Prisma.sql`EXISTS (SELECT 1 FROM ${tripsSql} WHERE ${same} AND ${Prisma.join(conditions, ' AND ')})`
}

const saidSql = Prisma.sql`concat_ws(' ', r."reference", r."purposeLt", r."purposeEn",
  (SELECT string_agg(concat_ws(' ', d."nameLt", d."nameEn"), ' ') FROM "TripDestination" AS d WHERE ${ofTrip('d')}),
  (SELECT string_agg(v."name", ' ') FROM "TripTraveller" AS v WHERE ${ofTrip('v')}))`

function conditionOf(staff: Staff, name: string, value: string): Sql | null {
  const isNone = value === 'no'
  switch (name) {
    case 'state':
      return Prisma.sql`(${stateSql}) = ${value}`
    case 'year':
      return isNone ? Prisma.sql`r."startsOn" IS NULL` : Prisma.sql`left(r."startsOn", 4) = ${value}`
    case 'countryCode':
      return isNone
        ? without('TripDestination', Prisma.sql`x."countryCode" IS NOT NULL`)
        : having('TripDestination', Prisma.sql`x."countryCode" = ${value}`)
    case 'name':
      return isNone
        ? without('TripTraveller', Prisma.sql`true`)
        : having('TripTraveller', Prisma.sql`x."name" = ${value}`)
    case 'deadline':
      return deadlineSql(staff, value)
    default:
      return null
  }
}

const having = (table: string, condition: Sql) =>
  Prisma.sql`EXISTS (SELECT 1 FROM ${Prisma.raw(`"${table}"`)} AS x WHERE ${ofTrip('x')} AND ${condition})`
const without = (table: string, condition: Sql) => Prisma.sql`NOT ${having(table, condition)}`

/** Where the deadline of a report stands, as `reportClock` says it; no deadline runs of what is handed in or public. */
function deadlineSql({ municipality }: Staff, value: string): Sql {
  const term = municipality.reportDeadlineWorkingDays
  const returned = Prisma.sql`edtf_last_day(coalesce(r."endsOn", r."startsOn"))`
  if (value === 'notMade') return Prisma.sql`r."status" <> 'approved'`
  const open = Prisma.sql`r."status" = 'approved' AND NOT ${isPublished} AND NOT ${isSubmitted}`
  const isDated = Prisma.sql`coalesce(r."endsOn", r."startsOn") IS NOT NULL`
  if (value === 'undated') return Prisma.sql`(${open} AND NOT ${isDated})`
  if (term === null) return value === 'no' ? Prisma.sql`true` : Prisma.sql`false`
  const last = Prisma.sql`${lastOverdueReturn(term, today(municipality.timeZone))}::date`
  if (value === 'due') return Prisma.sql`(${open} AND ${returned} > ${last})`
  return value === 'overdue'
    ? Prisma.sql`(${open} AND ${returned} <= ${last})`
    : Prisma.sql`NOT (${open} AND ${isDated})`
}

/** What the list is sorted by, as text; nothing sorts last both ways. */
export function tripSortKey(sort: string): Sql {
  if (sort === 'state') return Prisma.sql`(${stateSql}) COLLATE "C"`
  if (sort === 'updatedAt')
    return Prisma.sql`to_char(r."updatedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') COLLATE "C"`
  return sort === 'reference' ? Prisma.sql`r."reference" COLLATE "C"` : Prisma.sql`r."startsOn"::text COLLATE "C"`
}
