import 'server-only'
import { parseDate, toZoned } from '@internationalized/date'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/client/client'
import type { AuditQuery } from './query'

const pageLength = 100

/** One page of the municipality's audit, the latest act first. */
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
  return { entries: shown, next, total: await db.auditEntry.count({ where }) }
}

export type AuditEntry = Awaited<ReturnType<typeof getAudit>>['entries'][number]

/** Who acted, and how, for the filters of the audit. */
export async function getAuditChoices({ municipalityId }: Staff) {
  const [acts, users] = await Promise.all([
    db.auditEntry.groupBy({ by: ['act'], where: { municipalityId }, orderBy: { act: 'asc' } }),
    db.user.findMany({
      where: { auditEntries: { some: { municipalityId } } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
  ])
  return { acts: acts.map(({ act }) => act), users }
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
