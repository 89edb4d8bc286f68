import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'
import type { ReadTable } from '@/lib/exchange/work/table'
import { writeXlsx } from '@/lib/exchange/xlsx'
import { createDatabase } from '@/lib/run/database'
import { openCluster } from '@/lib/run/postgres/cluster'
import { addressOf, startServer, stopServer } from '@/lib/run/postgres/server'
import { clerk, work } from '@/lib/work/pool'
import { ask } from '../ask'
import { root, startPortal } from '../portal'
import { percentile, type Table } from '../table'

const records = 10_000
const exported = Number(process.env.BENCH_EXPORT_ROWS ?? 1_000_000)
const run = promisify(execFile)

/** Ten thousand records of an XLSX file while pages are read, and a list of a million as CSV. */
export async function exchange(): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltas-exchange-'))
  const cluster = await openCluster(folder)
  const server = await startServer(cluster)
  await createDatabase(addressOf(cluster, server, 'postgres'), 'tiltas')
  process.env.DATABASE_URL = addressOf(cluster, server, 'tiltas')
  const portal = await startPortal({
    dataDir: folder,
    env: { DATABASE_URL: process.env.DATABASE_URL, TILTAS_CACHE_BYTES: '0' },
  })
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  try {
    await client.connect()
    const quiet = await readPages(portal.origin, pause(15_000))
    const steps = await imported(client, folder)
    const busy = await readPages(portal.origin, steps.done)
    const { read, looked, written, found } = await steps.done
    const file = await exportedAgenda(client)
    return {
      title: `Import of ${records} records from XLSX, CSV of ${exported} rows`,
      columns: ['', 'measured', 'bar'],
      rows: [
        ['file read, s', seconds(read), ''],
        ['dry run (with the reading), s', seconds(read + looked), '≤ 5'],
        ['write, s', seconds(written), '≤ 5'],
        ['search follows, s', seconds(found), ''],
        ['page rendered, p99 before, ms', percentile(quiet, 0.99).toFixed(1), ''],
        ['page rendered, p99 during all of it, ms', percentile(busy, 0.99).toFixed(1), ''],
        ['ratio of the two', (percentile(busy, 0.99) / percentile(quiet, 0.99)).toFixed(2), '< 1.5'],
        [`CSV of ${file.lines - 1} rows (${(file.bytes / 1e6).toFixed(0)} MB), s`, seconds(file.milliseconds), '≤ 60'],
        ['memory it took, MB', ((file.most - file.before) / 1024 ** 2).toFixed(0), 'flat'],
      ],
      notes: ['Pages are rendered each time: the page cache is off.'],
    }
  } finally {
    await client.end()
    await portal.stop()
    await stopServer(cluster)
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the door, the clerk and the office do, one after the other; begins at once. */
async function imported(client: Client, folder: string) {
  const { rows } = await client.query(
    `SELECT u."id", r."municipalityId" FROM "User" u JOIN "StaffRole" r ON r."userId" = u."id" WHERE u."email" = 'editor@kaunas.example'`,
  )
  const { id: userId, municipalityId } = rows[0]
  const path = join(folder, 'miestai.xlsx')
  await writeFile(path, await writeXlsx([{ name: 'Miestai', ...cities() }]))
  const id = randomUUID()
  const given = { municipalityId, id: userId, locale: 'lt', timeZone: 'Europe/Vilnius' }
  const steps = async () => {
    const read = await timed(async () => {
      const table: ReadTable = await work(
        'lib/exchange/work/table.ts',
        { path, name: 'miestai.xlsx', list: 'partner-cities' },
        60_000,
      )
      if ('refused' in table) throw new Error(table.refused)
      await client.query(
        `INSERT INTO "Import" ("municipalityId", "id", "createdById", "fileName", "fileHash", "tables", "sheets", "state")
         VALUES ($1, $2, $3, 'miestai.xlsx', $4, $5, $6, 'planning')`,
        [municipalityId, id, userId, table.hash, Buffer.from(table.packed), JSON.stringify(table.sheets)],
      )
    })
    const looked = await timed(() => clerk('lib/exchange/work/dry-run.ts', { clerk: given, id }, 180_000))
    await client.query(`UPDATE "Import" SET "state" = 'writing' WHERE "id" = $1`, [id])
    const written = await timed(() => clerk('lib/exchange/work/commit.ts', { clerk: given, id }, 180_000))
    const found = await timed(async () => {
      let more = true
      while (more)
        ({ more } = await clerk<object, { more: boolean }>('lib/exchange/work/follow.ts', { municipalityId }, 600_000))
    })
    const { rows: made } = await client.query(
      `SELECT "created" FROM "Import" WHERE "id" = $1 AND "state" = 'written'`,
      [id],
    )
    if (made[0]?.created !== records) throw new Error('not all of it was written')
    return { read, looked, written, found }
  }
  // The process is there before the measurement, as in a portal that is used.
  await clerk('lib/exchange/work/follow.ts', { municipalityId }, 60_000)
  return { done: steps() }
}

function cities() {
  const header = [
    'nameLt',
    'nameEn',
    'countryCode',
    'kind',
    'names.name',
    'websiteUrl',
    'latitude',
    'longitude',
    'summaryLt',
    'contact',
  ]
  const rows = Array.from({ length: records }, (_, at) => [
    ...[`Miestas ${at}`, `City ${at}`, 'Lenkija', 'miestas', `Kitas ${at}`, `https://www.miestas${at}.example/`],
    ...[50 + (at % 10) / 10, 20 + (at % 7) / 10, `Apie ${at} miestą, su kuriuo bendraujama.`, `Meras ${at}`],
  ])
  return { header, rows }
}

async function readPages(origin: string, until: Promise<unknown>) {
  const pages = [
    '/lt/vilnius',
    '/lt/vilnius/miestai-partneriai/zalcburgas',
    '/lt/kaunas/komandiruotes',
    '/lt/vilnius/tinklai',
  ]
  const took: number[] = []
  let isOver = false
  const over = until.then(() => {
    isOver = true
  })
  for (const page of pages) await ask(origin + page)
  for (let at = 0; !isOver; at++) {
    const { milliseconds, status } = await ask(origin + pages[at % pages.length])
    if (status !== 200) throw new Error(`${pages[at % pages.length]} answered ${status}`)
    took.push(milliseconds)
    await pause(20)
  }
  await over
  return took
}

async function exportedAgenda(client: Client) {
  await client.query(
    `INSERT INTO "AgendaEvent" ("municipalityId", "id", "startsAt", "titleLt", "placeLt", "organisationLt", "updatedAt")
     SELECT r."municipalityId", gen_random_uuid(), timestamptz '2000-01-01' + n * interval '1 hour', 'Susitikimas ' || n, 'Rotušė', 'Įstaiga ' || n % 500, now()
     FROM generate_series(1, $1::int) AS n, "User" u JOIN "StaffRole" r ON r."userId" = u."id" WHERE u."email" = 'editor@kaunas.example'`,
    [exported],
  )
  const program = ['--conditions=react-server', '--import', 'tsx', join(root, 'tests/bench/export-process.ts')]
  const { stdout } = await run(process.execPath, program, { cwd: root, env: process.env, maxBuffer: 1e6 })
  return JSON.parse(stdout) as { milliseconds: number; bytes: number; lines: number; before: number; most: number }
}

async function timed(act: () => Promise<unknown>) {
  const since = performance.now()
  await act()
  return performance.now() - since
}

function seconds(milliseconds: number) {
  return (milliseconds / 1000).toFixed(1)
}
