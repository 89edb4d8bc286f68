/** A date known to the year, the month or the day: EDTF level 0, `1997`, `1991-02` or `1998-08-27`. Unknown is null. */
export type PartialDate = string

/** A whole calendar day, `YYYY-MM-DD`, without time or time zone. */
export type CalendarDate = string

export type DatePrecision = 'year' | 'month' | 'day'

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

function daysInMonth(year: number, month: number) {
  const date = new Date(Date.UTC(2000, month, 0))
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

/** Whether the text is a possible date: 2024-02-30, 2023-13 and year 0000 are not. */
export function isPartialDate(text: unknown): text is PartialDate {
  const parts = typeof text === 'string' ? shape.exec(text) : null
  if (!parts) return false

  const year = Number(parts[1])
  const month = parts[2] === undefined ? 1 : Number(parts[2])
  const day = parts[3] === undefined ? 1 : Number(parts[3])
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function isCalendarDate(text: unknown): text is CalendarDate {
  return isPartialDate(text) && text.length === 10
}

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year'
  return date.length === 7 ? 'month' : 'day'
}

export function dateParts(date: PartialDate) {
  const [year, month, day] = date.split('-')
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null }
}

/** The earliest day the date may mean. */
export function firstDay(date: PartialDate): CalendarDate {
  return `${date}-01-01`.slice(0, 10)
}

/** The latest day the date may mean. */
export function lastDay(date: PartialDate): CalendarDate {
  const { year, month, day } = dateParts(date)
  if (day) return date
  if (!month) return `${date}-12-31`
  return `${date}-${String(daysInMonth(year, month)).padStart(2, '0')}`
}

/**
 * Orders by time; of dates that begin on the same day the less precise comes first. A date that is not known comes last,
 * whichever way the list is read.
 */
export function compareDates(
  a: PartialDate | null,
  b: PartialDate | null,
  direction: 'ascending' | 'descending' = 'ascending',
) {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return (a < b ? -1 : 1) * (direction === 'ascending' ? 1 : -1)
}

/** Whether an event on `end` may have come after or together with one on `start`, as far as both are known. */
export function inOrder(start: PartialDate, end: PartialDate) {
  return firstDay(start) <= lastDay(end)
}
