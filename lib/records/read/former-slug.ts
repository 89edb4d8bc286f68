import 'server-only'
import { db } from '@/lib/db'
import { tableOf } from './tables'

type Kind = 'PartnerCity' | 'Agreement' | 'Network' | 'Official'

/**
 * Reads a record by the address it has now when it is asked for by one it had before its name changed; null when no record had
 * that address. Pages send such a reader on to the new address for good.
 */
export async function atFormerSlug<Found>(
  municipalityId: string,
  recordType: Kind,
  slug: string,
  read: (slug: string) => Promise<Found | null>,
): Promise<Found | null> {
  const former = await db.formerSlug.findUnique({
    where: { municipalityId_recordType_slug: { municipalityId, recordType, slug } },
    select: { recordId: true },
  })
  if (!former) return null
  const column = recordType === 'Official' ? 'slug' : 'slugLt'
  const now = await tableOf(db, recordType).findFirst({
    where: { municipalityId, id: former.recordId },
    select: { [column]: true },
  })
  return now ? read(String(now[column])) : null
}
