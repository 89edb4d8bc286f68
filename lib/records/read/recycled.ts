import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { descriptionOfModel } from '../schema/register'

/** What lies in the municipality's bin, the last recycled first. */
export async function getRecycled({ municipalityId, locale }: Staff) {
  const rows = await db.recycledRecord.findMany({
    where: { municipalityId, restoredAt: null },
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
