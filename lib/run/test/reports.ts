import { existsSync, readFileSync } from 'node:fs'

export type Count = { passed: number; failed: number; output?: string }

type Tool = (path: string, ...args: string[]) => Promise<string>

/** Runs one project of Vitest and counts its tests. */
export async function vitest(tool: Tool, project: string, report: string): Promise<Count> {
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const output = await attempt(tool('vitest/vitest.mjs', ...args))
  const { numPassedTests = 0, numFailedTests = 0 } = read(report) as {
    numPassedTests?: number
    numFailedTests?: number
  }
  return count(numPassedTests, numFailedTests, output)
}

/** Runs Playwright and counts its tests. Those that passed only at a second try are told: a busy machine is late at times. */
export async function playwright(tool: Tool, report: string): Promise<Count> {
  const output = await attempt(
    tool('@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'),
  )
  const {
    expected = 0,
    unexpected = 0,
    flaky = 0,
  } = (read(report).stats ?? {}) as { expected?: number; unexpected?: number; flaky?: number }
  if (flaky) process.stdout.write(`${flaky} passed only at the second try:\n${againIn(output.text)}\n`)
  return count(expected + flaky, unexpected, output)
}

/** The lines of the list that tell of a second try. */
function againIn(text: string) {
  const lines = text.split('\n').filter((line) => line.includes('(retry #1)'))
  return lines.join('\n')
}

/** A run that failed without a failed test (a file that does not load, a server that does not start), or without any test, is one failure. */
function count(passed: number, failed: number, { text, ok }: Output): Count {
  if (passed + failed === 0) return { passed, failed: 1, output: `${text}\nNo test was run.` }
  return { passed, failed: failed || (ok ? 0 : 1), output: text }
}

type Output = { text: string; ok: boolean }

function attempt(work: Promise<string>): Promise<Output> {
  return work.then(
    (text) => ({ text, ok: true }),
    (error: Error) => ({ text: error.message, ok: false }),
  )
}

function read(report: string): Record<string, unknown> {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
}
