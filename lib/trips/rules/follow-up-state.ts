import { type CalendarDate, firstDay, lastDay, type PartialDate } from '@/lib/dates/edtf'

/** How a follow-up of a trip stands on a day. One due in a month or year is overdue once that has wholly passed. */
export function followUpState(
  { dueOn, doneOn }: { dueOn: PartialDate | null; doneOn: PartialDate | null },
  today: CalendarDate,
) {
  if (doneOn && firstDay(doneOn) <= today) return 'done'
  return dueOn && lastDay(dueOn) < today ? 'overdue' : 'open'
}
