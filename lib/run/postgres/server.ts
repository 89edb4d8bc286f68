import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { Trouble } from '../lifetime.mjs'
import { freePort } from '../port.mjs'
import { findProcess } from '../process.mjs'
import { type Cluster, placeOf, spawnOptions, superuser } from './cluster'

export type Server = { pid: number; port: number }

/** Recovery after a crash reads what was written since the last checkpoint; it is waited for this long. */
const patience = 60_000

/** The server of a cluster: the one left running when the portal was killed, or a new one. It outlives this process unless it is stopped. */
export async function startServer(
  cluster: Cluster,
  settings: Record<string, string> = {},
  wantedPort = 0,
): Promise<Server> {
  const left = findServer(cluster)
  if (left) return (await answers(cluster, left)) ? left : startServer(cluster, settings, wantedPort)

  for (let attempt = 1; ; attempt++) {
    const server = launch(cluster, wantedPort || (await freePort()), settings)
    if (await answers(cluster, server)) return server
    const words = lastWords(cluster)
    if (attempt > 5 || !/already in use|pre-existing shared memory/i.test(words))
      throw new Trouble(`PostgreSQL does not start. The end of ${cluster.log}:\n${words}`)
    wantedPort = 0
    await pause(500)
  }
}

/** Ends connections and stops; at once and without tidying up if it takes longer than the given milliseconds, which loses nothing either. */
export async function stopServer(cluster: Cluster, within = 2_500) {
  const pid = findServer(cluster)?.pid
  if (!pid) return
  signal(pid, 'SIGINT')
  for (const until = Date.now() + within; findProcess(pid); await pause(20)) {
    if (Date.now() > until + 500) return
    if (Date.now() > until) signal(pid, 'SIGQUIT')
  }
}

export function addressOf({ password }: Cluster, { port }: Server, database: string) {
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`
}

/** The server that postmaster.pid names, if that process is one: after a crash the number may belong to anybody. */
function findServer(cluster: Cluster): Server | null {
  const file = join(cluster.folder, 'postmaster.pid')
  const [pid, , , port] = statSync(file, { throwIfNoEntry: false })
    ? readFileSync(file, 'utf8').split('\n').map(Number)
    : []
  if (!pid || !findProcess(pid)) return null
  if (worksIn(pid, cluster.folder)) return { pid, port: port ?? 0 }
  rmSync(file)
  return null
}

/** A PostgreSQL server's working directory is its cluster. Where the system does not tell, the process is believed. */
function worksIn(pid: number, folder: string) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch {
    return process.platform !== 'linux'
  }
}

function launch(cluster: Cluster, port: number, settings: Record<string, string>): Server {
  const all = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    cluster_name: 'tiltas',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_wal_size: '256MB',
    ...settings,
  }
  const args = [
    '-D',
    placeOf(cluster, cluster.folder),
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  if ((statSync(cluster.log, { throwIfNoEntry: false })?.size ?? 0) > 10 * 1024 ** 2)
    renameSync(cluster.log, `${cluster.log}.1`)
  const log = openSync(cluster.log, 'a', 0o600)
  try {
    const child = spawn(join(cluster.programs, 'bin', 'postgres'), args, {
      ...spawnOptions(cluster, cluster.folder),
      detached: true,
      stdio: ['ignore', log, log],
    })
    child.on('error', () => {})
    child.unref()
    if (!child.pid)
      throw new Trouble(
        `PostgreSQL cannot be run as ${cluster.account?.name ?? 'this user'}. Start Tiltas as an ordinary user, or set DATABASE_URL.`,
      )
    return { pid: child.pid, port }
  } finally {
    closeSync(log)
  }
}

/** Waits until the server lets us in with our password; false when its process ends instead. */
async function answers(cluster: Cluster, server: Server) {
  for (const until = Date.now() + patience; Date.now() < until; await pause(25)) {
    const running = findProcess(server.pid)
    const client = new Client({
      connectionString: addressOf(cluster, server, 'postgres'),
      connectionTimeoutMillis: 2_000,
    })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return true
    } catch (error) {
      await client.end().catch(() => {})
      if ((error as { code?: string }).code === '28P01')
        throw new Trouble(`The password kept beside ${cluster.folder} is not that of its database.`)
      if (!running) return false
    }
  }
  throw new Trouble(
    `PostgreSQL (process ${server.pid}) runs on ${cluster.folder} but does not answer. See ${cluster.log}.`,
  )
}

function lastWords({ log }: Cluster) {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-6).join('\n')
}

function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended meanwhile.
  }
}
