import { type CalendarDate, compareDates, type PartialDate, precisionOf } from '@/lib/dates/edtf'
import { type Span, spanOf, type TimeScale, timeScale } from './scale'

type Period = { since: PartialDate | null; until: PartialDate | null }

/**
 * A membership on the scale. `doubt` is the year or month within which it began, when no day is known. One whose beginning
 * is not known has no span.
 */
export type MembershipSpan<Membership> = {
  membership: Membership
  span: Span | null
  doubt: Span | null
  open: boolean
}

/** Memberships over time, the oldest first, those whose beginning is not known last. */
export function membershipSpans<Membership extends Period>(
  memberships: Membership[],
  today: CalendarDate,
): { scale: TimeScale; spans: MembershipSpan<Membership>[] } {
  const scale = timeScale(
    memberships.flatMap(({ since, until }) => [since, until]),
    today,
  )
  const spans = [...memberships]
    .sort((a, b) => compareDates(a.since, b.since))
    .map((membership) => {
      const { since, until } = membership
      return {
        membership,
        span: since ? spanOf(scale, since, until ?? today) : null,
        doubt: since && precisionOf(since) !== 'day' ? spanOf(scale, since) : null,
        open: until === null,
      }
    })
  return { scale, spans }
}
