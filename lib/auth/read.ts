import 'server-only'
import { db } from '@/lib/db'

/** A person with the roles they have now, the municipalities by slug; null when there is no such person. */
export async function getUser(id: string) {
  const user = await db.user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      locale: true,
      portalRole: { select: { since: true } },
      demo: true,
      totp: { select: { confirmedAt: true } },
      _count: { select: { passkeys: true } },
      roles: {
        where: { deactivatedAt: null },
        select: {
          role: true,
          municipality: {
            select: {
              ...{ id: true, slug: true, nameLt: true, nameEn: true, timeZone: true, accentColour: true },
              reportDeadlineWorkingDays: true,
            },
          },
        },
        orderBy: { municipality: { slug: 'asc' } },
      },
    },
  })
  if (!user) return null

  const { totp, _count, ...person } = user
  return { ...person, hasSecondFactor: Boolean(totp?.confirmedAt) || _count.passkeys > 0 }
}

export type User = NonNullable<Awaited<ReturnType<typeof getUser>>>
