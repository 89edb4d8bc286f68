import 'server-only'
import type { Job } from '@/lib/jobs/job'
import { renewSearch } from './write/renew'

/** Lets the search follow names that many trips hold and that could not all follow at once. */
export const followNames: Job = {
  name: 'followNames',
  when: { everyMinutes: 1 },
  noticedWithin: 10,
  run: () => renewSearch(),
}
