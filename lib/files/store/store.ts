import type { Readable } from 'node:stream'
import type { Range } from '../rules/download'

/** Where the bytes of files lie, each under the SHA-256 of its content, so that nothing is ever overwritten. */
export type Store = {
  /** Keeps the bytes of a file on this disk; when it returns they survive a failure of power. */
  put(path: string, sha256: string, size: number): Promise<void>
  /** The bytes, or a range of them, both ends included; throws `FileMissing`. */
  open(sha256: string, range?: Range): Promise<Readable>
}

/** The store has no bytes under this hash. */
export class FileMissing extends Error {
  override name = 'FileMissing'
}
