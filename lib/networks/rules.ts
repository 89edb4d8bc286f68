import { type CalendarDate, firstDay, lastDay, type PartialDate } from '@/lib/dates/edtf'

export type MembershipStatus = 'member' | 'upcoming' | 'left'

/** Whether the municipality belongs to the network on a day. A year or month is over once its last day has passed. */
export function membershipStatus(
  { since, until }: { since: PartialDate | null; until: PartialDate | null },
  today: CalendarDate,
): MembershipStatus {
  if (until && lastDay(until) < today) return 'left'
  if (since && firstDay(since) > today) return 'upcoming'
  return 'member'
}

/** The language of a network's name on a Lithuanian page where it is not Lithuanian: one that has no name but the English. */
export function nameLang(locale: 'lt' | 'en', { nameLt, nameEn }: { nameLt: string; nameEn: string }) {
  return locale === 'lt' && nameLt === nameEn ? 'en' : undefined
}
