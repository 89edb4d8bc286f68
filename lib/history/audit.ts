import 'server-only'
import { parseDate, toZoned } from '@internationalized/date'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import type { AuditQuery } from './query'

const pageLength = 100

/** One page of the municipality's audit, the latest act first. `next` is the number before which the next page begins. */
export async function getAudit(staff: Staff, query: AuditQuery, length = pageLength) {
  const where = whereOf(staff, query)
  const entries = await db.auditEntry.findMany({
    where: { ...where, ...(query.before && { number: { lt: query.before } }) },
    orderBy: { number: 'desc' },
    include: { user: { select: { name: true } } },
    take: length + 1,
  })
  const shown = entries.slice(0, length)
  const next = entries.length > length ? (shown.at(-1)?.number ?? null) : null
  return { entries: shown, next }
}

export type AuditPage = Awaited<ReturnType<typeof getAudit>>
export type AuditEntry = AuditPage['entries'][number]

/** Who acted, and how, for the filters of the audit: each found by a step in an index, however long the audit is. */
export async function getAuditChoices({ municipalityId }: Staff) {
  const stepped = (column: 'act' | 'userId') => {
    const [found, here] = [Prisma.raw(`"${column}"`), Prisma.sql`"municipalityId" = ${municipalityId}::uuid`]
    const next = (after: Prisma.Sql) =>
      Prisma.sql`(SELECT ${found} FROM "AuditEntry" WHERE ${here} AND ${after} ORDER BY ${found} LIMIT 1)`
    return Prisma.sql`WITH RECURSIVE stepped AS (
        SELECT ${next(Prisma.sql`${found} IS NOT NULL`)} AS "value"
        UNION ALL SELECT ${next(Prisma.sql`${found} > stepped."value"`)} FROM stepped WHERE stepped."value" IS NOT NULL
      ) SELECT "value"::text FROM stepped WHERE "value" IS NOT NULL`
  }
  const [acts, ids] = await Promise.all([
    db.$queryRaw<{ value: string }[]>(stepped('act')),
    db.$queryRaw<{ value: string }[]>(stepped('userId')),
  ])
  const users = await db.user.findMany({
    where: { id: { in: ids.map(({ value }) => value) } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
  return { acts: acts.map(({ value }) => value), users }
}

function whereOf({ municipalityId, municipality }: Staff, query: AuditQuery): Prisma.AuditEntryWhereInput {
  const { user, act, record, from, until } = query
  return {
    municipalityId,
    ...(user && { userId: user }),
    ...(act && { act }),
    ...(record && { recordId: record }),
    ...((from || until) && {
      at: {
        ...(from && { gte: startOf(from, 0, municipality.timeZone) }),
        ...(until && { lt: startOf(until, 1, municipality.timeZone) }),
      },
    }),
  }
}

/** The moment at which a day, or the one so many days after it, begins in a time zone. */
function startOf(day: string, after: number, timeZone: string) {
  return toZoned(parseDate(day).add({ days: after }), timeZone).toDate()
}
