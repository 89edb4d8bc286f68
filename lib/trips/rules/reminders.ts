import type { CalendarDate } from '@/lib/dates/edtf'
import { plusDays, plusWorkingDays } from '@/lib/dates/working-days'
import type { ReminderKind } from '@/prisma/client/enums'

/** Working days before the deadline from which on the filer is reminded. */
const ahead = 3

/** Days after the deadline in which somebody is told for the first time; what is older is in the lists of the office. */
const after = 30

/** The reminder that a report still to be submitted asks for on a day, by its deadline; null when none does. */
export function reminderOn(today: CalendarDate, dueOn: CalendarDate): ReminderKind | null {
  if (dueOn < today) return dueOn >= plusDays(today, -after) ? 'overdue' : null
  return plusWorkingDays(today, ahead) >= dueOn ? 'dueSoon' : null
}

/**
 * Who is reminded: before the deadline the filer, after it also those who publish. Where the filer is none any more, those
 * who publish hear of both.
 */
export function remindedOf(kind: ReminderKind, filer: string | null, publishers: string[]) {
  const people = kind === 'overdue' || filer === null ? publishers : []
  return [...new Set([...(filer === null ? [] : [filer]), ...people])]
}
