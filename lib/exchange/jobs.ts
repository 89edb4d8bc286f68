import 'server-only'
import type { Job } from '@/lib/jobs/job'
import { townsToFollow } from './read/towns-to-follow'
import { follow } from './run'

/** Lets the search follow what imports wrote, where the process that wrote it did not come to that, or not to the end. */
export const followImports: Job = {
  name: 'followImports',
  when: { everyMinutes: 5 },
  noticedWithin: 60,
  run: async () => {
    for (const town of await townsToFollow()) await follow(town)
  },
}
