import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db, type Transaction } from '@/lib/db'
import { conditions, sortKey } from '@/lib/records/read/list-sql'
import { named } from '@/lib/records/read/tables'
import { contentOf } from '@/lib/records/rules/content'
import { listFields } from '@/lib/records/rules/rows'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { ListQuery } from '@/lib/records/schema/query'
import { Prisma } from '@/prisma/client/client'
import { blockOfContent } from '../rules/cell-words'
import { headingsOf } from '../rules/headings'
import { linesOf } from '../rules/layout'
import { columnsIn, groupOf } from '../schema/columns'
import { loadBooks, targetsOf } from './books'
import { type Whole, wholesOf } from './wholes'

/** Records that are fetched from the cursor at a time. */
const batch = 500
/** Milliseconds an export may take. */
const patience = 600_000

/** The headings of the file of a list. */
export function exportHeader({ locale }: Pick<Staff, 'locale'>, description: RecordDescription): string[] {
  const headings = headingsOf(locale, description)
  return columnsIn(groupOf(description)).map(({ key }) => headings.get(key) ?? key)
}

/** The place of the columns that hold numbers. */
export function numberColumns(description: RecordDescription): Set<number> {
  const columns = columnsIn(groupOf(description))
  return new Set(
    columns.flatMap((column, at) =>
      column.holds === 'field' && (column.field.kind === 'number' || column.field.kind === 'money') ? [at] : [],
    ),
  )
}

/**
 * Every record of a list as lines of a file, narrowed down and sorted as on the screen, as it all was at one moment. Some
 * records at a time are in memory, however many there are; `use` is waited for before the next, and says whether to go on.
 */
export function exportLines(
  staff: Staff,
  description: RecordDescription,
  query: ListQuery,
  use: (lines: string[][]) => Promise<boolean>,
): Promise<void> {
  return db.$transaction((tx) => eachLine(tx, staff, description, query, use), {
    ...{ timeout: patience, maxWait: 10_000 },
    isolationLevel: 'RepeatableRead',
  })
}

async function eachLine(
  tx: Transaction,
  { locale, municipalityId, municipality }: Staff,
  description: RecordDescription,
  query: ListQuery,
  use: (lines: string[][]) => Promise<boolean>,
) {
  const group = groupOf(description)
  const keys = columnsIn(group).map(({ key }) => key)
  const key = sortKey(description, locale, query.sort)
  const direction = query.descending ? Prisma.raw('DESC') : Prisma.raw('ASC')
  const kinds = targetsOf(description)
  const names = await loadBooks(
    tx,
    municipalityId,
    kinds.filter((kind) => kind !== 'businessTrip'),
    [],
  )
  const isFlat = listFields(description.fields).length === 0
  const columns = isFlat ? Prisma.sql`r.*` : Prisma.sql`r."id"::text AS id`
  await tx.$executeRaw`DECLARE exported NO SCROLL CURSOR FOR SELECT ${columns} FROM ${named(description.model)} AS r
    WHERE ${conditions(description, municipalityId, locale, query)} ORDER BY ${key} ${direction} NULLS LAST, r."id"`

  for (;;) {
    const rows = await tx.$queryRaw<Whole[]>`FETCH ${Prisma.raw(String(batch))} FROM exported`
    if (rows.length === 0) return
    const ids = rows.map(({ id }) => id)
    // A record without lists is whole in its row.
    for await (const wholes of isFlat ? [rows] : wholesOf(tx, description, municipalityId, ids)) {
      const contents = wholes.map((whole) => ({ id: whole.id, content: contentOf(description.fields, whole) }))
      if (kinds.includes('businessTrip')) {
        const trips = contents.flatMap(({ content }) => (content.trips as string[] | undefined) ?? [])
        const own = (await loadBooks(tx, municipalityId, ['businessTrip'], trips))('businessTrip')
        for (const known of own.all()) names('businessTrip').add(known)
      }
      const told = { locale, timeZone: municipality.timeZone, names }
      const lines = contents.flatMap(({ id, content }) => linesOf(group, blockOfContent(group, id, content, told)))
      if (!(await use(lines.map((cells) => keys.map((column) => cells[column] ?? ''))))) return
    }
  }
}
