import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '@/lib/run/port.mjs'
import { pinned } from './processors'

export const root = resolve(import.meta.dirname, '../..')
const password = 'matavimai-ir-palyginimai-2026'

export type Portal = Awaited<ReturnType<typeof startPortal>>

/** Starts the portal as an operator does, on a new data folder unless one is given, and waits for its first page. */
export async function startPortal({ dataDir, env = {} }: { dataDir?: string; env?: Record<string, string> } = {}) {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'tiltas-bench-'))
  const port = await freePort()
  const given = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), TILTAS_DATA_DIR: folder }
  const [command, args] = pinned('server', process.execPath, [join(root, 'lib/run/start.cjs'), '--start'])
  const since = performance.now()
  const child = spawn(command, args, {
    cwd: root,
    env: { ...given, TILTAS_DEMO_PASSWORD: password, ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const origin = await addressOf(child)
  const first = await fetch(`${origin}/lt/vilnius`)
  if (first.status !== 200) throw new Error(`The first page answered ${first.status}`)
  await first.arrayBuffer()
  return {
    origin,
    password,
    port,
    dataDir: folder,
    pid: Number(child.pid),
    startedWithin: performance.now() - since,
    /** Bytes the server's process holds in memory. */
    resident: () => residentBytes(Number(child.pid)),
    async stop() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await ended
      if (!dataDir) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function addressOf(child: ChildProcess) {
  return new Promise<string>((done, fail) => {
    let text = ''
    const read = (data: Buffer) => {
      text += data
      const found = text.match(/Tiltas: (\S+)/)?.[1]
      if (found) done(found)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', () => fail(new Error(`The portal did not start:\n${text}`)))
  })
}

function residentBytes(pid: number) {
  const kilobytes = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1]
  return Number(kilobytes) * 1024
}
