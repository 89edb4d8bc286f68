import { Client } from 'pg'
import { atEnd } from './lifetime.mjs'

const day = 24 * 3_600_000

/**
 * Deletes what readers told municipalities more than a year ago, as the pages on privacy say: now and once a day, as long as
 * the portal runs. A database that is away is asked again the next day.
 */
export function forgetDaily(database: string) {
  const once = () =>
    forgetOld(database, new Date()).catch((error) => process.stderr.write(`Old messages were not deleted: ${error}\n`))
  const timer = setInterval(once, day)
  timer.unref()
  atEnd(() => clearInterval(timer))
  return once()
}

/** Deletes messages of readers that were a year old before `now`. */
export async function forgetOld(database: string, now: Date) {
  const client = new Client({ connectionString: database, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    await client.query(`DELETE FROM "Feedback" WHERE "createdAt" < $1::timestamptz - interval '1 year'`, [now])
  } finally {
    await client.end()
  }
}
