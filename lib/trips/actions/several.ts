'use server'

import { after } from 'next/server'
import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { today } from '@/lib/dates/today'
import { sendDueLetters } from '@/lib/mail/send'
import { Several } from '@/lib/records/schema/refs'
import { permissionOfSeveral } from '../rules/several'
import { publishSeveral, remindSeveral } from '../write/several'

export const publishSeveralAction = staffAction(permissionOfSeveral.publish, Several, async (staff, { ref }) => {
  const outcomes = await publishSeveral(staff, ref, today(staff.municipality.timeZone))
  await changed(staff.municipality, 'trips')
  return { outcomes }
})

export const remindSeveralAction = staffAction(permissionOfSeveral.remind, Several, async (staff, { ref }) => {
  const outcomes = await remindSeveral(staff, ref, today(staff.municipality.timeZone))
  after(sendDueLetters)
  return { outcomes }
})
