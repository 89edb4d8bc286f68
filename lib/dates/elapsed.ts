import { type CalendarDate, dateParts, type PartialDate } from './edtf'

/** How long ago something was, as exactly as its date allows: `months` up to two years, whole `years` after that. */
export type Elapsed = { unit: 'months' | 'years'; n: number }

/**
 * The time from a date known in part to a day on or after it. Of a day whole months count, the last day of a month being
 * enough where the month is too short; of a month, months from month to month; of a year, only years.
 */
export function elapsedSince(date: PartialDate, today: CalendarDate): Elapsed {
  const then = dateParts(date)
  const now = dateParts(today)
  const years = now.year - then.year
  if (then.month === null) return { unit: 'years', n: years }

  const begun = years * 12 + (now.month ?? 1) - then.month
  const months = then.day !== null && isBefore(now, then.day) ? begun - 1 : begun
  return months < 24 ? { unit: 'months', n: months } : { unit: 'years', n: Math.floor(months / 12) }
}

function isBefore({ year, month, day }: ReturnType<typeof dateParts>, dayOfMonth: number) {
  const length = new Date(Date.UTC(year, month ?? 1, 0)).getUTCDate()
  return (day ?? 1) < Math.min(dayOfMonth, length)
}
