import { startPortal } from '../portal'
import { publicPages } from '../public-pages'
import type { Table } from '../table'
import { visit } from '../visitors'

const seconds = 20

/** How long visitors wait when they come at a fixed rate, all public pages in turn, warm. */
export async function latency(): Promise<Table> {
  const portal = await startPortal()
  try {
    const paths = await publicPages(portal.origin)
    await visit({ origin: portal.origin, paths, rate: 40, seconds: Math.ceil(paths.length / 40) })
    const rows: string[][] = []
    for (const rate of [50, 200, 1_000, 2_000]) {
      const found = await visit({ origin: portal.origin, paths, rate, seconds })
      const { requests, errors, p50, p95, p99, max } = found
      rows.push([`${rate}/s`, `${requests}`, `${errors}`, ...[p50, p95, p99, max].map((ms) => ms.toFixed(2))])
    }
    return {
      title: 'Latency at a fixed rate, warm',
      columns: ['rate', 'requests', 'errors', 'p50, ms', 'p95, ms', 'p99, ms', 'longest, ms'],
      rows,
      notes: [`${paths.length} public pages in turn, ${seconds} s each; measured from the moment a visitor was due.`],
    }
  } finally {
    await portal.stop()
  }
}
