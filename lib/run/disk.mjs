import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs'
import { Trouble } from './lifetime.mjs'

/** Makes the data folder when it is missing, and refuses one that cannot be written. @param {string} dataDir */
export function openDataDir(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.W_OK | constants.X_OK)
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    throw new Trouble(`The data folder cannot be written (${reason}). Set TILTAS_DATA_DIR to one that can.`)
  }
}

/** Refuses to begin what would not fit. @param {string} folder @param {number} megabytes @param {string} what */
export function checkSpace(folder, megabytes, what) {
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / 1024 ** 2)
  if (free < megabytes)
    throw new Trouble(
      `The disk of ${folder} is full: ${what} needs ${megabytes} MB, ${free} MB are free. Make room, then start again; nothing was damaged.`,
    )
}
