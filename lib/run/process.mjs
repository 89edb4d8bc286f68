import { readFileSync } from 'node:fs'

/**
 * Whether a process runs, and since when, so that a number given out again is not taken for the same process.
 * `since` is empty where the system does not tell (no /proc). A zombie does not run.
 * @param {number} pid
 */
export function findProcess(pid) {
  try {
    const [state, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    if (state === 'Z' || state === 'X') return null
    return { pid, since: `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${rest[18]}` }
  } catch {
    return signals(pid) ? { pid, since: '' } : null
  }
}

/** @param {number} pid */
function signals(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
