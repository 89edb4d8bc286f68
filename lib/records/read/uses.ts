import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db, type Transaction } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import type { RecordDescription, RecordKey } from '../schema/description'
import { linkFields, rowFields } from '../schema/fields'
import { descriptions } from '../schema/register'
import { findWhole, named } from './tables'

type ForeignKey = { table: string; column: string; target: string }
/** A record that refers to this one; a kind the register does not describe is told by its table. */
export type Use = { to: RecordKey | null; table: string; id: string }

/**
 * What refers to a record: asked of every foreign key that the database has, so that none can be forgotten. The record's own
 * rows do not count, nor does what is kept of a removed file.
 */
export async function usesOf(
  client: Transaction | typeof db,
  description: RecordDescription,
  whole: Record<string, unknown> & { id: string },
): Promise<Use[]> {
  const keys = await client.$queryRaw<ForeignKey[]>`
    SELECT c.conrelid::regclass::text AS "table", a.attname AS "column", f.attname AS "target"
    FROM pg_constraint c
    JOIN LATERAL unnest(c.conkey, c.confkey) AS k(own, other) ON true
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.own
    JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = k.other
    WHERE c.contype = 'f' AND c.confrelid = ${`"${description.model}"`}::regclass AND a.attname <> 'municipalityId'`
  const own = ownRows(description)
  const foreign = keys
    .map((key) => ({ ...key, table: key.table.replaceAll('"', '') }))
    .filter(({ table }) => !own.has(table))

  const uses: Use[] = []
  for (const { table, column, target } of foreign) {
    const owner = ownerOf(table)
    const id = owner?.column ?? 'id'
    const rows = await client.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT ${named(id)}::text AS id FROM ${named(table)}
      WHERE ${named(column)}::text = ${String(whole[target])} ${stillThere(table)} LIMIT 20`
    uses.push(...rows.map((row) => ({ to: owner?.key ?? null, table, id: row.id })))
  }
  return uses.filter((use, at) => uses.findIndex(({ table, id }) => `${table}${id}` === `${use.table}${use.id}`) === at)
}

function stillThere(table: string) {
  return table === 'Document' ? Prisma.sql`AND "removedAt" IS NULL` : Prisma.empty
}

function ownRows({ fields }: RecordDescription) {
  return new Set<string>([...rowFields(fields), ...linkFields(fields)].map(([, { model }]) => model))
}

/** The type of record that a table holds, or holds rows of, with the column that says which record. */
function ownerOf(table: string): { key: RecordKey; column: string } | null {
  for (const { key, model, fields } of descriptions) {
    if (model === table) return { key, column: 'id' }
    const rows = [...rowFields(fields), ...linkFields(fields)].find(([, field]) => field.model === table)
    if (rows) return { key, column: rows[1].owner }
  }
  return null
}

/** What refers to a record of this municipality; nothing when it has no such record. */
export async function findUses({ municipalityId }: Staff, description: RecordDescription, id: string) {
  const whole = await findWhole(db, description, municipalityId, id)
  return whole ? usesOf(db, description, whole) : []
}
