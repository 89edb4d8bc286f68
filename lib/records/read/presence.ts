import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { RecordDescription } from '../schema/description'

/** How long after their last sign of life someone counts as editing, in milliseconds. */
const presentFor = 90_000

/** The names of others who have this record open. */
export async function getOthersHere({ municipalityId, id }: Staff, { model }: RecordDescription, recordId: string) {
  const rows = await db.recordPresence.findMany({
    where: {
      municipalityId,
      recordType: model,
      recordId,
      userId: { not: id },
      seenAt: { gt: new Date(Date.now() - presentFor) },
    },
    orderBy: { seenAt: 'desc' },
    select: { user: { select: { name: true } } },
  })
  return rows.map(({ user }) => user.name)
}
