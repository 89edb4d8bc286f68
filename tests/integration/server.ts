import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createDatabase } from '@/lib/run/database'
import { migrate } from '@/lib/run/migrate'
import { openCluster } from '@/lib/run/postgres/cluster'
import { addressOf, startServer, stopServer } from '@/lib/run/postgres/server'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's own database, to create others from. */
    server: string
  }
}

/** One PostgreSQL for all integration tests, with the migrated database `template` that each test file copies. */
export default async function serve(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'tiltas-tests-'))
  const cluster = await openCluster(folder)
  const server = await startServer(cluster, {
    ...{ fsync: 'off', full_page_writes: 'off', max_connections: '300', shared_buffers: '512MB' },
    ...{ wal_level: 'minimal', max_wal_senders: '0', max_wal_size: '8GB', checkpoint_timeout: '1h' },
  })
  await createDatabase(addressOf(cluster, server, 'postgres'), 'template')
  await migrate(addressOf(cluster, server, 'template'), resolve('prisma/migrations'))
  project.provide('server', addressOf(cluster, server, 'postgres'))
  return async () => {
    await stopServer(cluster)
    rmSync(folder, { recursive: true, force: true })
  }
}
