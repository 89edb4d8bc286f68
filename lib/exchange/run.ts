import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { tellPublicSite } from '@/lib/records/public-site'
import { descriptionOfModel } from '@/lib/records/schema/register'
import { Busy, Overrun } from '@/lib/work/failures'
import { clerk } from '@/lib/work/pool'
import { clerkOf } from './schema/clerk'
import type { Written } from './work/commit'
import { giveUp } from './write/states'

/** Milliseconds that looking through a file, or writing it, may take. */
const patience = 180_000

/** Looks through a file in a process of its own; whoever waits for it looks at the import. */
export async function runDryRun(staff: Staff, id: string) {
  await guarded(staff, id, () => clerk('lib/exchange/work/dry-run.ts', { clerk: clerkOf(staff), id }, patience))
}

/** Writes what a dry run said in a process of its own, and tells the public site. */
export async function runWrite(staff: Staff, id: string) {
  await guarded(staff, id, async () => {
    const written: Written = await clerk('lib/exchange/work/commit.ts', { clerk: clerkOf(staff), id }, patience)
    if ('refused' in written) return giveUp(staff, id, written.refused)
    for (const model of written.models) {
      const description = descriptionOfModel(model)
      if (description) await tellPublicSite(staff, description)
    }
  })
  await follow(staff).catch(leaveToJob)
}

/** Lets the search follow what was written, also what an earlier process could not finish. */
export async function follow({ municipalityId }: { municipalityId: string }) {
  let more = true
  // Task by task, so that whoever looks through a file meanwhile has their turn.
  while (more)
    ({ more } = await clerk<object, { more: boolean }>('lib/exchange/work/follow.ts', { municipalityId }, patience))
}

/** Where it takes too long or others are before it, the job `followImports` goes on. */
function leaveToJob(error: unknown) {
  if (!(error instanceof Busy || error instanceof Overrun)) throw error
}

/** Whatever goes wrong is told on the page of the import; a fault also goes where faults go. */
async function guarded(staff: Staff, id: string, run: () => Promise<unknown>) {
  try {
    await run()
  } catch (error) {
    const failure = error instanceof Busy ? 'busy' : error instanceof Overrun ? 'tooLong' : 'interrupted'
    await giveUp(staff, id, failure)
    if (failure === 'interrupted') throw error
  }
}
