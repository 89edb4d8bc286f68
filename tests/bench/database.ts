import { execFile } from 'node:child_process'
import { loadavg } from 'node:os'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { createDatabase } from '@/lib/run/database'
import { migrate } from '@/lib/run/migrate'
import type { Timing } from './database-size'

export type Measured = Timing & { trips: number; load: number }

/**
 * Milliseconds of reading each kind of page at each number of trips, with the machine's load at that time. The databases
 * stand beside the given one (`bench_1000`), are filled when they are missing, and stay.
 */
export async function measureDatabase(sizes: number[], server: string): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const trips of sizes) {
    const address = new URL(server)
    address.pathname = `bench_${trips}`
    await createDatabase(server, `bench_${trips}`)
    await migrate(address.href, resolve('prisma/migrations'))
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        '--import',
        './tests/bench/outside-next.mjs',
        '--import',
        'tsx',
        'tests/bench/database-size-cli.ts',
        String(trips),
      ],
      { env: { ...process.env, DATABASE_URL: address.href }, maxBuffer: 10 ** 7 },
    )
    const timings: Timing[] = JSON.parse(stdout)
    measured.push(...timings.map((timing) => ({ ...timing, trips, load: loadavg()[0] ?? 0 })))
  }
  return measured
}

/** The figures as a table: a line for each kind of page, p50 / p95 in milliseconds for each size, and how p95 grew. */
export function databaseTable(measured: Measured[]) {
  const sizes = [...new Set(measured.map(({ trips }) => trips))]
  const of = (measure: string, trips: number | undefined) =>
    measured.find((one) => one.measure === measure && one.trips === trips)
  const lines = [...new Set(measured.map(({ measure }) => measure))].map((measure) => {
    const cells = sizes.map((trips) => {
      const { p50 = 0, p95 = 0 } = of(measure, trips) ?? {}
      return `${p50.toFixed(1)} / ${p95.toFixed(1)}`
    })
    const growth = (of(measure, sizes.at(-1))?.p95 ?? 0) / (of(measure, sizes[0])?.p95 ?? 1)
    return `| ${[measure, ...cells, `${growth.toFixed(1)}×`].join(' | ')} |`
  })
  const load = sizes.map((trips) => measured.find((one) => one.trips === trips)?.load.toFixed(1)).join(' / ')
  return [
    `| p50 / p95, ms | ${sizes.map((trips) => `${trips} trips`).join(' | ')} | growth of p95 |`,
    `| --- |${' ---: |'.repeat(sizes.length + 1)}`,
    ...lines,
    '',
    `Load of the machine: ${load}.`,
  ].join('\n')
}
