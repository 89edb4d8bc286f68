import { type CalendarDate, dateParts, firstDay, isPartialDate, lastDay, type PartialDate } from './edtf'

export type Anniversary = { years: number; date: PartialDate }

/** The anniversaries that are kept: 5, 10, 25 and 50 years, and every 25 after that. */
function* kept() {
  yield* [5, 10]
  for (let years = 25; ; years += 25) yield years
}

/**
 * The next anniversary of a date that is not over on the given day, known as exactly as the date itself: of a year, a year.
 * 29 February is kept on the 28th where the year has no other.
 */
export function nextAnniversary(date: PartialDate, today: CalendarDate): Anniversary {
  for (const years of kept()) {
    const then = yearsAfter(date, years)
    if (lastDay(then) >= today) return { years, date: then }
  }
  throw new Error('years end')
}

/** The anniversaries of a date that may fall on a day between these two, themselves included. */
export function anniversariesBetween(date: PartialDate, from: CalendarDate, until: CalendarDate): Anniversary[] {
  const found: Anniversary[] = []
  for (const years of kept()) {
    const then = yearsAfter(date, years)
    if (firstDay(then) > until) return found
    if (lastDay(then) >= from) found.push({ years, date: then })
  }
  return found
}

/** The years of dates that have an anniversary in this year, the latest first, as far as two centuries back. */
export function yearsKeptIn(year: number): number[] {
  const found: number[] = []
  for (const years of kept()) {
    if (years > 200) return found
    found.push(year - years)
  }
  return found
}

function yearsAfter(date: PartialDate, years: number): PartialDate {
  const year = String(dateParts(date).year + years).padStart(4, '0')
  const then = year + date.slice(4)
  return isPartialDate(then) ? then : `${year}-02-28`
}
