'use server'

import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { today } from '@/lib/dates/today'
import { NilReturnMonth } from '../schema/nil-return'
import { declareNilReturn, revokeNilReturn } from '../write/nil-returns'

export const declareNilReturnAction = staffAction(
  'trips:declareNilReturn',
  NilReturnMonth,
  async (staff, { month }) => {
    await declareNilReturn(staff, month, today(staff.municipality.timeZone))
    await changed(staff.municipality, 'trips')
    return '/admin/nil-returns?done=declare'
  },
)

export const revokeNilReturnAction = staffAction('trips:declareNilReturn', NilReturnMonth, async (staff, { month }) => {
  await revokeNilReturn(staff, month)
  await changed(staff.municipality, 'trips')
  return '/admin/nil-returns?done=revoke'
})
