import type { AgreementEventKind } from '@/lib/agreements/rules'
import { type CalendarDate, compareDates, firstDay, type PartialDate } from '@/lib/dates/edtf'

/** Events of a document that show the two sides in contact; to suspend or end one does not. */
export const meetings = ['signed', 'dated', 'renewed', 'extended', 'amended'] as const satisfies AgreementEventKind[]

/**
 * The last time the two sides are known to have met by a day: the latest of meetings over their documents and of trips whose
 * reports are public. What is known to the month or year counts once that has begun. Null where nothing is known.
 * `read/contact.ts` says the same to the database.
 */
export function lastContact<Contact extends { date: PartialDate | null }>(contacts: Contact[], today: CalendarDate) {
  const past = contacts.filter(({ date }) => date !== null && firstDay(date) <= today)
  return past.sort((a, b) => compareDates(a.date, b.date, 'descending'))[0] ?? null
}

export function isMeeting(kind: AgreementEventKind) {
  return meetings.some((meeting) => meeting === kind)
}
