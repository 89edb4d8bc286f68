import 'server-only'
import { at } from '@/lib/records/read/names-sql'
import { named } from '@/lib/records/read/tables'
import { descriptionOf } from '@/lib/records/schema/register'
import { Prisma } from '@/prisma/client/client'
import type { TextTable } from '../schema/tables'

/** Whose the texts are that all municipalities share. */
export const everybody = '00000000-0000-0000-0000-000000000000'

type Asked = {
  municipalityId: string
  /** The records whose texts are asked for; all where none are named. */
  recordIds?: string[]
  /** Whether the words themselves are asked for. */
  words?: true
}

/**
 * The texts of these tables that a municipality sees, one a row: which record's, which column, in what state.
 */
export function textsSql(tables: TextTable[], asked: Asked) {
  return Prisma.join(
    tables.map((table) => textsOf(table, asked)),
    ' UNION ALL ',
  )
}

function textsOf(table: TextTable, { municipalityId, recordIds, words: asksWords }: Asked) {
  const { key, model, pairs, place } = table
  const { model: recordType, owner } = descriptionOf(key)
  const town = Prisma.sql`${owner === 'portal' ? everybody : municipalityId}::uuid`
  const values = pairs.map(
    ({ field }, order) =>
      Prisma.sql`(${field}::text, ${order}::int, ${at('t', `${field}Lt`)}::text, ${at('t', `${field}En`)}::text)`,
  )
  const own =
    owner === 'portal'
      ? Prisma.sql`true`
      : Prisma.sql`${at('t', owner === 'itself' ? 'id' : 'municipalityId')} = ${town}`
  const some = recordIds === undefined ? Prisma.empty : Prisma.sql`AND ${rootOf(table)} = ANY(${recordIds}::uuid[])`
  const words =
    asksWords === undefined
      ? Prisma.empty
      : Prisma.sql`, p."lt", p."en", x."draft", x."draftOf", CASE WHEN p."en" IS NOT NULL AND NOT x."gone" THEN x."sourceLt" END AS "sourceLt"`

  return Prisma.sql`SELECT ${recordType}::text AS "recordType", ${rootOf(table)} AS "recordId", ${model}::text AS "model", ${keyOf(table)} AS "rowKey",
      p."field", ${place.join('.')}::text AS "place", ${table.ordered ? at('t', 'position') : Prisma.sql`0`} AS "position", p."order",
      CASE WHEN p."en" IS NOT NULL AND x."sourceLt" IS NOT NULL AND NOT x."gone" THEN 'outdated' WHEN x."draft" IS NOT NULL THEN 'draft'
        WHEN p."lt" IS NULL THEN 'lithuanianMissing' WHEN p."en" IS NULL THEN 'missing' ELSE 'published' END AS "state",
      coalesce(x."outdatedAt", x."draftedAt") AS "since"${words}
    FROM ${named(model)} AS t ${joinsOf(table)}
    CROSS JOIN LATERAL (VALUES ${Prisma.join(values)}) AS p("field", "order", "lt", "en")
    LEFT JOIN "Translation" AS x ON x."municipalityId" = ${town} AND x."model" = ${model} AND x."rowKey" = ${keyOf(table)} AND x."field" = p."field"
    WHERE ${own} ${some} AND (p."lt" IS NOT NULL OR p."en" IS NOT NULL OR x."draft" IS NOT NULL)`
}

function keyOf({ knownBy, owners }: TextTable) {
  if (knownBy === 'id') return Prisma.sql`${at('t', 'id')}::text`
  return Prisma.sql`${at('t', owners[0]?.column ?? 'id')}::text || '.' || ${at('t', 'position')}`
}

/** The id of the record a row belongs to: in the row itself, or in what the row belongs to. */
function rootOf({ owners }: TextTable) {
  const [first, second] = owners
  if (!first) return at('t', 'id')
  return second ? at('o', second.column) : at('t', first.column)
}

function joinsOf({ owners }: TextTable) {
  const [first, second] = owners
  if (!first || !second) return Prisma.empty
  return Prisma.sql`JOIN ${named(first.model)} AS o ON o."municipalityId" = t."municipalityId" AND o."id" = ${at('t', first.column)}`
}
