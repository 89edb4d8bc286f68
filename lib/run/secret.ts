import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secret that signs sessions, made once and kept in the data folder, so that nobody is signed out by a new start. */
export function keepSecret(dataDir: string) {
  const path = join(dataDir, 'secret')
  if (!existsSync(path)) {
    writeFileSync(`${path}.draft`, randomBytes(32).toString('hex'), { mode: 0o600, flush: true })
    renameSync(`${path}.draft`, path)
  }
  return readFileSync(path, 'utf8')
}
