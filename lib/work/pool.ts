import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import { Busy, Overrun } from './failures'

/** MiB of resident memory a child process may have; one that does nothing has about 90. */
const memory = 512
/** Milliseconds from the request to the answer, the wait for a free process included. */
const patience = 15_000
const waiting = 24

// One for the server and for the pages, which are bundled apart from it.
const globals = globalThis as { workers?: Tinypool; clerks?: Tinypool }

/**
 * Runs a task, the default export of a module given by its path from the root of the project, in a process of its own:
 * what reads or makes a file may loop, swell or crash without harm to the portal. Throws `Busy` when too many wait already,
 * `Overrun` when the task takes too long or too much memory; what the task throws comes back as a plain error.
 */
export async function work<Input, Output>(module: string, input: Input, milliseconds = patience): Promise<Output> {
  return hand(pool(), module, input, milliseconds)
}

/**
 * The same for what works long on the register itself, such as an import: its processes know the database, and so never read
 * a foreign file. Returns what the task did.
 */
export async function clerk<Input, Output>(module: string, input: Input, milliseconds: number): Promise<Output> {
  return hand(clerks(), module, input, milliseconds)
}

async function hand<Output>(to: Tinypool, module: string, input: unknown, milliseconds: number): Promise<Output> {
  const signal = AbortSignal.timeout(milliseconds)
  try {
    return await to.run({ module: join(/* turbopackIgnore: true */ process.cwd(), module), input }, { signal })
  } catch (error) {
    const { name, message } = error as Error
    if (/^Task queue is at limit|^No task queue available/.test(message)) throw new Busy()
    if (name === 'AbortError' || message === 'Worker exited unexpectedly') throw new Overrun(module)
    throw error
  }
}

function pool() {
  globals.workers ??= new Tinypool({
    ...common,
    filename: childModule(),
    maxThreads: Math.max(2, Math.min(4, availableParallelism() - 1)),
    // A process that reads foreign files knows no secret.
    env: { NODE_ENV: 'production', TILTAS_WORK_MEMORY: String(memory) },
    execArgv: ['--max-old-space-size=256'],
  })
  return globals.workers
}

function clerks() {
  globals.clerks ??= new Tinypool({
    ...common,
    filename: childModule(),
    maxThreads: 1,
    env: {
      NODE_ENV: 'production',
      TILTAS_WORK_MEMORY: String(2 * memory),
      DATABASE_URL: process.env.DATABASE_URL ?? '',
    },
    execArgv: ['--max-old-space-size=640', '--conditions=react-server'],
  })
  return globals.clerks
}

const common = {
  runtime: 'child_process',
  minThreads: 0,
  maxQueue: waiting,
  idleTimeout: 60_000,
  // Bytes go over as they are.
  ...({ serialization: 'advanced' } as object),
} as const

function childModule() {
  return join(/* turbopackIgnore: true */ process.cwd(), 'lib/work/child.mjs')
}
