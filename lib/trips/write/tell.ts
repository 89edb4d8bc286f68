import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { putLetter } from '@/lib/mail/outbox'
import type { WholeTrip } from '../schema/whole'

type Kind = 'signatureAsked' | 'reportSigned' | 'signatureRefused' | 'reportReturned' | 'reportAsked'

/**
 * Writes to someone, in their language, of what another person did with a report that concerns them. Whoever did it
 * themselves, works here no more, or is a demonstration user, is not written to. Whether a letter goes out.
 */
export async function tell(tx: Transaction, staff: Staff, kind: Kind, userId: string | null, trip: WholeTrip) {
  if (!userId || userId === staff.id) return false
  const { municipalityId } = staff
  const role = await tx.staffRole.findFirst({
    where: { municipalityId, userId, deactivatedAt: null, user: { demo: false } },
    select: { user: { select: { email: true, locale: true } } },
  })
  if (!role) return false

  const { email, locale } = role.user
  const language = locale === 'en' ? 'en' : 'lt'
  const places = trip.destinations.map(({ nameLt, nameEn }) => (language === 'en' ? (nameEn ?? nameLt) : nameLt))
  const about = { reference: trip.reference, places: places.join(', '), by: staff.name }
  await putLetter(tx, { to: email, locale: language, municipalityId }, { kind, ...about })
  return true
}
