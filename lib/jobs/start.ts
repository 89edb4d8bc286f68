import 'server-only'
import { env } from '@/lib/env'
import { jobs } from './registry'
import { runJobs } from './run'

// Read by the process that serves (lib/run), for which the pages and what they import are bundled apart.
const globals = globalThis as { stopJobs?: () => Promise<void> }

/** Begins to do the jobs, once, and says how they are stopped. */
export function startJobs() {
  if (globals.stopJobs) return
  const started = runJobs(jobs, env().DATABASE_URL)
  started.catch((error) => process.stderr.write(`Jobs are not done: ${error}\n`))
  globals.stopJobs = async () => {
    const stop = await started.catch(() => undefined)
    await stop?.()
  }
}
