import 'server-only'
import { db } from '@/lib/db'

/** The municipalities with an import that is written and whose search has still to follow. */
export function townsToFollow() {
  return db.import.findMany({
    where: { state: 'written', searched: { not: null } },
    distinct: ['municipalityId'],
    select: { municipalityId: true },
  })
}
