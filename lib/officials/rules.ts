import { type CalendarDate, firstDay, isCalendarDate, lastDay, type PartialDate } from '@/lib/dates/edtf'
import { daysBetween } from '@/lib/dates/working-days'

type Post = { since: PartialDate | null; until: PartialDate | null }

/** Whether a post is held on a day; of one without an end it is taken that it is. */
export function postStatus({ since, until }: Post, today: CalendarDate): 'held' | 'former' | 'upcoming' {
  if (until && lastDay(until) < today) return 'former'
  return since && firstDay(since) > today ? 'upcoming' : 'held'
}

/** How many days a trip lasted, both ends counted; null where it is not known to the day. */
export function tripDays({ startsOn, endsOn }: { startsOn: PartialDate | null; endsOn: PartialDate | null }) {
  if (!isCalendarDate(startsOn)) return null
  if (endsOn === null) return 1
  return isCalendarDate(endsOn) ? daysBetween(startsOn, endsOn) + 1 : null
}

/** Whether somebody is travelling or has travelled: refused and cancelled trips were not made, later ones not yet. */
export function wasMade(
  { status, startsOn }: { status: 'approved' | 'refused' | 'cancelled'; startsOn: PartialDate | null },
  today: CalendarDate,
) {
  return status === 'approved' && (startsOn === null || firstDay(startsOn) <= today)
}
