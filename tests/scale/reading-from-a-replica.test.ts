import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { chown } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createDatabase, withClient } from '@/lib/run/database'
import { migrate } from '@/lib/run/migrate'
import { type Cluster, openCluster } from '@/lib/run/postgres/cluster'
import { addressOf, startServer, stopServer } from '@/lib/run/postgres/server'

/** A primary with the migrated database `tiltas`, and a copy of it that follows by streaming. */
async function primaryAndReplica() {
  const folders = ['primary', 'replica'].map((name) => mkdtempSync(join(tmpdir(), `tiltas-${name}-`)))
  const [at = '', beside = ''] = folders
  const cluster = await openCluster(at)
  const server = await startServer(cluster, { fsync: 'off' })
  const address = addressOf(cluster, server, 'tiltas')
  await createDatabase(addressOf(cluster, server, 'postgres'), 'tiltas')
  await migrate(address, resolve('prisma/migrations'))

  const copy: Cluster = { ...cluster, folder: join(beside, 'postgres'), log: join(beside, 'postgres.log') }
  await withClient(address, async (client) => {
    await client.query("SELECT pg_backup_start('copy', true)")
    cpSync(cluster.folder, copy.folder, { recursive: true, preserveTimestamps: true })
    const { rows } = await client.query('SELECT labelfile FROM pg_backup_stop(false)')
    writeFileSync(join(copy.folder, 'backup_label'), rows[0].labelfile)
  })
  rmSync(join(copy.folder, 'postmaster.pid'))
  writeFileSync(join(copy.folder, 'standby.signal'), '')
  if (cluster.account) await ownAll(copy.folder, cluster.account)
  const from = `host=127.0.0.1 port=${server.port} user=tiltas password=${cluster.password}`
  const replica = await startServer(copy, { primary_conninfo: from, hot_standby: 'on' })
  onTestFinished(async () => {
    await stopServer(copy)
    await stopServer(cluster)
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })
  return { primary: address, replica: addressOf(copy, replica, 'tiltas') }
}

async function ownAll(folder: string, { uid, gid }: { uid: number; gid: number }) {
  const { readdir } = await import('node:fs/promises')
  await chown(folder, uid, gid)
  for (const entry of await readdir(folder, { recursive: true })) await chown(join(folder, entry), uid, gid)
}

test('pages for everyone are read from the replica, and from the primary until it has what was changed', async () => {
  const { primary, replica } = await primaryAndReplica()
  vi.stubEnv('DATABASE_URL', primary)
  vi.stubEnv('DATABASE_READ_URL', replica)
  const { db } = await import('@/lib/db')
  const { gathering } = await import('@/lib/cache/depends-on')
  const { replicaMustFollow } = await import('@/lib/replica')

  const where = async () => {
    const [row] = await db.$queryRaw<{ replica: boolean; people: number }[]>`
      SELECT pg_is_in_recovery() AS replica, (SELECT count(*)::int FROM "User") AS people`
    return row
  }
  const asEveryone = () => gathering({ tags: new Map(), changes: () => 0, until: 0, constant: false }, where)
  const untilReplica = () => vi.waitFor(async () => expect((await asEveryone())?.replica).toBe(true), 20_000)

  await asEveryone()
  await untilReplica()
  expect((await where())?.replica).toBe(false)

  await withClient(replica, async (client) => {
    await client.query('SELECT pg_wal_replay_pause()')
    await db.user.create({ data: { email: 'nauja@vilnius.example', name: 'Nauja' } })
    replicaMustFollow()
    for (let look = 0; look < 10; look++, await pause(50))
      expect(await asEveryone()).toEqual({ replica: false, people: 1 })
    await client.query('SELECT pg_wal_replay_resume()')
  })
  await untilReplica()
  expect((await asEveryone())?.people).toBe(1)
  await db.$disconnect()
})
