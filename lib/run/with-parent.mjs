import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Runs a script as `node script …` would, and ends it when the portal that began it is killed. */
process.channel?.unref()
process.on('disconnect', () => process.exit(1))
process.argv.splice(1, 1)
await import(pathToFileURL(resolve(process.argv[1] ?? '')).href)
