import { type CalendarDate, firstDay, lastDay, type PartialDate } from '@/lib/dates/edtf'

type Post = { since: PartialDate | null; until: PartialDate | null }

/** Whether a post is held on a day; of one without an end it is taken that it is. */
export function postStatus({ since, until }: Post, today: CalendarDate): 'held' | 'former' | 'upcoming' {
  if (until && lastDay(until) < today) return 'former'
  return since && firstDay(since) > today ? 'upcoming' : 'held'
}

/** Whether a trip counts among those somebody made by a day: one refused, cancelled or still to come does not. */
export function wasMade({ status, startsOn }: { status: string; startsOn: PartialDate | null }, today: CalendarDate) {
  return status === 'approved' && (startsOn === null || firstDay(startsOn) <= today)
}
