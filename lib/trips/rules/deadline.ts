import { type CalendarDate, lastDay, type PartialDate } from '@/lib/dates/edtf'
import { daysBetween, plusDays, plusWorkingDays } from '@/lib/dates/working-days'

/** What the public is told of a trip's report; the clock runs for trips that took place, in municipalities that set it. */
export type ReportClock =
  | { state: 'published' }
  | { state: 'submitted' }
  | { state: 'due'; dueOn: CalendarDate }
  | { state: 'overdue'; dueOn: CalendarDate; days: number }

/** The states of reports by which trips can be asked for: those of the clock, and why no clock runs. */
export const reportStates = ['published', 'submitted', 'due', 'overdue', 'undated', 'not-made'] as const

type Trip = {
  status: 'approved' | 'refused' | 'cancelled'
  endsOn: PartialDate | null
  startsOn: PartialDate | null
  published: boolean
  /** Whether the report was handed in and waits for publication: that stops the clock. */
  submitted: boolean
}

/** Where the report of a public trip stands on a day; null where nothing can be said or nothing is asked. */
export function reportClock(trip: Trip, workingDays: number | null, today: CalendarDate): ReportClock | null {
  if (trip.published) return { state: 'published' }
  const returned = trip.endsOn ?? trip.startsOn
  if (workingDays === null || trip.status !== 'approved') return null
  if (trip.submitted) return { state: 'submitted' }
  if (!returned) return null

  const dueOn = plusWorkingDays(lastDay(returned), workingDays)
  return dueOn < today ? { state: 'overdue', dueOn, days: daysBetween(dueOn, today) } : { state: 'due', dueOn }
}

/** The latest day of return of which a report is overdue on a day: for every day up to it, and for none after it. */
export function lastOverdueReturn(workingDays: number, today: CalendarDate): CalendarDate {
  let day = plusDays(today, -workingDays - 1)
  while (plusWorkingDays(day, workingDays) >= today) day = plusDays(day, -1)
  return day
}
