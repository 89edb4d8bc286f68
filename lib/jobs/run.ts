import 'server-only'
import PgBoss from 'pg-boss'
import { Refusal } from '@/lib/refusal'
import { openDatabase } from './database'
import type { Job } from './job'
import { isLate, nextTime } from './rules'
import { schema } from './schema'

const day = 86_400

/** How long what was done, and what failed, stays to be read. */
const keeping = { archiveCompletedAfterSeconds: 2 * day, archiveFailedAfterSeconds: 90 * day, deleteAfterDays: 1 }

/**
 * Does the jobs as long as the process lives; any number of instances may, each job is done by one of them. One that was
 * due while no instance ran is done at once. Gives what stops it: jobs under way may end within the time given.
 */
export async function runJobs(jobs: Job[], address: string) {
  const { db, close } = openDatabase(address)
  const boss = new PgBoss({ db, schema, schedule: false, maintenanceIntervalSeconds: 60, ...keeping })
  boss.on('error', (error) => process.stderr.write(`Jobs: ${error.message}\n`))
  await boss.start()
  for (const job of jobs) await take(boss, job)

  return async (within = 3_000) => {
    await boss.stop({ timeout: within })
    await close()
  }
}

async function take(boss: PgBoss, { name, when, noticedWithin, run }: Job) {
  // Of a job that comes round, one at a time waits for its next moment.
  const policy = when ? 'short' : 'standard'
  await boss.createQueue(name, { name, policy, retryLimit: 3, retryDelay: 60, retryBackoff: true, expireInMinutes: 10 })
  const askNext = async () => {
    if (when) await boss.send(name, {}, { startAfter: nextTime(when, new Date()) })
  }
  await askNext()

  const options = { includeMetadata: true, pollingIntervalSeconds: noticedWithin } as const
  await boss.work<object>(name, options, async ([job]) => {
    if (!job) return
    await askNext()
    const now = new Date()
    try {
      const outcome = await run({ data: job.data, due: job.startAfter, now })
      return { outcome: outcome ?? null, late: job.retryCount === 0 && isLate(job.startAfter, now) }
    } catch (error) {
      // What was refused once would be refused again: no further try.
      if (error instanceof Refusal) await boss.getDb().executeSql(giveUp, [name, job.id])
      throw error
    }
  })
}

const giveUp = `UPDATE ${schema}.job SET retry_limit = retry_count WHERE name = $1 AND id = $2`
