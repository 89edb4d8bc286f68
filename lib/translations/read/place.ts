import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { RecordDescription } from '@/lib/records/schema/description'
import { titlesOf } from './list'

/** What a record is called, and where the office edits it. */
export async function placeOfRecord(staff: Staff, { key, model, path }: RecordDescription, recordId: string) {
  const titles = await titlesOf(staff.locale, [{ recordType: model, recordId }])
  const title = titles.get(recordId) ?? ''
  if (key !== 'businessTrip') return { title, href: `/admin/register/${path}/${recordId}` }

  const where = { municipalityId_id: { municipalityId: staff.municipalityId, id: recordId } }
  const trip = await db.businessTrip.findUnique({ where, select: { reference: true } })
  return { title, href: `/admin/trips/${trip?.reference ?? ''}` }
}
