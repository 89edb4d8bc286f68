import 'server-only'
import type { db, Transaction } from '@/lib/db'

/** What binds a trip for good: that the public was told of it once, also where that was taken back, and that it has had files. */
export async function onceKnown(
  client: Transaction | typeof db,
  { municipalityId, id, announcement }: { municipalityId: string; id: string; announcement: object | null },
) {
  const told = { municipalityId, recordType: 'BusinessTrip', recordId: id, act: 'trips:announceTrip' }
  const files = { municipalityId, report: { is: { tripId: id } } }
  return {
    wasAnnounced: announcement !== null || (await client.auditEntry.count({ where: told })) > 0,
    hadFiles: (await client.document.count({ where: files })) > 0,
  }
}
