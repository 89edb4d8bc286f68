import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCluster } from '@/lib/run/postgres/cluster'
import { addressOf, startServer, stopServer } from '@/lib/run/postgres/server'
import { measureDatabase } from '../database'
import type { Table } from '../table'

/** The numbers of trips, and where their databases are kept to be measured again; without a folder they are thrown away. */
const sizes = (process.env.BENCH_SIZES ?? '1000,100000').split(',').map(Number)
const kept = process.env.BENCH_DATA

/** What the reads of each kind of page take at different numbers of trips, half of them of one municipality. */
export async function database(): Promise<Table> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'tiltas-bench-'))
  mkdirSync(folder, { recursive: true })
  const cluster = await openCluster(folder)
  const settings = {
    shared_buffers: '1GB',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '8GB',
    fsync: 'off',
  }
  const server = await startServer(cluster, settings)
  try {
    const measured = await measureDatabase(sizes, addressOf(cluster, server, 'postgres'))
    const measures = [...new Set(measured.map(({ measure }) => measure))]
    const of = (measure: string, trips: number) =>
      measured.find((one) => one.measure === measure && one.trips === trips)
    return {
      title: 'Reads of each kind of page and writes of the office, p50 / p95 in milliseconds',
      columns: ['', ...sizes.map((trips) => `${trips} trips`), 'growth of p95'],
      rows: measures.map((measure) => {
        const found = sizes.map((trips) => of(measure, trips))
        const growth = (found.at(-1)?.p95 ?? 0) / (found[0]?.p95 ?? 1)
        return [
          measure,
          ...found.map((one) => `${one?.p50.toFixed(1)} / ${one?.p95.toFixed(1)}`),
          `${growth.toFixed(1)}×`,
        ]
      }),
      notes: [
        'Bars of p95: 30 ms at 1,000 trips, 50 ms at 100,000, 90 ms at a million; growth up to 3×; at a million a report is saved in 150 ms and published in 300.',
      ],
    }
  } finally {
    await stopServer(cluster)
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
}
