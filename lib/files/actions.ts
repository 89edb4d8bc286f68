'use server'

import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { FileChange, FileRef } from './schema'
import { describeFile } from './write/describe'
import { removeFile } from './write/remove'

export const removeFileAction = staffAction('trips:file', FileRef, async (staff, ref) => {
  const owner = await removeFile(staff, ref)
  await changed(staff.municipality, owner.trip ? 'trips' : 'agreements')
  return pageOf(owner, 'removeFile')
})

export const describeFileAction = staffAction('trips:file', FileChange, async (staff, { id, version, ...words }) => {
  const owner = await describeFile(staff, { id, version }, words)
  if (owner.changed) await changed(staff.municipality, owner.trip ? 'trips' : 'agreements')
  return pageOf(owner, owner.changed ? 'describeFile' : 'unchanged')
})

function pageOf({ trip, agreement }: { trip: string | null; agreement: string | null }, done: string) {
  return trip ? `/admin/trips/${trip}?done=${done}#files` : `/admin/register/agreements/${agreement}?done=${done}#files`
}
