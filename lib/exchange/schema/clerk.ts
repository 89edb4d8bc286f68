import type { Staff } from '@/lib/auth/staff'
import type { Locale } from '@/lib/i18n/routing'

/**
 * A member of staff whom a door has let in to import records of a type, as plain data for a process of its own: nothing but
 * `clerkOf` makes one.
 */
export type Clerk = { id: string; municipalityId: string; locale: Locale; timeZone: string }

export function clerkOf({ id, municipalityId, locale, municipality }: Staff): Clerk {
  return { id, municipalityId, locale, timeZone: municipality.timeZone }
}
