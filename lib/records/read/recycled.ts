import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { descriptionOfModel } from '../schema/register'

/**
 * What lies in the municipality's bin, the last recycled first: what this person may take out of it. That of a trip is told by
 * `mayTakeBack`, in the query here so that what others have there leaves room for one's own.
 */
export async function getRecycled(staff: Staff) {
  const { municipalityId, locale } = staff
  const trips = staff.may('trips:editOthers') ? {} : { recycledById: staff.id }
  const records = staff.may('register:edit') ? [{ recordType: { not: 'BusinessTrip' } }] : []
  const rows = await db.recycledRecord.findMany({
    where: { municipalityId, restoredAt: null, OR: [...records, { recordType: 'BusinessTrip', ...trips }] },
    orderBy: { recycledAt: 'desc' },
    include: { recycledBy: { select: { name: true } } },
    take: 500,
  })
  return rows.flatMap(({ recordType, recordId, titleLt, titleEn, recycledAt, recycledBy }) => {
    const description = descriptionOfModel(recordType)
    if (!description) return []
    const title = locale === 'lt' ? titleLt : titleEn
    return [
      {
        key: description.key,
        path: description.path,
        id: recordId,
        title,
        at: recycledAt,
        by: recycledBy?.name ?? null,
      },
    ]
  })
}
