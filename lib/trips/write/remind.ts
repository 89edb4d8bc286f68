import 'server-only'
import type { CalendarDate } from '@/lib/dates/edtf'
import { today } from '@/lib/dates/today'
import { plusDays } from '@/lib/dates/working-days'
import { db } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { putLetter } from '@/lib/mail/outbox'
import type { ReminderKind } from '@/prisma/client/enums'
import { reportClock } from '../rules/deadline'
import { remindedOf, reminderOn } from '../rules/reminders'

/** Reminds people of reports that are due soon or overdue, each of each deadline once; says how many letters that made. */
export async function remindOfDeadlines(now: Date) {
  const municipalities = await db.municipality.findMany({
    where: { reportDeadlineWorkingDays: { not: null } },
    select: { id: true, timeZone: true, reportDeadlineWorkingDays: true },
  })
  let letters = 0
  for (const { id, timeZone, reportDeadlineWorkingDays: term } of municipalities)
    letters += await remindIn(id, term ?? 0, today(timeZone, now))
  return letters
}

async function remindIn(municipalityId: string, term: number, day: CalendarDate) {
  const people = await db.staffRole.findMany({
    where: { municipalityId, deactivatedAt: null, user: { demo: false } },
    select: { role: true, user: { select: { id: true, email: true, locale: true } } },
  })
  const publishers = people.filter(({ role }) => role === 'publisher').map(({ user }) => user.id)
  const byId = new Map(people.map(({ user }) => [user.id, user]))

  let letters = 0
  for (const trip of await tripsAround(municipalityId, term, day)) {
    const clock = reportClock({ ...trip, published: false, submitted: false }, term, day)
    const dueOn = clock && 'dueOn' in clock ? clock.dueOn : null
    const kind = dueOn && reminderOn(day, dueOn)
    if (!dueOn || !kind) continue
    const filer = trip.createdById !== null && byId.has(trip.createdById) ? trip.createdById : null
    for (const userId of remindedOf(kind, filer, publishers)) {
      const person = byId.get(userId)
      if (person && (await remind({ municipalityId, tripId: trip.id, userId, kind }, person, trip, dueOn))) letters += 1
    }
  }
  return letters
}

type Person = { email: string; locale: string | null }
type Reminder = { municipalityId: string; tripId: string; userId: string; kind: ReminderKind }
type Trip = Awaited<ReturnType<typeof tripsAround>>[number]

/** Writes to one person, unless they were written to of this before, which the database keeps from happening twice. */
function remind(reminder: Reminder, { email, locale }: Person, { reference, destinations }: Trip, dueOn: CalendarDate) {
  return transact(async (tx) => {
    const { count } = await tx.reportReminder.createMany({ data: [reminder], skipDuplicates: true })
    if (count === 0) return false

    const language = locale === 'en' ? 'en' : 'lt'
    const places = destinations
      .map(({ nameLt, nameEn }) => (language === 'en' ? (nameEn ?? nameLt) : nameLt))
      .join(', ')
    const kind = reminder.kind === 'dueSoon' ? 'reportDueSoon' : 'reportOverdue'
    await putLetter(
      tx,
      { to: email, locale: language, municipalityId: reminder.municipalityId },
      { kind, reference, dueOn, places },
    )
    return true
  })
}

/** Days that may lie between the return and a reminder beside the working days of the term, which holidays make longer. */
const room = 60

/** Trips that were made, whose reports are neither public nor handed in, and whose return lies near enough to a reminder. */
async function tripsAround(municipalityId: string, term: number, day: CalendarDate) {
  const near = await db.$queryRaw<{ id: string }[]>`
    SELECT t."id" FROM "BusinessTrip" t
    WHERE t."municipalityId" = ${municipalityId}::uuid AND t."status" = 'approved' AND t."startsOn" >= ${String(Number(day.slice(0, 4)) - 2)}
      AND edtf_last_day(coalesce(t."endsOn", t."startsOn")) BETWEEN ${plusDays(day, -term * 2 - room)} AND ${day}
    ORDER BY t."reference"`
  return db.businessTrip.findMany({
    where: {
      municipalityId,
      id: { in: near.map(({ id }) => id) },
      OR: [
        { report: null },
        { report: { submissions: { none: { decidedAt: null } }, publications: { none: { withdrawnAt: null } } } },
      ],
    },
    orderBy: { reference: 'asc' },
    select: {
      ...{ id: true, reference: true, status: true, startsOn: true, endsOn: true, createdById: true },
      destinations: { orderBy: { position: 'asc' }, select: { nameLt: true, nameEn: true } },
    },
  })
}
