/** How requests were answered since the process began. */
export const counts = { hit: 0, miss: 0, collapsed: 0, bypass: 0, stale: 0, unavailable: 0, failed: 0 }

/** What the cache did, in the words of `counts`, and what changed it. */
export const changes = { written: 0, heard: 0, gaps: 0 }

// Asked by pages too, which are bundled apart from the server.
const globals = globalThis as { cacheFigures?: () => CacheFigures }

export type CacheFigures = {
  answers: typeof counts
  changes: typeof changes
  entries: number
  bytes: number
  /** Whether what other instances write is heard. */
  listening: boolean
}

export function figuresFrom(read: () => CacheFigures) {
  globals.cacheFigures = read
}

/** The state of the page cache of this process; null where there is none. */
export function cacheFigures() {
  return globals.cacheFigures?.() ?? null
}
