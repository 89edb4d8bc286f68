import 'server-only'
import type { Job } from '@/lib/jobs/job'
import { forgetOldMessages } from './write'

/** Forgets what readers told municipalities more than a year ago, as the pages on privacy say. */
export const forgetMessages: Job = {
  name: 'forgetMessages',
  when: { dailyAt: '03:30' },
  noticedWithin: 60,
  run: ({ now }) => forgetOldMessages(now),
}
