import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { withClient } from './database'
import { Trouble } from './lifetime.mjs'

type Migration = { name: string; sql: string; checksum: string }
type Applied = { id: string; migration_name: string; checksum: string; finished_at: Date | null }

/** The number Prisma's own migration command locks, so that the two keep out of each other's way. */
const prismaLock = 72_707_369

/** Prisma's record of migrations, as its own command creates it. */
const history = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/** Names of the migrations a database still lacks, oldest first. Throws when its history is not that of this code. */
export function findPending(database: string, folder: string) {
  return withClient(database, async (client) =>
    pending(await applied(client), readMigrations(folder)).map(({ name }) => name),
  )
}

/**
 * Applies what is missing, each migration and its record in one transaction: one that fails leaves nothing behind.
 * `prisma migrate deploy` understands the record and finds nothing more to do.
 */
export async function migrate(database: string, folder: string) {
  await withClient(database, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock])
    await client.query(history)
    for (const migration of pending(await applied(client), readMigrations(folder))) await apply(client, migration)
  })
}

/** A mark that no two databases share and that changes with every migration; null before the first. */
export function databaseMark(database: string) {
  return withClient(database, async (client) => (await applied(client)).map(({ id }) => id).join(' ') || null)
}

async function apply(client: Client, { name, sql, checksum }: Migration) {
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    const { message, detail, where } = error as Error & { detail?: string; where?: string }
    throw new Trouble(
      [`Migration ${name} failed and was undone: ${message}`, detail, where]
        .filter((line) => line !== undefined)
        .join('\n'),
    )
  }
}

async function applied(client: Client) {
  const { rows } = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS exists`)
  if (!rows[0]?.exists) return []
  const query =
    'SELECT id, migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name'
  return (await client.query<Applied>(query)).rows
}

function pending(done: Applied[], all: Migration[]) {
  const known = new Map(all.map((migration) => [migration.name, migration]))
  for (const { migration_name: name, checksum, finished_at } of done) {
    if (!finished_at)
      throw new Trouble(
        `Migration ${name} was begun in this database by another tool and not finished. Resolve it there first.`,
      )
    if (!known.has(name))
      throw new Trouble(`The database is newer than this code: it has migration ${name}. Start the newer version.`)
    if (known.get(name)?.checksum !== checksum)
      throw new Trouble(
        `Migration ${name} was changed after this database had it. Restore the file; put the change into a new migration.`,
      )
  }
  const names = new Set(done.map((row) => row.migration_name))
  return all.filter(({ name }) => !names.has(name))
}

function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}
