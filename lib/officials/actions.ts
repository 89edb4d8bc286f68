'use server'

import { z } from 'zod'
import { staffAction } from '@/lib/auth/staff-action'
import { linkAccount } from './write/account'

const Link = z.object({ id: z.uuid(), officialId: z.uuid().optional() })

export const linkAccountAction = staffAction('people:manage', Link, async (staff, { id, officialId }) => {
  await linkAccount(staff, id, officialId ?? null)
  return `/admin/people/${id}?done=official`
})
