import 'server-only'
import { db } from '@/lib/db'

/** A person with their roles, the municipalities by slug; null when there is no such person. */
export function getUser(id: string) {
  return db.user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      locale: true,
      portalRole: { select: { since: true } },
      roles: {
        select: {
          role: true,
          municipality: {
            select: { id: true, slug: true, nameLt: true, nameEn: true, timeZone: true, accentColour: true },
          },
        },
        orderBy: { municipality: { slug: 'asc' } },
      },
    },
  })
}

export type User = NonNullable<Awaited<ReturnType<typeof getUser>>>
