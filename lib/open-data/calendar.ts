import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { CalendarDate } from '@/lib/dates/edtf'
import { env } from '@/lib/env'
import { printable } from '@/lib/text/printable'

/** A time with hours, the end open where it is not known; or whole days, the last one included. */
type When = { startsAt: Date; endsAt: Date | null } | { firstDay: CalendarDate; lastDay: CalendarDate }

export type CalendarEntry = {
  /** What the record is and its id: never another one's, and the same for ever. */
  id: string
  when: When
  cancelled: boolean
  summary: string
  description: string
  place?: string
  /** The address of its page. */
  path: string
  updatedAt: Date
  version: number
  /** Whether it takes the time of whoever's calendar it is; an anniversary takes nobody's. */
  busy: boolean
}

export type Calendar = {
  name: string
  description: string
  locale: string
  /** The addresses of the file itself and of the page that shows the same. */
  path: string
  page: string
  entries: CalendarEntry[]
}

/** Seconds after which a calendar that subscribes to the file asks again: twelve hours. */
const refresh = 12 * 60 * 60

const statuses = { true: ICalEventStatus.CANCELLED, false: ICalEventStatus.CONFIRMED }

/**
 * A calendar by RFC 5545. Times are in UTC, which every calendar shows in its reader's own zone without a table of time
 * zones; days have no zone. Nothing in it depends on when it is made, so that the same records are the same file.
 */
export function calendarFile({ name, description, locale, path, page, entries }: Calendar) {
  const origin = env().TILTAS_ORIGIN
  const calendar = ical({
    prodId: { company: 'tiltas', product: 'tiltas', language: locale },
    name: printable(name),
    description: printable(description),
    source: origin + path,
    url: origin + page,
    ttl: refresh,
  })
  for (const { id, when, cancelled, updatedAt, busy, ...entry } of entries) {
    calendar.createEvent({
      id: `${id}@${new URL(origin).host}`,
      ...timesOf(when),
      summary: printable(entry.summary),
      description: printable(entry.description),
      location: entry.place ? printable(entry.place) : null,
      url: origin + entry.path,
      status: statuses[`${cancelled}`],
      sequence: entry.version,
      stamp: updatedAt,
      lastModified: updatedAt,
      transparency: busy && !cancelled ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

function timesOf(when: When) {
  if ('startsAt' in when) return { start: when.startsAt, end: when.endsAt }
  const start = new Date(`${when.firstDay}T00:00:00Z`)
  const end = new Date(`${when.lastDay}T00:00:00Z`)
  // The end of whole days is the day after the last one.
  end.setUTCDate(end.getUTCDate() + 1)
  return { start, end, allDay: true }
}

/** The answer to whoever asks for a calendar's file. */
export function calendarAnswer(calendar: Calendar) {
  return new Response(calendarFile(calendar), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Language': calendar.locale },
  })
}
