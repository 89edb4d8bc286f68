import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { pinned } from './processors'
import { programAt } from './program'
import { NotMeasured } from './table'

const run = promisify(execFile)

/** Requests a second that a server answers to connections that never wait, for so many seconds. Any failure throws. */
export async function requestsPerSecond(
  url: string,
  seconds: number,
  headers: Record<string, string>,
  connections = 64,
) {
  const wrk = programAt('/usr/bin/wrk', '/usr/local/bin/wrk')
  if (!wrk) throw new NotMeasured('wrk is not installed (Debian: apt-get install wrk).')

  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const [command, args] = pinned('generator', wrk, ['-t1', `-c${connections}`, `-d${seconds}s`, ...given, url])
  const { stdout } = await run(command, args)
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`Not every request was answered:\n${stdout}`)
  return Number(stdout.match(/Requests\/sec:\s+([\d.]+)/)?.[1])
}
