import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import { schema } from './schema'

/** Jobs shown of each kind. */
const most = 50

type Row = {
  id: string
  name: string
  state: 'created' | 'retry' | 'active' | 'completed' | 'failed'
  dueAt: Date
  startedAt: Date | null
  endedAt: Date | null
  /** Why it failed: the reason of a refusal, or what broke. */
  reason: string | null
  message: string | null
}

const table = Prisma.raw(`"${schema}".job`)

/**
 * What failed, what was done late because the portal did not run when it was due, and what is to come: of the portal as a
 * whole and of the person's municipality.
 */
export async function getJobs({ municipalityId }: Staff) {
  const [{ ready } = { ready: false }] = await db.$queryRaw<{ ready: boolean }[]>`
    SELECT to_regclass(${`${schema}.job`}) IS NOT NULL AS ready`
  if (!ready) return { failed: [], late: [], coming: [] }

  const rows = (which: Prisma.Sql, order: Prisma.Sql) => db.$queryRaw<Row[]>`
    SELECT "id", "name", "state"::text AS "state", "start_after" AS "dueAt", "started_on" AS "startedAt", "completed_on" AS "endedAt",
      "output" ->> 'reason' AS "reason", "output" ->> 'message' AS "message"
    FROM ${table}
    WHERE coalesce("data" ->> 'municipalityId', ${municipalityId}) = ${municipalityId} AND ${which}
    ORDER BY ${order} LIMIT ${most}`
  const [failed, late, coming] = await Promise.all([
    rows(Prisma.sql`"state" = 'failed'`, Prisma.sql`"completed_on" DESC`),
    rows(
      Prisma.sql`"state" = 'completed' AND "name" <> 'sendLetters' AND ("output" ->> 'late')::boolean`,
      Prisma.sql`"completed_on" DESC`,
    ),
    rows(Prisma.sql`"state" < 'completed'`, Prisma.sql`"start_after"`),
  ])
  return { failed, late, coming }
}

export type JobRow = Row
