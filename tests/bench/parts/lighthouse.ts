import { lighthouse as look } from '../lighthouse'
import { startPortal } from '../portal'
import type { Table } from '../table'

/** What mobile Lighthouse says of the reference pages. */
export async function lighthouse(): Promise<Table> {
  const portal = await startPortal()
  try {
    const rows = await look(portal.origin)
    return {
      title: 'Lighthouse, mobile, simulated',
      columns: ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP, s', 'CLS', 'TBT, ms', 'lost'],
      rows: rows.map(({ page, scores, lcp, cls, tbt, lost }) => [
        ...[page, ...Object.values(scores).map(String)],
        ...[(lcp / 1000).toFixed(2), cls.toFixed(3), `${Math.round(tbt)}`, lost.join(', ')],
      ]),
      notes: ['Bars: 100 each, LCP ≤ 1.0 s, CLS 0, TBT 0.'],
    }
  } finally {
    await portal.stop()
  }
}
