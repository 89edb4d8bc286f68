import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createDatabase } from './database'
import { atEnd, end, live, Trouble } from './lifetime.mjs'
import { openCluster } from './postgres/cluster'
import { addressOf, startServer, stopServer } from './postgres/server'
import { diffMigrations } from './schema-engine'

/** `npm run db:migration -- name` writes the next migration: what leads from the existing ones to the schema. */
const root = resolve(import.meta.dirname, '../..')

live(async () => {
  const name = process.argv[2]
  if (!name || !/^[a-z0-9_]+$/.test(name))
    throw new Trouble('Name the migration in small letters: npm run db:migration -- add_trip_costs')

  const folder = mkdtempSync(join(tmpdir(), 'tiltas-migration-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  const cluster = await openCluster(folder)
  atEnd(() => stopServer(cluster))
  const server = await startServer(cluster, { fsync: 'off' })
  await createDatabase(addressOf(cluster, server, 'postgres'), 'shadow')

  const sql = await diffMigrations(root, addressOf(cluster, server, 'shadow'))
  if (sql) {
    const path = join('prisma/migrations', `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`)
    mkdirSync(join(root, path))
    writeFileSync(join(root, path, 'migration.sql'), sql)
    process.stdout.write(`${path}/migration.sql\n`)
  } else {
    process.stdout.write('The migrations say what the schema says: nothing to write.\n')
  }
  void end(0)
})
