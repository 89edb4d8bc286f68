import type { CalendarDate } from './edtf'

/** The calendar day it is now in the municipality's time zone. */
export function today(timeZone = 'Europe/Vilnius', now = new Date()): CalendarDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}
