import 'server-only'
import type { Transaction } from '@/lib/db'
import { named } from '@/lib/records/read/tables'
import { Prisma } from '@/prisma/client/client'
import type { Data } from './lists'

/** Rows that one statement writes. */
const batch = 1_000

/** Adds rows to a table by few statements; columns that are not named have their defaults. */
export async function addRows(tx: Transaction, model: string, rows: Data[]) {
  const columns = columnsIn(rows)
  for (const some of batches(rows))
    await tx.$executeRaw`INSERT INTO ${named(model)} (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(NULL::${named(model)}, ${JSON.stringify(some)}::jsonb)`
}

/**
 * Gives rows of a table new values, found by the columns of `key`; with `version`, only those that still have the version
 * given with them, and each gets the next. Returns how many were there.
 */
export async function updateRows(
  tx: Transaction,
  model: string,
  rows: Data[],
  key: string[],
  { version = false } = {},
) {
  let found = 0
  const set = Object.keys(rows[0] ?? {}).filter((column) => !key.includes(column) && column !== 'version')
  const values = set.map((column) => Prisma.sql`${named(column)} = given.${named(column)}`)
  if (version) values.push(Prisma.sql`"version" = own."version" + 1`)
  const same = [...key, ...(version ? ['version'] : [])].map(
    (column) => Prisma.sql`own.${named(column)} = given.${named(column)}`,
  )
  if (values.length === 0) return rows.length
  for (const some of batches(rows))
    found += await tx.$executeRaw`UPDATE ${named(model)} AS own SET ${Prisma.join(values)}
      FROM jsonb_populate_recordset(NULL::${named(model)}, ${JSON.stringify(some)}::jsonb) AS given WHERE ${Prisma.join(same, ' AND ')}`
  return found
}

function columnsIn(rows: Data[]) {
  return Prisma.join(Object.keys(rows[0] ?? {}).map((column) => named(column)))
}

function* batches(rows: Data[]) {
  for (let from = 0; from < rows.length; from += batch) yield rows.slice(from, from + batch)
}
