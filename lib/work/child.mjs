import { once } from 'node:events'
import { setPriority } from 'node:os'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

/**
 * What a child process of the pool does: it runs one task after another, each the default export of a module in TypeScript.
 * The thread beside it ends the process when it takes more memory than it may or its portal is gone; nothing that
 * a task does can stop that thread.
 */
const watcher = new Worker(new URL('./watch.mjs', import.meta.url))
watcher.unref()
// A task that never lets go would not let the thread begin.
await once(watcher, 'message')

// Whoever waits for a page goes first.
setPriority(10)
register()

/** @param {{ module: string, input: unknown }} task */
export default async function run({ module, input }) {
  const { default: task } = await import(pathToFileURL(module).href)
  return task(input)
}
