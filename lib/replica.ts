import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

/**
 * How far the replica of `DATABASE_READ_URL` is. Reads may go there only while it has replayed all that the primary had
 * written when a change was last heard of: a page made from an older state would be kept.
 */
type Following = { current: boolean; asked: number; watching: boolean }

// One for the server, which hears of changes, and for the pages, which are bundled apart from it.
const globals = globalThis as { following?: Following }
globals.following ??= { current: false, asked: 0, watching: false }
const following = globals.following

/** Between two looks at the replica, in milliseconds: while it is behind, and while it is not. */
const [soon, later] = [50, 1_000]

/** Whether reads may go to the replica now. The first question begins the watch, and is answered with no. */
export function isReplicaCurrent() {
  if (!following.watching) void watch()
  return following.current
}

/** Says that something was written: until the replica has it too, reads go to the primary. */
export function replicaMustFollow() {
  following.current = false
  following.asked++
}

async function watch() {
  following.watching = true
  for (let target = '0/0', known = -1; ; await pause(following.current ? later : soon, undefined, { ref: false })) {
    const asked = following.asked
    try {
      if (asked !== known) target = await one(process.env.DATABASE_URL, 'SELECT pg_current_wal_lsn()::text AS value')
      known = asked
      const replayed = `SELECT coalesce(pg_last_wal_replay_lsn(), '0/0') >= '${target}'::pg_lsn AS value`
      const there = await one(process.env.DATABASE_READ_URL, replayed)
      // Whatever was written while the question was on its way asks anew.
      following.current = Boolean(there) && asked === following.asked
    } catch {
      following.current = false
    }
  }
}

async function one(address: string | undefined, question: string) {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 2_000, query_timeout: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query(question)).rows[0]?.value
  } finally {
    await client.end().catch(() => {})
  }
}
