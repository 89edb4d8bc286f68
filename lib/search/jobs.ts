import 'server-only'
import { changed } from '@/lib/cache/changed'
import { kinds } from '@/lib/cache/kinds'
import type { Job } from '@/lib/jobs/job'
import { renewNext } from './write/renew'

/** Lets the search follow names that many trips hold and that could not all follow at once. */
export const followNames: Job = {
  name: 'followNames',
  when: { everyMinutes: 1 },
  noticedWithin: 10,
  run: () => renewSearch(),
}

/** Makes documents anew that wait for it, batch by batch, and returns how many batches there were. */
export async function renewSearch() {
  let batches = 0
  for (let town = await renewNext(); town; town = await renewNext()) {
    batches += 1
    await changed(town, ...kinds)
  }
  return batches
}
