import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { findProcess } from '@/lib/run/process.mjs'

type Options = {
  mode?: '--database' | '--start'
  env?: Record<string, string>
  root?: string
  uid?: number
  node?: string[]
}

/** The start command as an operator gives it, and what it printed. By default only up to the database, which needs no build. */
export function start(
  dataDir: string,
  { mode = '--database', env = {}, root = resolve('.'), uid, node = [] }: Options = {},
) {
  const given = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    TILTAS_DATA_DIR: dataDir,
    ...env,
  } as unknown as NodeJS.ProcessEnv
  const child = spawn(process.execPath, [...node, join(root, 'lib/run/start.cjs'), mode], {
    cwd: '/',
    env: given,
    uid,
    gid: uid,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data))
  const code = new Promise<number | null>((done) => child.on('close', done))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await code
    await killServer(dataDir)
  })
  return { child, code, output: () => text }
}

/** Waits until it printed something, and fails with what it printed instead. */
export async function untilPrinted(
  { child, output }: ReturnType<typeof start>,
  words: string | RegExp,
  within = 120_000,
) {
  for (const until = Date.now() + within; Date.now() < until; await pause(20)) {
    const found = output().match(words)
    if (found) return found[1] ?? found[0]
    if (child.exitCode !== null) break
  }
  throw new Error(`It did not print ${words}:\n${output()}`)
}

/** Starts as far as the database and returns the running command with the database's address. */
export async function startDatabase(dataDir: string, options: Options = {}) {
  const running = start(dataDir, options)
  return { ...running, address: await untilPrinted(running, /DATABASE_URL=(\S+)/) }
}

export async function stop({ child, code }: { child: ChildProcess; code: Promise<number | null> }) {
  child.kill('SIGTERM')
  return code
}

/** A new folder for data, removed after the test. */
export function dataFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'tiltas-run-'))
  onTestFinished(async () => {
    await killServer(folder)
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

async function killServer(dataDir: string) {
  const pid = serverOf(dataDir)
  if (pid) process.kill(pid, 'SIGQUIT')
  for (let tries = 0; pid && findProcess(pid) && tries < 250; tries++) await pause(20)
}

/** The process number of the database server that works on a data folder now, or undefined. */
export function serverOf(dataDir: string) {
  const file = join(dataDir, 'postgres/postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  return findProcess(pid) ? pid : undefined
}
