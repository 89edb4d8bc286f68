'use server'

import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { RecycledRef } from '@/lib/records/schema/refs'
import { TripDiscarding } from '../schema/decisions'
import { discardTrip } from '../write/discard'
import { takeTripBack } from '../write/take-back'

export const discardTripAction = staffAction('trips:file', TripDiscarding, async (staff, { id, version }) => {
  await discardTrip(staff, { id, version })
  await changed(staff.municipality, 'trips')
  return '/admin/trips?done=recycle'
})

export const takeTripBackAction = staffAction('trips:file', RecycledRef, async (staff, { id }) => {
  const { reference } = await takeTripBack(staff, id)
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=restore`
})
