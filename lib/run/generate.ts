import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, step } from './lifetime.mjs'
import { fingerprint } from './sources'

const schema = 'prisma/schema'
const stamp = 'prisma/client/.made-from'

/** Generates the database client unless it was made from this schema by this Prisma. */
export async function generate(root: string) {
  if (!existsSync(join(root, schema))) return
  const from = fingerprint(root, [schema, 'prisma/prisma.config.ts', 'node_modules/prisma/package.json'])
  if (existsSync(join(root, stamp)) && readFileSync(join(root, stamp), 'utf8') === from) return
  await step('Generating the database client', () => prisma(root, 'generate'))
  writeFileSync(join(root, stamp), from)
}

/** Prisma's command would download a schema engine; it is content with any executable, and `generate` never runs it. */
function prisma(root: string, ...args: string[]) {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  }
  return run(process.execPath, ['node_modules/prisma/build/index.js', ...args, '--config', 'prisma/prisma.config.ts'], {
    cwd: root,
    env,
  })
}
