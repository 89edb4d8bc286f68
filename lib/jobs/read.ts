import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import type { JobName } from './job'
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
  if (!(await isReady())) return { failed: [], late: [], coming: [] }

  const rows = (which: Prisma.Sql, order: Prisma.Sql) => db.$queryRaw<Row[]>`
    SELECT "id", "name", "state"::text AS "state", "start_after" AS "dueAt", "started_on" AS "startedAt", "completed_on" AS "endedAt",
      "output" ->> 'reason' AS "reason", "output" ->> 'message' AS "message"
    FROM ${table}
    WHERE coalesce("data" ->> 'municipalityId', ${municipalityId}) = ${municipalityId} AND ${which}
    ORDER BY ${order} LIMIT ${most}`
  const [failed, late, coming] = await Promise.all([
    rows(Prisma.sql`"state" = 'failed'`, Prisma.sql`"completed_on" DESC`),
    rows(
      Prisma.sql`"state" = 'completed' AND "name" NOT IN ('sendLetters', 'followNames', 'followImports') AND ("output" ->> 'late')::boolean`,
      Prisma.sql`"completed_on" DESC`,
    ),
    rows(Prisma.sql`"state" < 'completed'`, Prisma.sql`"start_after"`),
  ])
  return { failed, late, coming }
}

/** The first of the jobs that failed, with how many there are. */
export async function getFailedJobs({ municipalityId }: Staff, length: number) {
  if (!(await isReady())) return []
  return db.$queryRaw<{ id: string; name: JobName; total: number; failedAt: Date | null }[]>`
    SELECT "id", "name", count(*) OVER ()::int AS "total", "completed_on" AS "failedAt" FROM ${table}
    WHERE coalesce("data" ->> 'municipalityId', ${municipalityId}) = ${municipalityId} AND "state" = 'failed'
    ORDER BY "completed_on" DESC LIMIT ${length}`
}

/** Whether any job was ever put: pg-boss makes its tables when the portal first runs. */
async function isReady() {
  const [{ ready } = { ready: false }] = await db.$queryRaw<{ ready: boolean }[]>`
    SELECT to_regclass(${`${schema}.job`}) IS NOT NULL AS ready`
  return ready
}

export type JobRow = Row
