import type { Client } from 'pg'
import { withClient } from '@/lib/run/database'

/** Whoever loads this way makes afterwards what triggers would have made. */
const settings = `SET session_replication_role = replica; SET synchronous_commit = off; SET jit = off;
  SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'; SET max_parallel_maintenance_workers = 0`

/** A connection that loads: no triggers, no waiting for the disk, much memory. */
export function loading<Result>(address: string, work: (client: Client) => Promise<Result>) {
  return withClient(address, async (client) => {
    await client.query(settings)
    return work(client)
  })
}

/** Runs statements, begun in their order, two side by side: as many as a small machine has processors. */
export async function inLanes(address: string, statements: string[]) {
  const waiting = [...statements]
  const lane = () =>
    loading(address, async (client) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await client.query(next)
    })
  await Promise.all([lane(), lane()])
}

/** Runs the work while these tables have no index but those that keep their rows apart, and makes the others anew at once. */
export async function withoutIndexes(address: string, tables: string[], work: () => Promise<void>) {
  const definitions = await loading(address, async (client) => {
    const { rows } = await client.query<{ name: string; definition: string }>(
      `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
       FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid 
       WHERE c.relname = ANY($1) AND c.relnamespace = 'public'::regnamespace AND NOT i.indisunique ORDER BY c.relname`,
      [tables],
    )
    for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
    return rows.map(({ definition }) => definition)
  })
  await work()
  await inLanes(address, definitions)
}
