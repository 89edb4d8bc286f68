'use server'

import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { today } from '@/lib/dates/today'
import { VersionRef } from '@/lib/records/schema/refs'
import { restoreTripVersion } from '../write/restore'

export const restoreTripVersionAction = staffAction('trips:file', VersionRef, async (staff, { to, ...ref }) => {
  const restored = await restoreTripVersion(staff, ref, to, today(staff.municipality.timeZone))
  if (!restored.changed) return `/admin/trips/${restored.reference}?done=unchanged`
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${restored.reference}?done=${restored.ofPublished ? 'saveChange' : 'restore'}`
})
