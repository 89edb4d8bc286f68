import { setTimeout as pause } from 'node:timers/promises'
import { watchMemory } from '../held'
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

    const watch = watchMemory(portal)
    const found = await visit({ origin: portal.origin, paths, rate, seconds: minutes * 60 })
    const { least, greatest, slope } = watch.end()
    return {
      title: `Memory over ${minutes} minutes at ${rate} pages a second`,
      columns: ['', 'measured', 'bar'],
      rows: [
        ['idle after the start, MB', (idle / 1024 ** 2).toFixed(0), '≤ 300'],
        ['least and greatest under load, MB', `${least.toFixed(0)}–${greatest.toFixed(0)}`, ''],
        ['slope, MB a minute', slope.toFixed(2), '< 1'],
        ['errors', `${found.errors} of ${found.requests}`, '0'],
        ['p95, ms', found.p95.toFixed(2), '< 50'],
      ],
    }
  } finally {
    await portal.stop()
  }
}
