import type { TripWriter } from '@/lib/trips/rules/who'
import type { Clerk } from '../schema/clerk'
import { tripSheet } from '../schema/trip'

/** Whom a clerk writes trips as: whoever imports them may edit those of others, as its door saw to, and nothing beyond. */
export function writerOf({ id, municipalityId, locale }: Clerk): TripWriter {
  return { id, municipalityId, locale, may: (permission) => permission === tripSheet.permission }
}
