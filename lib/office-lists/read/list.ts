import 'server-only'
import type { Permission } from '@/lib/auth/permissions'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { type Counted, countSome } from '@/lib/paging/read/count'
import { afterPlace } from '@/lib/records/read/list-sql'
import { at } from '@/lib/records/read/names-sql'
import type { ListQuery } from '@/lib/records/schema/query'
import { Prisma } from '@/prisma/client/client'
import type { Asks } from '../schema/query'

type Sql = Prisma.Sql

/**
 * A list of the office that is none of the register's: its rows are a SELECT with an `id` (a UUID) of what this person may
 * read; over them, as `r`, it is searched, narrowed down and sorted.
 */
export type OfficeList<Row extends object> = Asks & {
  /** What its file is called. */
  file: string
  permission: Permission
  rows: (staff: Staff) => Sql
  /** The columns in which words are found. */
  search: readonly string[]
  /** Which rows a value of a filter leaves; '' while none is chosen. */
  narrow: { [filter: string]: { [value: string]: Sql } }
  /** Text to sort by. */
  keys: (staff: Staff) => { [sort: string]: Sql }
  /** As a file has it. */
  header: (staff: Staff) => string[]
  cells: (staff: Staff, row: Row) => string[]
}

export type OfficePage<Row extends object> = Counted & { rows: (Row & { id: string })[]; next: ListQuery['after'] }

/** How many rows one page shows. */
const pageLength = 50

/** One page of a list as its address asks for it. */
export async function getOfficePage<Row extends object>(
  staff: Staff,
  list: OfficeList<Row>,
  query: ListQuery,
): Promise<OfficePage<Row>> {
  const [counted, page] = await Promise.all([
    countSome(Prisma.sql`${fromSql(staff, list)} WHERE ${conditions(list, query)}`),
    rowsFrom(staff, list, query, pageLength),
  ])
  return { ...counted, ...page }
}

/** So many rows from the place on that the query names. */
export async function rowsFrom<Row extends object>(
  staff: Staff,
  list: OfficeList<Row>,
  query: ListQuery,
  length: number,
) {
  const key = list.keys(staff)[query.sort] ?? Prisma.sql`NULL`
  const direction = query.descending ? Prisma.raw('DESC') : Prisma.raw('ASC')
  const found = await db.$queryRaw<(Row & { id: string; sortKey: string | null })[]>`
    SELECT r.*, ${key} AS "sortKey" FROM ${fromSql(staff, list)}
    WHERE ${conditions(list, query)} AND ${afterPlace(key, query, false)}
    ORDER BY "sortKey" ${direction} NULLS LAST, r."id" LIMIT ${length + 1}`
  const rows = found.slice(0, length)
  const last = rows.at(-1)
  return { rows, next: found.length > length && last ? { value: last.sortKey, id: last.id } : null }
}

function fromSql<Row extends object>(staff: Staff, { rows }: OfficeList<Row>) {
  return Prisma.sql`(${rows(staff)}) AS r`
}

/** Each word somewhere, whatever its diacritics. */
function conditions<Row extends object>({ search, narrow }: OfficeList<Row>, { words, filters }: ListQuery): Sql {
  const text = Prisma.sql`public.search_fold(concat_ws(' ', ${Prisma.join(search.map((column) => at('r', column)))}))`
  const typed = words.split(/\s+/).filter(Boolean).slice(0, 8)
  const chosen = Object.entries(narrow).flatMap(([name, values]) => values[filters[name] ?? ''] ?? [])
  return Prisma.join(
    [Prisma.sql`true`, ...typed.map((word) => Prisma.sql`strpos(${text}, public.search_fold(${word})) > 0`), ...chosen],
    ' AND ',
  )
}

/** A moment to sort by, as text that sorts as it does. */
export function momentKey(column: string): Sql {
  return Prisma.sql`to_char(${at('r', column)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') COLLATE "C"`
}
