import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import type { JobName } from './job'
import { patience } from './rules'
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

/** The first of the jobs that failed, or whose time has passed and that have not run, with how many of each there are. */
export async function getTroubledJobs({ municipalityId }: Staff, length: number, now: Date): Promise<TroubledJob[]> {
  if (!(await isReady())) return []
  const rows = (kind: TroubledJob['kind'], which: Prisma.Sql, at: Prisma.Sql, order: Prisma.Sql) => Prisma.sql`
    (SELECT ${kind} AS "kind", "id", "name", count(*) OVER ()::int AS "total", ${at} AS "at" FROM ${table}
    WHERE coalesce("data" ->> 'municipalityId', ${municipalityId}) = ${municipalityId} AND ${which}
    ORDER BY ${order} LIMIT ${length})`
  const [ended, due] = [Prisma.sql`"completed_on"`, Prisma.sql`"start_after"`]
  const late = Prisma.sql`"state" IN ('created', 'retry') AND "start_after" < ${new Date(now.getTime() - patience)}`
  return db.$queryRaw`${rows('failedJobs', Prisma.sql`"state" = 'failed'`, ended, Prisma.sql`${ended} DESC`)}
    UNION ALL ${rows('lateJobs', late, due, due)}`
}

/** With when it failed, or when it was due. */
type TroubledJob = { kind: 'failedJobs' | 'lateJobs'; id: string; name: JobName; total: number; at: Date | null }

/** Whether any job was ever put: pg-boss makes its tables when the portal first runs. */
async function isReady() {
  const [{ ready } = { ready: false }] = await db.$queryRaw<{ ready: boolean }[]>`
    SELECT to_regclass(${`${schema}.job`}) IS NOT NULL AS ready`
  return ready
}

export type JobRow = Row
