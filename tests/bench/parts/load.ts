import { setTimeout as pause } from 'node:timers/promises'
import { editorsWork } from '../editors'
import { watchMemory } from '../held'
import { startPortal } from '../portal'
import { publicPages } from '../public-pages'
import { percentile, type Table } from '../table'
import { visit, type Waited } from '../visitors'

const minutes = Number(process.env.BENCH_MINUTES ?? 30)
const rate = 200
const editors = 20
const every = Number(process.env.BENCH_SAVE_EVERY ?? 60)

/** Visitors at a fixed rate on all public pages while the office works: with no edits, then with editors saving all the time. */
export async function load(): Promise<Table> {
  const portal = await startPortal()
  try {
    const paths = await publicPages(portal.origin)
    await visit({ origin: portal.origin, paths, rate: 40, seconds: Math.ceil(paths.length / 40) + 5 })
    const watch = watchMemory(portal)
    const visitors = visit({ origin: portal.origin, paths, rate, seconds: minutes * 60 })
    await pause(1_000)
    const worked = await editorsWork(portal, { editors, seconds: minutes * 60 - 5, every })
    const found = await visitors
    const { least, greatest, slope } = watch.end()
    const at = (values: number[]) =>
      [0.5, 0.95, 0.99, 1].map((share) => percentile(values, share).toFixed(values === worked.saves ? 0 : 1))
    const row = (what: string, requests: number, errors: number | '', figures: string[], bar: string) => [
      ...[what, String(requests), String(errors)],
      ...figures,
      bar,
    ]
    const visited = ({ p50, p95, p99, max }: Waited) => [p50, p95, p99, max].map((ms) => ms.toFixed(1))
    return {
      title: `${rate} pages a second and ${editors} editors, ${minutes} minutes`,
      columns: ['', 'requests', 'errors', 'p50, ms', 'p95, ms', 'p99, ms', 'longest, ms', 'bar of p95'],
      rows: [
        row('public pages', found.requests, found.errors, visited(found), '< 50'),
        row('of them kept', found.kept.requests, '', visited(found.kept), '< 50'),
        row('pages of the office', worked.reads.length, worked.errors.length, at(worked.reads), '< 300'),
        row('saves', worked.saves.length, 0, at(worked.saves), '< 300'),
      ],
      notes: [
        `${paths.length} public pages in turn. Each editor reads the tasks, the list and a record and saves it once in ${every} s, so a save drops pages every ${(every / editors).toFixed(1)} s.`,
        `Meanwhile the process held ${least.toFixed(0)}–${greatest.toFixed(0)} MB: ${slope.toFixed(2)} MB more a minute.`,
        ...worked.errors.slice(0, 3),
      ],
    }
  } finally {
    await portal.stop()
  }
}
