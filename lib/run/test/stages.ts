import { mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../build'
import { generate } from '../generate'
import { atEnd, run } from '../lifetime.mjs'
import { freePort } from '../port.mjs'
import { type Count, playwright, vitest } from './reports'

type Stage = { name: string; check: () => Promise<Count> }

/** Runs every stage, however the ones before it ended, and prints the sum on the last line. True when nothing failed. */
export async function checkAll(root: string) {
  const folder = mkdtempSync(join(tmpdir(), 'tiltas-test-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  const sum = { passed: 0, failed: 0 }
  for (const stage of await stages(root, folder)) {
    const { passed, failed } = await show(stage)
    sum.passed += passed
    sum.failed += failed
  }
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`)
  return sum.failed === 0
}

async function stages(root: string, folder: string): Promise<Stage[]> {
  const env = ownEnvironment(folder, await freePort())
  const tool = (path: string, ...args: string[]) =>
    run(process.execPath, [join('node_modules', path), ...args], { cwd: root, env })
  const one = async (...work: (() => Promise<unknown>)[]) => {
    for (const part of work) await part()
    return { passed: 1, failed: 0 }
  }
  const level = (project: string) => vitest(tool, project, join(folder, `${project}.json`))
  return [
    { name: 'Database client', check: () => one(() => generate(root)) },
    { name: 'Format and lint', check: () => one(() => tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings')) },
    {
      name: 'Types',
      check: () =>
        one(
          // What a development server left behind may speak of pages that are gone.
          () => rm(join(root, '.next/dev/types'), { recursive: true, force: true }),
          () => tool('next/dist/bin/next', 'typegen'),
          () => tool('typescript/bin/tsc', '--noEmit'),
        ),
    },
    { name: 'Dead code', check: () => one(() => tool('knip/bin/knip.js')) },
    { name: 'Dependency rules', check: () => level('architecture') },
    { name: 'Unit tests', check: () => level('unit') },
    { name: 'Integration tests', check: () => level('integration') },
    { name: 'Tests at 100,000 trips', check: () => level('scale') },
    { name: 'Production build', check: () => one(() => build(root, join(root, '.data'))) },
    { name: 'Start-up tests', check: () => level('run') },
    { name: 'End-to-end tests', check: () => playwright(tool, join(folder, 'e2e.json')) },
  ]
}

async function show({ name, check }: Stage): Promise<Count> {
  const since = performance.now()
  process.stdout.write(`${name} … `)
  const count = await check().catch((error: Error) => ({ passed: 0, failed: 1, output: error.message }))
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  process.stdout.write(
    `${count.failed ? `${count.failed} FAILED of ${count.passed + count.failed}` : `${count.passed} ok`}, ${seconds} s\n`,
  )
  if (count.failed) process.stdout.write(`${count.output?.trim()}\n\n`)
  return count
}

/** Tests see nothing of the installation they run beside. */
function ownEnvironment(folder: string, port: number) {
  const given = Object.entries(process.env).filter(([name]) => !/^(TILTAS_|DATABASE_URL$|PORT$|NODE_ENV$)/.test(name))
  const own = {
    NEXT_TELEMETRY_DISABLED: '1',
    TILTAS_DATA_DIR: join(folder, 'data'),
    E2E_PORT: String(port),
    E2E_DATA_DIR: join(folder, 'e2e'),
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(folder, 'e2e.json'),
  }
  return { ...Object.fromEntries(given), ...own } as unknown as NodeJS.ProcessEnv
}
