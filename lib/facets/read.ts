import 'server-only'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import type { Ignored, Option } from './rules'

/** One way of narrowing a list down: a column of the relation `facts` that holds a code, or an array of codes. */
export type Dimension = {
  name: string
  column: Prisma.Sql
  many?: boolean
  /** Its values are known beforehand, so that one which does not occur is still a good question. */
  closed?: boolean
  /** The name of `value`, where the database has it. */
  label?: Prisma.Sql
}

export type Choices = Record<string, string | undefined>

type Row = { facet: string; value: string | null; label: string | null; count: number }

/** The condition of everything that is chosen, but for one dimension where one is left out. */
export function choosing(dimensions: Dimension[], chosen: Choices, except?: Dimension) {
  const conditions = dimensions.flatMap((dimension) => {
    const value = chosen[dimension.name]
    if (value === undefined || dimension === except) return []
    return dimension.many ? Prisma.sql`${value} = ANY(${dimension.column})` : Prisma.sql`${dimension.column} = ${value}`
  })
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`TRUE`
}

/**
 * For each dimension every value that occurs in `facts` (a query), with how many entries it would leave given what is chosen
 * in the others; and how many are left by all choices together. A value that does not occur is not obeyed, and told. One
 * query; two where there is such a value.
 */
export async function countFacets<Asked extends Choices>(facts: Prisma.Sql, dimensions: Dimension[], asked: Asked) {
  const rows = await countRows(facts, dimensions, asked)
  const unknown = dimensions.filter(({ name, closed }) => {
    const value = asked[name]
    return value !== undefined && !closed && !rows.some((row) => row.facet === name && row.value === value)
  })
  if (unknown.length === 0) return { ...shaped(rows), chosen: asked, ignored: [] as Ignored[] }

  const chosen: Asked = { ...asked, ...Object.fromEntries(unknown.map(({ name }) => [name, undefined])) }
  const ignored = unknown.map(({ name }) => ({ name, value: asked[name] ?? '' }))
  return { ...shaped(await countRows(facts, dimensions, chosen)), chosen, ignored }
}

function countRows(facts: Prisma.Sql, dimensions: Dimension[], chosen: Choices) {
  const counts = dimensions.map((dimension) => {
    const { name, column, many, label = Prisma.sql`NULL` } = dimension
    const from = many
      ? Prisma.sql`facts CROSS JOIN unnest(${column}) AS one("value")`
      : Prisma.sql`facts WHERE ${column} IS NOT NULL`
    const value = many ? Prisma.sql`"value"` : column
    return Prisma.sql`SELECT facet, value, ${label} AS label, count FROM (
      SELECT ${name}::text AS facet, ${value} AS value, count(*) FILTER (WHERE ${choosing(dimensions, chosen, dimension)})::int AS count
      FROM ${from} GROUP BY 2) AS counted`
  })
  const all = Prisma.sql`SELECT 'all', NULL, NULL, count(*) FILTER (WHERE ${choosing(dimensions, chosen)})::int FROM facts`
  return db.$queryRaw<Row[]>`WITH facts AS MATERIALIZED (${facts}) ${Prisma.join([...counts, all], ' UNION ALL ')}`
}

function shaped(rows: Row[]) {
  const total = rows.find(({ facet, value }) => facet === 'all' && value === null)?.count ?? 0
  const options = (name: string): Option[] =>
    rows.flatMap(({ facet, value, label, count }) => (facet === name && value !== null ? { value, label, count } : []))
  return { total, options }
}
