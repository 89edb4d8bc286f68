import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'

const person = {
  userId: true,
  role: true,
  version: true,
  deactivatedAt: true,
  deactivatedBy: { select: { name: true } },
  user: {
    select: {
      name: true,
      email: true,
      totp: { select: { confirmedAt: true } },
      _count: { select: { passkeys: true } },
    },
  },
} as const

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>

function findRow(municipalityId: string, userId: string) {
  return db.staffRole.findUnique({ where: { municipalityId_userId: { municipalityId, userId } }, select: person })
}

/** One of them; null when nobody of this municipality. */
export async function getPerson({ municipalityId }: Staff, userId: string) {
  const row = await findRow(municipalityId, userId)
  return row && shown(row)
}

function shown({ userId, user, deactivatedBy, ...role }: Row) {
  const { name, email, totp, _count } = user
  const hasSecondFactor = Boolean(totp?.confirmedAt) || _count.passkeys > 0
  return { id: userId, name, email, hasSecondFactor, deactivatedBy: deactivatedBy?.name ?? null, ...role }
}

/** The invitations nobody has accepted yet, the newest first. */
export function listInvitations({ municipalityId }: Staff) {
  return db.invitation.findMany({
    where: { municipalityId, acceptedAt: null, cancelledAt: null },
    select: { id: true, email: true, role: true, createdAt: true, expiresAt: true },
    orderBy: { createdAt: 'desc' },
    take: 200,
  })
}
