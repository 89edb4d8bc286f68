import type { CalendarDate } from './edtf'

const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day it is now in the municipality's time zone. */
export function today(timeZone = 'Europe/Vilnius', now = new Date()): CalendarDate {
  const format = formats.get(timeZone) ?? formatIn(timeZone)
  formats.set(timeZone, format)
  return format.format(now)
}

function formatIn(timeZone: string) {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
}
