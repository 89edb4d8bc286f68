import type { FieldReason } from '@/lib/refusal'
import type { TripInput } from '../schema/form'
import { isOver } from './missing'
import { textsOf } from './texts'

/** Whether the public reads this field of a trip that is announced, before its report (`getPublicTrip`). */
export function isAnnounced(field: string) {
  return /^(startsOn|endsOn|bases|purposeLt|purposeEn|destinations|travellers)(\[|$)/.test(field)
}

const hotel = /(?<!\p{L})(?:vie[sš]bu[tčc]\p{L}*|hotel\p{L}*|hostel\p{L}*|airbnb)/iu

/**
 * Where the public would read at which hotel somebody is going to stay, on this day: what is announced of a trip that is not
 * over. Where its end is not known, its start counts.
 */
export function futureHotels(input: TripInput, today: string): FieldReason[] {
  const end = input.endsOn ?? input.startsOn
  if (end !== null && isOver(end, today)) return []
  return textsOf(input).flatMap(({ field, text }) =>
    isAnnounced(field) && hotel.test(text) ? [{ field, reason: 'namesHotel' as const }] : [],
  )
}
