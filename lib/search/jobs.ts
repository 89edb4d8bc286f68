import 'server-only'
import { changed } from '@/lib/cache/changed'
import { kinds } from '@/lib/cache/kinds'
import { db } from '@/lib/db'
import type { Job } from '@/lib/jobs/job'
import { renewSome } from './index-record'

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
  for (let one = await next(); one; one = await next()) {
    batches += 1
    const town = await db.municipality.findUniqueOrThrow({
      where: { id: one.municipalityId },
      select: { id: true, slug: true },
    })
    await changed(town, ...kinds)
  }
  return batches
}

const next = () => db.$transaction(renewSome, { timeout: 30_000 })
