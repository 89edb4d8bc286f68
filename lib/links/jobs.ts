import 'server-only'
import type { Job } from '@/lib/jobs/job'
import { checkLinks } from './write/check'

/** Looks whether the outside addresses that records name still answer. */
export const checkOutsideLinks: Job = {
  name: 'checkLinks',
  when: { dailyAt: '04:10' },
  noticedWithin: 300,
  run: () => checkLinks(),
}
