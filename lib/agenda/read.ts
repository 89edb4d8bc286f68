import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { dependsOn, trueUntil } from '@/lib/cache/depends-on'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { tripsOfEvent } from '@/lib/trips/read/public-list'
import { Prisma } from '@/prisma/client/client'
import type { Month } from './rules'

/** Of an entry that is withheld nothing but its time, the ground and whether it is called off leaves these reads. */
function asEntry(locale: Locale, event: Prisma.AgendaEventGetPayload<object>) {
  const { id, startsAt, endsAt, allDay } = event
  const withheldGround = inLocale(locale, event.withheldGroundLt, event.withheldGroundEn)
  const when = { id, startsAt, endsAt, allDay, cancelled: event.cancelledAt !== null }
  if (withheldGround !== null) return { ...when, withheldGround }

  return {
    ...when,
    withheldGround: null,
    title: inLocale(locale, event.titleLt, event.titleEn),
    place: inLocale(locale, event.placeLt, event.placeEn),
    people: inLocale(locale, event.peopleLt, event.peopleEn),
    organisation: inLocale(locale, event.organisationLt, event.organisationEn),
    lobbyist: event.lobbyist,
  }
}

export type AgendaEntry = ReturnType<typeof asEntry>

/** The months that have entries, by the municipality's own clock, the latest first, with how many. */
async function monthsOf(municipalityId: string, timeZone: string) {
  dependsOn(municipalityId, 'agenda')
  return db.$queryRaw<{ month: Month; count: number }[]>(Prisma.sql`
    SELECT to_char("startsAt" AT TIME ZONE ${timeZone}, 'YYYY-MM') AS "month", count(*)::int AS "count"
    FROM "AgendaEvent" WHERE "municipalityId" = ${municipalityId}::uuid
    GROUP BY 1 ORDER BY 1 DESC`)
}

/** One month of the mayor's agenda in the order of time, and the months there are. */
export const getAgenda = cache(async (locale: Locale, municipalityId: string, timeZone: string, month: Month) => {
  dependsOn(municipalityId, 'agenda')
  const [months, ids] = await Promise.all([
    monthsOf(municipalityId, timeZone),
    db.$queryRaw<{ id: string }[]>(Prisma.sql`
      SELECT "id" FROM "AgendaEvent" WHERE "municipalityId" = ${municipalityId}::uuid
        AND "startsAt" >= (${`${month}-01`}::date::timestamp AT TIME ZONE ${timeZone})
        AND "startsAt" < ((${`${month}-01`}::date + interval '1 month') AT TIME ZONE ${timeZone})`),
  ])
  const events = await db.agendaEvent.findMany({
    where: { municipalityId, id: { in: ids.map(({ id }) => id) } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })

  return {
    months,
    events: events.map((event) => asEntry(locale, event)),
    updatedAt: latest(...events.map((row) => row.updatedAt)),
  }
})

/** The next entries of the agenda from a moment on, or where there are none the last that were. */
export async function nearestEntries(locale: Locale, municipalityId: string, from: Date, most: number) {
  dependsOn(municipalityId, 'agenda')
  const where = { municipalityId }
  const coming = await db.agendaEvent.findMany({
    where: { ...where, startsAt: { gte: from } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: most,
  })
  const [next] = coming
  if (next) trueUntil(new Date(next.startsAt.getTime() + 1))
  const rows =
    coming.length > 0
      ? coming
      : await db.agendaEvent.findMany({ where, orderBy: [{ startsAt: 'desc' }, { id: 'desc' }], take: most })
  return rows.map((row) => ({ ...asEntry(locale, row), updatedAt: row.updatedAt }))
}

/** Entries of a calendar file at most, the latest ones. */
const mostInCalendar = 2000

/** The agenda from a moment on as a calendar has it, the latest first. */
export async function listAgendaFrom(locale: Locale, municipalityId: string, from: Date) {
  dependsOn(municipalityId, 'agenda')
  const rows = await db.agendaEvent.findMany({
    where: { municipalityId, startsAt: { gte: from } },
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    take: mostInCalendar,
  })
  return rows.map((row) => ({ ...asEntry(locale, row), updatedAt: row.updatedAt, version: row.version }))
}

export type AgendaCalendarEntry = Awaited<ReturnType<typeof listAgendaFrom>>[number]

/** One entry with what it belongs to, or null when there is none; a withheld one has its time and the ground alone. */
export const getAgendaEvent = cache(async (locale: Locale, municipalityId: string, id: string) => {
  dependsOn(municipalityId, 'agenda', 'partner-cities', 'mayor')
  if (!z.uuid().safeParse(id).success) return null
  const event = await db.agendaEvent.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    include: { partnerCity: true, priority: true },
  })
  if (!event) return null

  const entry = asEntry(locale, event)
  if (entry.withheldGround !== null) return { ...entry, updatedAt: event.updatedAt }

  const { partnerCity: city, priority } = event
  return {
    ...entry,
    partnerCity: city && {
      name: locale === 'lt' ? city.nameLt : city.nameEn,
      slugLt: city.slugLt,
      slugEn: city.slugEn,
    },
    priority: priority && {
      id: priority.id,
      title: inLocale(locale, priority.titleLt, priority.titleEn, priority.englishOrigin),
    },
    trips: await tripsOfEvent(locale, municipalityId, id),
    updatedAt: event.updatedAt,
  }
})
