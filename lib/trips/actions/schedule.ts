'use server'

import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { scheduledMoment } from '../rules/scheduled-time'
import { ScheduledPublication, ScheduledWithdrawal } from '../schema/decisions'
import { ReportRef } from '../schema/form'
import { cancelSchedule, schedulePublication, scheduleWithdrawal } from '../write/schedule'

export const schedulePublicationAction = staffAction(
  'trips:publish',
  ScheduledPublication,
  async (staff, { id, version, ...time }) => {
    const at = scheduledMoment(time, staff.municipality.timeZone, new Date())
    const { reference } = await schedulePublication(staff, { id, version }, at)
    await changed(staff.municipality, 'trips')
    return `/admin/trips/${reference}?done=schedule`
  },
)

export const scheduleWithdrawalAction = staffAction(
  'trips:withdraw',
  ScheduledWithdrawal,
  async (staff, { id, version, day, time, clock, ...words }) => {
    const at = scheduledMoment({ day, time, clock }, staff.municipality.timeZone, new Date())
    const { reference } = await scheduleWithdrawal(staff, { id, version }, at, words)
    await changed(staff.municipality, 'trips')
    return `/admin/trips/${reference}?done=schedule`
  },
)

export const cancelScheduleAction = staffAction('trips:publish', ReportRef, async (staff, ref) => {
  const { reference } = await cancelSchedule(staff, ref)
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=cancelSchedule`
})
