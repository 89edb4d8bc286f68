import { setTimeout as pause } from 'node:timers/promises'
import { startPortal } from '../portal'
import { publicPages } from '../public-pages'
import type { Table } from '../table'
import { visit } from '../visitors'

const minutes = Number(process.env.BENCH_MINUTES ?? 30)
const rate = 200

/** Memory of the process over time under ten times the busiest day: 200 pages a second. */
export async function memory(): Promise<Table> {
  const portal = await startPortal()
  try {
    await pause(5_000)
    const idle = portal.resident()
    const paths = await publicPages(portal.origin)
    await visit({ origin: portal.origin, paths, rate, seconds: 60 })

    const samples: { minute: number; megabytes: number }[] = []
    const sampling = setInterval(
      () => samples.push({ minute: samples.length / 6, megabytes: portal.resident() / 1024 ** 2 }),
      10_000,
    )
    const found = await visit({ origin: portal.origin, paths, rate, seconds: minutes * 60 })
    clearInterval(sampling)

    const held = samples.map(({ megabytes }) => megabytes)
    return {
      title: `Memory over ${minutes} minutes at ${rate} pages a second`,
      columns: ['', 'measured', 'bar'],
      rows: [
        ['idle after the start, MB', (idle / 1024 ** 2).toFixed(0), '≤ 300'],
        ['least and greatest under load, MB', `${Math.min(...held).toFixed(0)}–${Math.max(...held).toFixed(0)}`, ''],
        ['slope, MB a minute', slope(samples).toFixed(2), '< 1'],
        ['errors', `${found.errors} of ${found.requests}`, '0'],
        ['p95, ms', found.p95.toFixed(2), '< 50'],
      ],
    }
  } finally {
    await portal.stop()
  }
}

/** Megabytes a minute: the straight line of least squares. */
function slope(samples: { minute: number; megabytes: number }[]) {
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  const x = mean(samples.map(({ minute }) => minute))
  const y = mean(samples.map(({ megabytes }) => megabytes))
  const rise = samples.reduce((sum, { minute, megabytes }) => sum + (minute - x) * (megabytes - y), 0)
  return rise / samples.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0)
}
