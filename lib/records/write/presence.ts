import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getOthersHere } from '../read/presence'
import type { RecordDescription } from '../schema/description'

const day = 86_400_000

/** Notes that this person has the record open now. A courtesy: nothing depends on it. */
export async function notePresence(
  { municipalityId, id: userId }: Staff,
  { model: recordType }: RecordDescription,
  recordId: string,
) {
  const key = { municipalityId, recordType, recordId, userId }
  const seenAt = new Date()
  await db.recordPresence.upsert({
    where: { municipalityId_recordType_recordId_userId: key },
    create: { ...key, seenAt },
    update: { seenAt },
  })
  await db.recordPresence.deleteMany({ where: { municipalityId, seenAt: { lt: new Date(Date.now() - day) } } })
}

/** Notes that the record was opened, and tells who else has it open. */
export async function openRecord(staff: Staff, description: RecordDescription, recordId: string) {
  await notePresence(staff, description, recordId)
  return getOthersHere(staff, description, recordId)
}
