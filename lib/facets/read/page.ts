import 'server-only'
import { db } from '@/lib/db'
import { type Ends, pageOf } from '@/lib/paging/pages'
import { Prisma } from '@/prisma/client/client'
import { type Choices, choosing, type Dimension } from '../read'

type Asked = {
  dimensions: Dimension[]
  chosen: Choices
  /** The whole order, so that no two entries stand in one place. */
  order: Prisma.Sql
  length: number
} & Ends

/**
 * The page of the chosen entries of `facts` (a query with the columns `id` and `slug`) from a place on: an entry's slug, which
 * need not be among the chosen itself. Null where there is no such page. Facts are of one municipality and counted whole for
 * the facets anyway; a place is a place in any order, also among those of which nothing is known, and nothing is passed over
 * or shown twice when entries come and go.
 */
export async function readPage<Row extends { slug: string }>(
  facts: Prisma.Sql,
  { dimensions, chosen, order, length, after, before }: Asked,
) {
  const of = (slug: string) => Prisma.sql`(SELECT place FROM placed WHERE slug = ${slug})`
  const beyond = before
    ? Prisma.sql`place < ${of(before)}`
    : after
      ? Prisma.sql`place > ${of(after)}`
      : Prisma.sql`true`
  const found = await db.$queryRaw<Row[]>`WITH facts AS (${facts}),
    placed AS MATERIALIZED (SELECT *, row_number() OVER (ORDER BY ${order}) AS place FROM facts)
    SELECT * FROM placed WHERE ${choosing(dimensions, chosen)} AND ${beyond}
    ORDER BY place ${before ? Prisma.raw('DESC') : Prisma.empty} LIMIT ${length + 1}`
  if (found.length === 0 && (after || before)) return null

  const { shown, next, previous } = pageOf(found, length, { after: before ? null : after, before })
  return { shown, next: next?.slug, previous: previous?.slug }
}
