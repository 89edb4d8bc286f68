import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkSpace } from './disk.mjs'
import { run, step, Trouble } from './lifetime.mjs'
import { fingerprint } from './sources'

const stamp = '.next/made-from'
const notSources = ['node_modules', 'tests', 'docs', 'test-results', 'playwright-report', 'next-env.d.ts']

/** Builds the pages unless they were built from these sources. */
export async function build(root: string, dataDir: string) {
  const from = fingerprint(root, sources(root), ['prisma/client', 'prisma/migrations', relative(root, dataDir)])
  if (existsSync(join(root, stamp)) && readFileSync(join(root, stamp), 'utf8') === from) return
  checkSpace(root, 300, 'building the pages')
  rmSync(join(root, stamp), { force: true })
  await step('Building the pages', () => nextBuild(root))
  if (!existsSync(join(root, '.next/BUILD_ID'))) throw new Trouble('The build ended without a result.')
  writeFileSync(join(root, stamp), from)
}

/** A build sees no database and no settings, so nothing of an installation is baked in; whoever asks the database fails the build. */
function nextBuild(root: string) {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/unreachable',
  } as const
  return run(process.execPath, ['lib/run/with-parent.mjs', 'node_modules/next/dist/bin/next', 'build'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
}

function sources(root: string) {
  return readdirSync(root).filter(
    (name) => !name.startsWith('.') && !notSources.includes(name) && !/\.(md|tsbuildinfo)$/.test(name),
  )
}
