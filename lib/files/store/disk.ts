import { randomUUID } from 'node:crypto'
import { constants, copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FileMissing, type Store } from './store'

/** Files in a folder of this machine, spread over folders by the first letters of their hash. */
export function diskStore(folder: string): Store {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  return {
    async put(path, sha256, size) {
      const place = pathOf(sha256)
      if ((await sizeOf(place)) === size) return

      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      const copy = join(folder, 'incoming', `${sha256}.${randomUUID()}`)
      await mkdir(dirname(copy), { recursive: true, mode: 0o700 })
      try {
        await copyFile(path, copy, constants.COPYFILE_FICLONE)
        await flush(copy)
        await rename(copy, place)
      } finally {
        await rm(copy, { force: true })
      }
      // A new name is only there for good once its folder, and the folders just made above it, are.
      for (let above = dirname(place); above.length >= folder.length; above = dirname(above)) await flush(above)
    },

    async open(sha256, range) {
      try {
        const file = await open(pathOf(sha256))
        return file.createReadStream(range && { start: range.start, end: range.end })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new FileMissing(sha256)
        throw error
      }
    },
  }
}

async function sizeOf(path: string) {
  try {
    return (await stat(path)).size
  } catch {
    return null
  }
}

async function flush(path: string) {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
