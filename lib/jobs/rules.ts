import { parseDate, parseTime, toCalendarDateTime, toZoned } from '@internationalized/date'
import { today } from '@/lib/dates/today'
import { isWorkingDay, plusDays } from '@/lib/dates/working-days'

/** When a job comes round: every so many minutes, or on each day, or working day, at a time of the clock in Vilnius. */
export type When = { everyMinutes: number } | { dailyAt: string; workingDaysOnly?: boolean }

const timeZone = 'Europe/Vilnius'

/**
 * The next moment after `now` at which a job comes round. A time that the clock leaps over in spring is the moment of the
 * leap later; one it shows twice in autumn is the first.
 */
export function nextTime(when: When, now: Date): Date {
  if ('everyMinutes' in when) {
    const length = when.everyMinutes * 60_000
    return new Date((Math.floor(now.getTime() / length) + 1) * length)
  }
  const time = parseTime(when.dailyAt)
  for (let day = today(timeZone, now); ; day = plusDays(day, 1)) {
    const at = toZoned(toCalendarDateTime(parseDate(day), time), timeZone).toDate()
    if (at > now && (!when.workingDaysOnly || isWorkingDay(day))) return at
  }
}

/** How much later than it is due something may be done without being late, in milliseconds. */
export const patience = 5 * 60_000

/** Whether something was done noticeably later than it was due, as after a time in which the portal did not run. */
export function isLate(due: Date, done: Date) {
  return done.getTime() - due.getTime() > patience
}
