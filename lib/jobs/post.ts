import 'server-only'
import PgBoss from 'pg-boss'
import type { Transaction } from '@/lib/db'
import type { JobName } from './job'
import { schema } from './schema'

/** Speaks pg-boss through the transaction of an act, so that the job is there when the act is, and only then. */
function through(tx: Pick<Transaction, '$queryRawUnsafe'>): PgBoss.Db {
  return {
    executeSql: async (text, values = []) => ({
      rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values.map((value) => value ?? null)),
    }),
  }
}

const nowhere: PgBoss.Db = { executeSql: () => Promise.reject(new Error('Jobs are put with an act')) }
const post = new PgBoss({ db: nowhere, schema })

/** Asks for a job to be done from a moment on. Done at the next start when the portal does not run then. */
export async function putJob(tx: Transaction, name: JobName, data: object, at: Date) {
  const id = await post.send(name, data, { startAfter: at, db: through(tx) })
  if (!id) throw new Error(`There is no queue of jobs named ${name}`)
}

/** Has a job that failed done again. */
export async function retryJob(tx: Transaction, name: string, id: string) {
  await post.retry(name, id, { db: through(tx) })
}
