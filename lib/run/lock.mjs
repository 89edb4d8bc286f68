import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Trouble } from './lifetime.mjs'
import { findProcess } from './process.mjs'

/**
 * Makes this process the only one that works on a data folder, or refuses. The lock is the file with the highest number in
 * `lock/`; who finds its holder gone makes the next number, which only one can. The highest is emptied, never removed, so
 * numbers never come back and a slow rival cannot win with an old one.
 * @param {string} dataDir
 * @returns {() => void} gives the lock back
 */
export function lock(dataDir) {
  const folder = join(dataDir, 'lock')
  mkdirSync(folder, { recursive: true })
  const mine = JSON.stringify(findProcess(process.pid))
  const draft = join(folder, `draft-${randomUUID()}`)
  writeFileSync(draft, mine)
  try {
    for (;;) {
      const highest = highestIn(folder)
      const holder = holderOf(join(folder, String(highest)))
      if (holder)
        throw new Trouble(
          `Tiltas already runs on the data in ${dataDir} (process ${holder.pid}). Stop it first, or set TILTAS_DATA_DIR to another folder.`,
        )
      const next = join(folder, String(highest + 1))
      if (!link(draft, next)) continue
      if (highestIn(folder) > highest + 1) {
        rmSync(next)
        continue
      }
      clear(folder, highest)
      return () => truncateSync(next)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/** @param {string} folder */
function highestIn(folder) {
  return Math.max(0, ...readdirSync(folder).map(Number).filter(Number.isInteger))
}

/** The running process a lock file names, or null: none there, given back, or its process is gone. @param {string} file */
function holderOf(file) {
  try {
    const { pid, since } = JSON.parse(readFileSync(file, 'utf8'))
    const found = findProcess(pid)
    return found?.since === since ? found : null
  } catch {
    return null
  }
}

/** @param {string} from @param {string} to */
function link(from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** @param {string} folder @param {number} upTo */
function clear(folder, upTo) {
  for (const name of readdirSync(folder)) if (Number(name) <= upTo) rmSync(join(folder, name), { force: true })
}
