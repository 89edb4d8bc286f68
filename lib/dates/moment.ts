import { fromDate } from '@internationalized/date'
import type { Locale } from '@/lib/i18n/routing'
import { formatDate } from './format'
import { today } from './today'

/** A moment in the municipality's time zone, to the minute: `2024 m. gruodžio 4 d. 14:05`. */
export function formatMoment(locale: Locale, at: Date, timeZone: string) {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at)
  return `${formatDate(locale, today(timeZone, at))} ${time}`
}

/** A moment as a spreadsheet reads it, by the clock of a time zone: `2024-12-04 14:05:09+02:00`. */
export function clockTime(at: Date, timeZone: string) {
  const local = fromDate(at, timeZone)
  return local.toString().replace(/\[.*$/, '').replace(/\.\d+/, '').replace('T', ' ')
}
