import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { atEnd, step, Trouble } from './lifetime.mjs'
import { type Cluster, openCluster } from './postgres/cluster'
import { addressOf, type Server, startServer, stopServer } from './postgres/server'
import { findProcess } from './process.mjs'

const oldest = 15

/** The address of a database that answers: the given one, or that of the embedded server, which stops with the portal. */
export async function openDatabase(dataDir: string, given?: string) {
  if (given) {
    await step('Reaching the database', () => reach(given))
    return given
  }
  return step('Starting the database', async () => {
    const cluster = await openCluster(dataDir)
    atEnd(() => stopServer(cluster))
    const server = await startServer(cluster)
    await createDatabase(addressOf(cluster, server, 'postgres'), 'tiltas')
    keepRunning(cluster, server)
    return addressOf(cluster, server, 'tiltas')
  })
}

/** Creates a database unless it exists. */
export async function createDatabase(server: string, name: string, template = 'template1') {
  await withClient(server, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  })
}

export async function withClient<Result>(address: string, work: (client: Client) => Promise<Result>) {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** A server that starts together with the portal may need a moment longer: it is asked for five seconds. */
async function reach(address: string, until = Date.now() + 5_000): Promise<void> {
  try {
    const version = await withClient(
      address,
      async (client) => (await client.query('SHOW server_version')).rows[0].server_version as string,
    )
    if (Number.parseInt(version, 10) < oldest)
      throw new Trouble(`DATABASE_URL names PostgreSQL ${version}; Tiltas needs ${oldest} or newer.`)
  } catch (error) {
    if (error instanceof Trouble) throw error
    const { code, message } = error as Error & { code?: string }
    if (Date.now() > until || !['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', '57P03'].includes(code ?? ''))
      throw new Trouble(`The database of DATABASE_URL does not answer: ${message || code}`)
    await pause(500)
    await reach(address, until)
  }
}

/** Starts the server again on the same port when it has died, until the portal stops. */
function keepRunning(cluster: Cluster, server: Server) {
  let current = server
  let starting = false
  const watch = setInterval(async () => {
    if (starting || findProcess(current.pid)) return
    starting = true
    process.stderr.write('The database has stopped; starting it again\n')
    try {
      current = await startServer(cluster, {}, current.port)
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    } finally {
      starting = false
    }
  }, 1_000)
  watch.unref()
  atEnd(() => clearInterval(watch))
}
