import type { CalendarDate } from './edtf'

/** Public holidays that stand on the same day each year, `MM-DD`, with the first year in which the list has them. */
const fixed: [day: string, since?: number][] = [
  ['01-01'],
  ['02-16'],
  ['03-11'],
  ['05-01'],
  ['06-24'],
  ['07-06'],
  ['08-15'],
  ['11-01'],
  ['11-02', 2020],
  ['12-24'],
  ['12-25'],
  ['12-26'],
]

/**
 * The days of a year that the Labour Code of Lithuania (Art. 123) calls public holidays, in order. The list is today's;
 * of its changes it knows that of 2020, when the second of November joined it.
 */
export function publicHolidays(year: number): CalendarDate[] {
  const known = yearly.get(year) ?? holidaysOf(year)
  yearly.set(year, known)
  return known
}

const yearly = new Map<number, CalendarDate[]>()

function holidaysOf(year: number) {
  const easter = easterSunday(year)
  const days = fixed.filter(([, since = 0]) => year >= since).map(([day]) => `${String(year).padStart(4, '0')}-${day}`)
  return [...days, easter, plusDays(easter, 1), firstSunday(year, 5), firstSunday(year, 6)].sort()
}

/** A working day is none of Saturday, Sunday and the public holidays. */
export function isWorkingDay(date: CalendarDate) {
  return !isWeekend(date) && !publicHolidays(Number(date.slice(0, 4))).includes(date)
}

/** The day on which the given number of working days has passed; the day of beginning is not counted. */
export function plusWorkingDays(date: CalendarDate, count: number): CalendarDate {
  let day = date
  for (let left = count; left > 0; ) {
    day = plusDays(day, 1)
    if (isWorkingDay(day)) left--
  }
  return day
}

/** Calendar days from one day to another; negative where the other is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate) {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000)
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, as Meeus gives it). */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1)
}

function firstSunday(year: number, month: number) {
  const first = dayOf(year, month, 1)
  return plusDays(first, (7 - utc(first).getUTCDay()) % 7)
}

function isWeekend(date: CalendarDate) {
  return [0, 6].includes(utc(date).getUTCDay())
}

export function plusDays(date: CalendarDate, count: number): CalendarDate {
  const day = utc(date)
  day.setUTCDate(day.getUTCDate() + count)
  return day.toISOString().slice(0, 10)
}

function dayOf(year: number, month: number, day: number): CalendarDate {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function utc(date: CalendarDate) {
  return new Date(`${date}T00:00:00Z`)
}
