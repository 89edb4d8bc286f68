import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { enter } from '@/lib/history/enter'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { retryJob } from './post'
import { schema } from './schema'

/** Has a job that failed done again, at once; of the portal as a whole or of the person's municipality. */
export function runAgain({ id: userId, municipalityId }: Staff, id: string) {
  return transact(async (tx) => {
    const [job] = await tx.$queryRawUnsafe<{ name: string }[]>(
      `SELECT "name" FROM "${schema}".job WHERE "id" = $1::uuid AND "state" = 'failed'
        AND coalesce("data" ->> 'municipalityId', $2) = $2 FOR UPDATE`,
      id,
      municipalityId,
    )
    if (!job) throw new Refusal('jobMissing')

    await retryJob(tx, job.name, id)
    const about = { recordType: 'Job', recordId: id, detail: { job: job.name } }
    await enter(tx, { municipalityId, act: 'jobs:runAgain', userId, ...about })
  })
}
