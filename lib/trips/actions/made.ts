'use server'

import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { today } from '@/lib/dates/today'
import { TripAnnouncing, TripEnding } from '../schema/decisions'
import { ReportRef } from '../schema/form'
import { announceTrip, endTrip, reinstateTrip, unannounceTrip } from '../write/not-made'

export const endTripAction = staffAction('trips:file', TripEnding, async (staff, { id, version, ...ending }) => {
  const { reference } = await endTrip(staff, { id, version }, ending)
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=${ending.outcome}`
})

export const reinstateTripAction = staffAction('trips:file', ReportRef, async (staff, ref) => {
  const { reference } = await reinstateTrip(staff, ref)
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=reinstate`
})

export const announceTripAction = staffAction(
  'trips:publish',
  TripAnnouncing,
  async (staff, { withheldUntil, confirmed, overlapReason, amountReason, ...ref }) => {
    const day = today(staff.municipality.timeZone)
    const said = { confirmed, overlapReason, amountReason }
    const { reference } = await announceTrip(staff, ref, withheldUntil, day, said)
    await changed(staff.municipality, 'trips')
    return `/admin/trips/${reference}?done=announce`
  },
)

export const unannounceTripAction = staffAction('trips:publish', ReportRef, async (staff, ref) => {
  const { reference } = await unannounceTrip(staff, ref)
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=unannounce`
})
