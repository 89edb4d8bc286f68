'use server'

import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { today } from '@/lib/dates/today'
import { ChangeWithNote } from '../schema/decisions'
import { ReportRef } from '../schema/form'
import { discardChange, publishChange } from '../write/change'

export const publishChangeAction = staffAction(
  'trips:publish',
  ChangeWithNote,
  async (staff, { id, version, confirmed, overlapReason, amountReason, ...words }) => {
    const day = today(staff.municipality.timeZone)
    const said = { confirmed, overlapReason, amountReason }
    const { reference } = await publishChange(staff, { id, version }, words, day, said)
    await changed(staff.municipality, 'trips')
    return `/admin/trips/${reference}?done=publishChange`
  },
)

export const discardChangeAction = staffAction('trips:file', ReportRef, async (staff, ref) => {
  const { reference } = await discardChange(staff, ref)
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=discardChange`
})
