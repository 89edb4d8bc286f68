'use server'

import { z } from 'zod'
import { staffAction } from '@/lib/auth/staff-action'
import { reason } from '@/lib/refusal'
import { runAgain } from './write'

const JobRef = z.object({ id: z.uuid(reason('notAccepted')) })

export const runAgainAction = staffAction('jobs:manage', JobRef, async (staff, { id }) => {
  await runAgain(staff, id)
  return '/admin/jobs?done=runAgain'
})
