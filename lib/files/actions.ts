'use server'

import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { FileRef } from './schema'
import { removeFile } from './write/remove'

export const removeFileAction = staffAction('trips:file', FileRef, async (staff, ref) => {
  const { trip, agreement } = await removeFile(staff, ref)
  await changed(staff.municipality, trip ? 'trips' : 'agreements')
  return trip
    ? `/admin/trips/${trip}?done=removeFile#files`
    : `/admin/register/agreements/${agreement}?done=removeFile#files`
})
