import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { withClient } from '@/lib/run/database'
import { findProcess } from '@/lib/run/process.mjs'
import { dataFolder, serverOf, start, startDatabase, stop, untilPrinted } from './portal'

const ask = (address: string, sql: string) => withClient(address, async (client) => (await client.query(sql)).rows)

test('the database starts, keeps what was written, and stops with the portal', async () => {
  const folder = dataFolder()
  const first = await startDatabase(folder)
  await ask(first.address, 'CREATE TABLE kept AS SELECT 1 AS one')
  expect(await stop(first)).toBe(0)
  expect(serverOf(folder)).toBeUndefined()

  const second = await startDatabase(folder)
  expect(await ask(second.address, 'SELECT one FROM kept')).toEqual([{ one: 1 }])
  expect(await stop(second)).toBe(0)
})

test('the database sorts and searches as Lithuanian needs, and waits for the disk', async () => {
  const { address } = await startDatabase(dataFolder())
  const words = await ask(
    address,
    `SELECT word FROM unnest(ARRAY['Zarasai', 'Šiauliai', 'Čekija', 'Druskininkai']) word ORDER BY word COLLATE "lt-x-icu"`,
  )
  expect(words.map(({ word }) => word)).toEqual(['Čekija', 'Druskininkai', 'Šiauliai', 'Zarasai'])
  expect(
    await ask(
      address,
      `SELECT lower('ŽĄSŲ'), to_tsvector('lithuanian', 'Žmonės') @@ to_tsquery('lithuanian', 'žmonės') AS found`,
    ),
  ).toEqual([{ lower: 'žąsų', found: true }])
  expect(
    await ask(address, `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS waits`),
  ).toEqual([{ fsync: 'on', waits: 'on' }])
})

test('only this machine and only with the password', async () => {
  const folder = dataFolder()
  const { address } = await startDatabase(folder)
  const wrong = new URL(address)
  wrong.password = 'wrong'
  await expect(ask(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
  expect(
    await ask(
      address,
      `SELECT current_setting('listen_addresses') AS on, current_setting('unix_socket_directories') AS sockets`,
    ),
  ).toEqual([{ on: '127.0.0.1', sockets: '' }])
  for (const name of ['postgres.password', 'secret']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
})

test('a second start on the same data is refused and harms nobody', async () => {
  const folder = dataFolder()
  const first = await startDatabase(folder)
  const second = start(folder)
  expect(await second.code).toBe(1)
  expect(second.output()).toContain(`already runs on the data in ${folder} (process ${first.child.pid})`)
  expect(await ask(first.address, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('of many starts at the same instant exactly one wins, also over a lock left behind', async () => {
  const folder = dataFolder()
  const killed = await startDatabase(folder)
  killed.child.kill('SIGKILL')
  await killed.code
  const starts = Array.from({ length: 8 }, () => start(folder))
  const codes = await Promise.all(starts.map(({ code, output }) => Promise.race([code, printed(output)])))
  expect(codes.filter((code) => code === 1)).toHaveLength(7)
  expect(codes.filter((code) => code === 'up')).toHaveLength(1)
})

async function printed(output: () => string) {
  for (let tries = 0; tries < 1500; tries++) {
    if (output().includes('DATABASE_URL=')) return 'up'
    await new Promise((done) => setTimeout(done, 20))
  }
}

test('after SIGKILL the database left running is found and used', async () => {
  const folder = dataFolder()
  const first = await startDatabase(folder)
  const server = serverOf(folder)
  first.child.kill('SIGKILL')
  await first.code
  expect(serverOf(folder)).toBe(server)

  const second = await startDatabase(folder)
  expect(serverOf(folder)).toBe(server)
  expect(second.address).toBe(first.address)
  expect(await stop(second)).toBe(0)
  expect(serverOf(folder)).toBeUndefined()
})

test('after both were killed, and the server’s number was given to another program, the data is still there', async () => {
  const folder = dataFolder()
  const first = await startDatabase(folder)
  await ask(first.address, 'CREATE TABLE kept AS SELECT 1 AS one')
  const server = serverOf(folder)
  first.child.kill('SIGKILL')
  if (server) process.kill(server, 'SIGKILL')
  await first.code
  const file = join(folder, 'postgres/postmaster.pid')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)))

  const second = await startDatabase(folder)
  expect(await ask(second.address, 'SELECT one FROM kept')).toEqual([{ one: 1 }])
  expect(findProcess(process.pid)).not.toBeNull()
  expect(await stop(second)).toBe(0)
})

test('a database that dies is started again under the same address', async () => {
  const folder = dataFolder()
  const running = await startDatabase(folder)
  const server = serverOf(folder)
  if (server) process.kill(server, 'SIGKILL')
  await untilPrinted(running, 'starting it again')
  await expect
    .poll(() => ask(running.address, 'SELECT 1 AS one').catch(() => null), { timeout: 15_000 })
    .toEqual([{ one: 1 }])
  expect(await stop(running)).toBe(0)
  expect(serverOf(folder)).toBeUndefined()
})

test('a signal in the middle of the first start leaves nothing half-made', async () => {
  const folder = dataFolder()
  const first = start(folder)
  await untilPrinted(first, 'Starting the database')
  await new Promise((done) => setTimeout(done, 250))
  expect(await stop(first)).toBe(0)
  expect(readdirSync(folder).filter((name) => name.includes('draft'))).toEqual([])

  const second = await startDatabase(folder)
  expect(await stop(second)).toBe(0)
})

test('a taken port is named before anything else is done', async () => {
  const folder = dataFolder()
  const other = createServer()
  const port = await new Promise<number>((done) =>
    other.listen(0, () => done((other.address() as { port: number }).port)),
  )
  const refused = start(folder, { mode: '--start', env: { PORT: String(port) } })
  expect(await refused.code).toBe(1)
  expect(refused.output()).toContain(`PORT ${port} is taken`)
  expect(readdirSync(folder)).toEqual(['lock'])
  other.close()
})

test('Node that is too old is told so', async () => {
  const old = join(dataFolder(), 'old.cjs')
  writeFileSync(old, `Object.defineProperty(process, 'version', { value: 'v18.20.4' })`)
  const refused = start(dataFolder(), { node: ['-r', old] })
  expect(await refused.code).toBe(1)
  expect(refused.output()).toBe('Tiltas needs Node.js 20.19 or newer; this is v18.20.4.\n')
})

test('the files that turn old Node away are written in a language it knows', () => {
  for (const name of ['start', 'test', 'node-version']) {
    expect(readFileSync(resolve(`lib/run/${name}.cjs`), 'utf8').replace(/\/\*.*?\*\/|\/\/.*/gs, '')).not.toMatch(
      /=>|`|\b(const|let|import|async|class)\b|\?\./,
    )
  }
})
