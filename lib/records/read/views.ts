import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'

/** A person's own views of a list, by name. */
export function getViews({ municipalityId, id: userId }: Staff, list: string) {
  return db.savedView.findMany({
    where: { municipalityId, userId, list },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, query: true },
  })
}

export type View = Awaited<ReturnType<typeof getViews>>[number]
