import 'server-only'
import { hashOf } from '@/lib/auth/one-time'
import { db } from '@/lib/db'
import { isOpen } from '../rules'

/** What someone with the link of an invitation may know; null when it is over or there was none. */
export async function getInvitation(token: string) {
  const invitation = await db.invitation.findFirst({
    where: { tokenHash: hashOf(token) },
    select: {
      ...{ email: true, role: true, locale: true, acceptedAt: true, cancelledAt: true, expiresAt: true },
      municipality: { select: { officialNameLt: true, officialNameEn: true } },
    },
  })
  if (!invitation || !isOpen(invitation, new Date())) return null

  const { email, role, municipality } = invitation
  const working = await db.staffRole.count({ where: { deactivatedAt: null, user: { email } } })
  return { email, role, municipality, hasAccount: working > 0 }
}
