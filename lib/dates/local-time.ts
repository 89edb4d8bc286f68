import { fromDate, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date'

/** Which of two moments is meant when the clock shows the same time twice. */
export type Occurrence = 'first' | 'second'

/**
 * The moment at which the clock of a time zone shows a time of a day (`2027-10-31`, `03:30`): null when there is no such
 * day, `'skipped'` when the clock leaps over it in spring, `'twice'` when it shows it twice in autumn and it is not said
 * which is meant.
 */
export function momentOf(day: string, time: string, timeZone: string, occurrence?: Occurrence) {
  const local = parsed(`${day}T${time}`)
  if (!local) return null

  const first = toZoned(local, timeZone, 'earlier')
  const second = toZoned(local, timeZone, 'later')
  if (first.compare(second) === 0) return first.toDate()
  // Over a leap the two are the times before and after it, neither of them the one asked for.
  if (first.hour !== local.hour || first.minute !== local.minute) return 'skipped'
  if (!occurrence) return 'twice'
  return (occurrence === 'first' ? first : second).toDate()
}

/** Which of two moments this is that the clock of a time zone shows alike; null where it shows the time once. */
export function occurrenceOf(at: Date, timeZone: string): Occurrence | null {
  const local = toCalendarDateTime(fromDate(at, timeZone))
  const [first, second] = [toZoned(local, timeZone, 'earlier'), toZoned(local, timeZone, 'later')]
  if (first.compare(second) === 0) return null
  return first.toDate().getTime() === at.getTime() ? 'first' : 'second'
}

function parsed(text: string) {
  try {
    return parseDateTime(text)
  } catch {
    return null
  }
}
