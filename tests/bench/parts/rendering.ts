import { ask } from '../ask'
import { startPortal } from '../portal'
import { percentile, spread, type Table } from '../table'

const pages = [
  ['home', '/lt/vilnius'],
  ['list of partner cities', '/lt/vilnius/miestai-partneriai'],
  ['partner city', '/lt/vilnius/miestai-partneriai/zalcburgas'],
  ['list of trips', '/lt/kaunas/komandiruotes'],
  ['statistics', '/lt/vilnius/statistika'],
] as const
const times = 60

/** A page that no cache holds, rendered one after the other. */
export async function rendering(): Promise<Table> {
  const portal = await startPortal({ env: { TILTAS_CACHE_BYTES: '0' } })
  try {
    const rows: string[][] = []
    for (const [name, path] of pages) {
      const took: number[] = []
      for (let time = 0; time < times + 10; time++) {
        const { status, milliseconds } = await ask(`${portal.origin}${path}`, { 'accept-encoding': 'br' })
        if (status !== 200) throw new Error(`${path} answered ${status}`)
        if (time >= 10) took.push(milliseconds)
      }
      const mean = took.reduce((sum, one) => sum + one, 0) / times
      rows.push([name, spread(took), percentile(took, 0.95).toFixed(1), (1000 / mean).toFixed(0)])
    }
    return {
      title: 'Cold render, the page cache switched off',
      columns: ['page', 'ms', 'p95, ms', 'pages/s, one after the other'],
      rows,
    }
  } finally {
    await portal.stop()
  }
}
