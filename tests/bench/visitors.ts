import { fork } from 'node:child_process'
import { join } from 'node:path'
import { pinned } from './processors'

export type Visit = {
  origin: string
  /** Asked in turn. */
  paths: string[]
  /** Requests a second, whatever the answers before them take. */
  rate: number
  seconds: number
}

/** From the moment a visitor was due to the last byte, so that one slow answer counts for all who waited for it. */
export type Visited = Waited & {
  errors: number
  /** Of those, the pages that were kept when they were asked for; the others had to be made first. */
  kept: Waited
}

/** How many asked, and what share of them had their answer within how many milliseconds. */
export type Waited = { requests: number; p50: number; p95: number; p99: number; max: number }

/** Visitors who come at a fixed rate, from a process of their own on the generator's processor. */
export function visit(asked: Visit): Promise<Visited> {
  const [execPath, execArgv] = pinned('generator', process.execPath, process.execArgv)
  return new Promise((done, fail) => {
    const child = fork(join(import.meta.dirname, 'visitor-process.ts'), [], { execPath, execArgv })
    child.once('message', (found) => done(found as Visited))
    child.once('error', fail)
    child.once('exit', (code) => code && fail(new Error(`The visitors ended with ${code}`)))
    child.send(asked)
  })
}
