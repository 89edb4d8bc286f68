import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db, type Transaction } from '@/lib/db'
import { messagesOf } from '@/lib/i18n/messages'
import { labelOf } from '@/lib/records/rules/words'
import type { ListQuery } from '@/lib/records/schema/query'
import { tripConditions, tripSortKey, tripsSql } from '@/lib/trips/read/list-sql'
import { reportState } from '@/lib/trips/rules/state'
import { Prisma } from '@/prisma/client/client'
import { blockOfContent } from '../rules/cell-words'
import { linesOf } from '../rules/layout'
import { columnsIn, groupOf } from '../schema/columns'
import { tripSheet } from '../schema/trip'
import { loadBooks, targetsOf } from './books'
import { contentOfTrip, wholeTrips } from './existing-trips'
import { exportHeader } from './export'

const batch = 500
const patience = 600_000

/** The headings of the file of trips; the last column, which no import reads, says where the report stands. */
export function tripsHeader(staff: Pick<Staff, 'locale'>): string[] {
  return [...exportHeader(staff, tripSheet), labelOf(staff.locale, tripSheet.key, 'state')]
}

/**
 * The trips of the office's list as lines of a file, narrowed down and sorted as on the screen, with the drafts that this person
 * may read; only those of `ids` where some were ticked. Some are in memory at a time.
 */
export function exportTrips(
  staff: Staff,
  query: ListQuery,
  ids: string[],
  use: (lines: string[][]) => Promise<boolean>,
): Promise<void> {
  return db.$transaction((tx) => eachLine(tx, staff, query, ids, use), {
    ...{ timeout: patience, maxWait: 10_000 },
    isolationLevel: 'RepeatableRead',
  })
}

async function eachLine(
  tx: Transaction,
  staff: Staff,
  query: ListQuery,
  ids: string[],
  use: (lines: string[][]) => Promise<boolean>,
) {
  const { locale, municipalityId, municipality } = staff
  const group = groupOf(tripSheet)
  const keys = columnsIn(group).map(({ key }) => key)
  const { states } = messagesOf(locale).office
  const names = await loadBooks(tx, municipalityId, targetsOf(tripSheet), [])
  const told = { locale, timeZone: municipality.timeZone, names }
  const ticked = ids.length > 0 ? Prisma.sql`AND r."id" = ANY(${ids}::uuid[])` : Prisma.empty
  const direction = Prisma.raw(query.descending ? 'DESC' : 'ASC')
  await tx.$executeRaw`DECLARE exported NO SCROLL CURSOR FOR SELECT r."id"::text AS id FROM ${tripsSql}
    WHERE ${tripConditions(staff, query)} ${ticked} ORDER BY ${tripSortKey(query.sort)} ${direction} NULLS LAST, r."id"`
  for (;;) {
    const rows = await tx.$queryRaw<{ id: string }[]>`FETCH ${Prisma.raw(String(batch))} FROM exported`
    if (rows.length === 0) return
    for await (const trips of wholeTrips(
      tx,
      municipalityId,
      rows.map(({ id }) => id),
    )) {
      const lines = trips.flatMap((trip) => {
        const mayEdit = trip.createdById === staff.id || staff.may('trips:editOthers')
        const state = states[reportState(trip.report)]
        return linesOf(group, blockOfContent(group, trip.id, contentOfTrip(trip, mayEdit), told)).map((cells, at) => [
          ...keys.map((key) => cells[key] ?? ''),
          at === 0 ? state : '',
        ])
      })
      if (!(await use(lines))) return
    }
  }
}
