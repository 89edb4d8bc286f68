import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/client/client'

/** Up to how many the rows of a list are counted: nobody reads more, and each page would pay for it. */
const mostCounted = 1000

/** How many there are, or that there are more than are counted. */
export type Counted = { total: number; isMore: boolean }

/** Counts the rows of `FROM …`, no more of them than say that there are many. */
export async function countSome(from: Prisma.Sql): Promise<Counted> {
  const [row] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (SELECT 1 FROM ${from} LIMIT ${mostCounted + 1}) AS counted`
  const total = row?.total ?? 0
  return { total: Math.min(total, mostCounted), isMore: total > mostCounted }
}
