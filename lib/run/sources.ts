import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A fingerprint of the contents of files and folders. Folders are read whole, but for those left out by their path. */
export function fingerprint(root: string, paths: string[], leftOut: string[] = []) {
  const hash = createHash('sha256')
  const add = (path: string) => {
    if (leftOut.includes(path)) return
    const found = statSync(join(root, path), { throwIfNoEntry: false })
    if (found?.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) add(join(path, name))
    else if (found) hash.update(`${path}\0${found.size}\0`).update(readFileSync(join(root, path)))
  }
  paths.sort().forEach(add)
  return hash.digest('hex')
}
