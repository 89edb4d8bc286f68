import 'server-only'
import { currentStaff } from '@/lib/auth/current-staff'
import type { Staff } from '@/lib/auth/staff'
import { type OfficeList, rowsFrom } from '@/lib/office-lists/read/list'
import { readOfficeQuery } from '@/lib/office-lists/schema/query'
import { csvLines } from '@/lib/open-data/csv'
import type { ListQuery } from '@/lib/records/schema/query'
import { guard } from '../rules/guard'
import { sent } from './csv'
import { whole } from './spreadsheet'

/** Rows that are read at a time. */
const batch = 500

/** A list of the office as a file (`?as=xlsx`, otherwise CSV), narrowed down and sorted as on the screen. */
export async function officeListFile<Row extends object>(request: Request, list: OfficeList<Row>) {
  const staff = await currentStaff(list.permission)
  if (!staff) return new Response(null, { status: 403 })
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const query = { ...readOfficeQuery(list, asked), after: null }
  return officeListAs(asked.as === 'xlsx' ? 'xlsx' : 'csv', staff, list, query)
}

export async function officeListAs<Row extends object>(
  kind: 'csv' | 'xlsx',
  staff: Staff,
  list: OfficeList<Row>,
  query: ListQuery,
) {
  const name = `${staff.municipality.slug}-${list.file}.${kind}`
  const header = list.header(staff)
  if (kind === 'xlsx')
    return whole(name, { name: list.file, header, numbers: [] }, (use) => eachLine(staff, list, query, use))
  return sent(name, header, (send) =>
    eachLine(staff, list, query, (lines) => send(csvLines(lines.map((line) => line.map(guard))))),
  )
}

/** All rows as lines, some of them in memory at a time; `use` says whether to go on. */
async function eachLine<Row extends object>(
  staff: Staff,
  list: OfficeList<Row>,
  query: ListQuery,
  use: (lines: string[][]) => Promise<boolean>,
) {
  let after = query.after
  do {
    const { rows, next } = await rowsFrom(staff, list, { ...query, after }, batch)
    if (!(await use(rows.map((row) => list.cells(staff, row))))) return
    after = next
  } while (after)
}
