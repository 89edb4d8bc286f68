import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { everyMunicipality, type Kind, kinds, tagOf } from '@/lib/cache/kinds'
import { routing } from '@/lib/i18n/routing'
import { withClient } from '@/lib/run/database'
import { freePort } from '@/lib/run/port.mjs'
import { kindsOfPages, listedPages, unlistedPages } from './pages'
import { dataFolder, start, startDatabase, stop, untilPrinted } from './portal'
import { countQueries } from './query-counter'

const aBuild = 240_000

const files = [
  '/robots.txt',
  '/icon.svg',
  '/speculation-rules.json',
  '/accent/8a1538.css',
  '/flags/AT-DE.svg',
  '/land/world.svg',
  '/lt/vilnius/statistika/duomenys/countries',
]

/** Calendars and feeds, as the list of public paths has them. */
const feeds = Object.entries(routing.pathnames).flatMap(([page, path]) =>
  /\.\w+$/.test(page) && typeof path === 'object' ? `/lt${path.lt.replace('[municipality]', 'vilnius')}` : [],
)

const token = 'prometheus-reads-this'

/** A portal on a database that is already there. */
async function open(database: string) {
  const env = { PORT: String(await freePort()), DATABASE_URL: database, TILTAS_METRICS_TOKEN: token }
  const running = start(dataFolder(), { mode: '--start', env })
  const origin = await untilPrinted(running, /Tiltas: (\S+)/, aBuild)
  const ask = async (path: string) => {
    const answer = await fetch(origin + path, { redirect: 'manual' })
    const fate = (answer.headers.get('cache-status') ?? '').replace(/^tiltas; /, '')
    return { status: answer.status, headers: answer.headers, text: await answer.text(), fate }
  }
  return { ...running, origin, ask }
}

test('every public page and file is kept, and runs nothing', { timeout: 2 * aBuild }, async () => {
  const { address } = await startDatabase(dataFolder())
  const { origin, ask } = await open(address)
  const { pages, sitemaps } = await listedPages(origin)
  const [, picture = ''] = /og:image" content="[^"]*?(\/share\/[^"]+)"/.exec((await ask('/lt/vilnius')).text) ?? []
  const wrong: string[] = []
  const waiting = [...pages, ...unlistedPages, ...sitemaps, ...files, ...feeds, picture]
  const visit = async () => {
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      await ask(path)
      const { status, fate, headers, text } = await ask(path)
      const wanted = path === '/lt/vilnius/nera' ? 404 : 200
      if (fate !== 'hit' || status !== wanted) wrong.push(`${path} answers ${status}, ${fate}`)
      if (!headers.get('content-type')?.startsWith('text/html')) continue
      if (/<script(?! type="application\/ld\+json")|as="script"/.test(text)) wrong.push(`${path} has scripts`)
      if (!headers.get('content-security-policy')?.includes("script-src 'none'")) wrong.push(`${path} allows scripts`)
    }
  }
  await Promise.all([visit(), visit(), visit(), visit()])
  expect(wrong).toEqual([])
  expect(pages.length).toBeGreaterThan(200)

  const metrics = (authorization: string) => fetch(`${origin}/metrics`, { headers: { authorization } })
  expect((await metrics('')).status).toBe(404)
  expect((await metrics(`Bearer ${token}x`)).status).toBe(404)
  const figures = await (await metrics(`Bearer ${token}`)).text()
  expect(Number(/tiltas_cache_answers_total\{fate="hit"\} (\d+)/.exec(figures)?.[1])).toBeGreaterThan(200)
  expect(figures).toContain('tiltas_cache_state{of="listening"} 1')

  // What one instance is told another hears; a command tells both.
  const second = await open(address)
  await second.ask('/lt/vilnius')
  expect((await second.ask('/lt/vilnius')).fate).toBe('hit')
  await withClient(address, (client) =>
    client.query(`UPDATE "Municipality" SET "contactEmail" = 'naujas@vilnius.example' WHERE slug = 'vilnius'`),
  )
  expect((await second.ask('/lt/vilnius')).text).not.toContain('naujas@vilnius.example')
  await told(address, ['vilnius:municipality'])
  for (const portal of [second, { ask }])
    await expect
      .poll(async () => (await portal.ask('/lt/vilnius')).text, { timeout: 2_000, interval: 50 })
      .toContain('naujas@vilnius.example')
})

const told = (address: string, tags: string[]) =>
  withClient(address, (client) =>
    client.query(`SELECT pg_notify('tiltas_changed', $1)`, [JSON.stringify({ from: 'a test', tags })]),
  )

test('while PostgreSQL is stopped pages are read on, and afterwards they are new', {
  timeout: 2 * aBuild,
}, async () => {
  const folder = dataFolder()
  const database = await startDatabase(folder)
  const port = new URL(database.address).port
  const { ask } = await open(database.address)
  await ask('/lt/vilnius')
  expect((await ask('/lt/vilnius')).fate).toBe('hit')
  expect(await stop(database)).toBe(0)

  await expect.poll(async () => (await ask('/lt/vilnius')).fate, { interval: 20 }).toBe('hit; detail=stale')
  const since = performance.now()
  const { status, text, headers } = await ask('/lt/vilnius')
  expect(performance.now() - since).toBeLessThan(500)
  expect([status, headers.get('warning')]).toEqual([200, '111 - "Revalidation Failed"'])
  expect(text).toContain('<h1')
  const missing = await ask('/lt/vilnius/tinklai')
  expect([missing.status, missing.headers.get('retry-after')]).toEqual([503, '5'])

  const again = await startDatabase(folder)
  if (new URL(again.address).port !== port) return
  await expect.poll(async () => (await ask('/lt/vilnius')).fate, { timeout: 10_000 }).toBe('fwd=uri-miss; stored')
  expect((await ask('/lt/vilnius/tinklai')).status).toBe(200)
})

/** The kind under which a write says that it changed rows of a table; of other tables no public page may be made. */
const kindOfTable: [Kind, RegExp][] = [
  ['municipality', /^(Municipality|SourceText)$/],
  ['page-texts', /^PageText$/],
  ['partner-cities', /^PartnerCity/],
  ['agreements', /^(Agreement|CooperationField|Document$)/],
  ['networks', /^(Network|Membership)/],
  ['trips', /^(Trip|BusinessTrip|Report|FollowUp|NilReturn)/],
  ['people', /^Official/],
  ['mayor', /^(MayorStatement|Priority)/],
  ['agenda', /^AgendaEvent$/],
]

const kindsOf = (table: string) =>
  /^Search/.test(table) ? kinds : kindOfTable.filter(([, pattern]) => pattern.test(table)).map(([kind]) => kind)

test('a page is dropped by a write of anything it was made from', { timeout: 2 * aBuild }, async () => {
  const database = await startDatabase(dataFolder())
  const queries = await countQueries(database.address)
  const { origin, ask } = await open(queries.address)
  const { owners, tables } = await withClient(database.address, async (client) => ({
    owners: (await client.query('SELECT id::text, slug FROM "Municipality"')).rows.flatMap(({ id, slug }) => [
      id,
      slug,
    ]),
    tables: (await client.query('SELECT tablename FROM pg_tables')).rows.map(({ tablename }) => tablename),
  }))
  const tagsOf = (kind: Kind) => [everyMunicipality, ...owners].map((owner) => tagOf(owner, kind))
  const until = async (path: string, isSo: (fate: string) => boolean) => {
    for (let tries = 0; tries < 40; tries++, await pause(25)) if (isSo((await ask(path)).fate)) return true
    return false
  }
  const madeFrom = async (path: string) => {
    queries.heard()
    await ask(path)
    const names = queries.heard().flatMap((text) => [...text.matchAll(/"([A-Z]\w+)"/g)].map(([, name = '']) => name))
    return [...new Set(names)].filter((name) => tables.includes(name))
  }

  const { sitemaps } = await listedPages(origin)
  const pages = (await kindsOfPages(origin)).filter((path) => path.startsWith('/lt'))
  const others = [
    ...sitemaps.filter((path) => /portal|kaunas/.test(path) === false),
    '/lt/vilnius/statistika/duomenys/countries',
    ...feeds,
  ]
  await told(database.address, kinds.flatMap(tagsOf))
  await pause(1_000)
  const wrong: string[] = []
  for (const path of [...pages, ...others]) {
    const from = await madeFrom(path)
    if (from.length === 0) wrong.push(`${path} is made from nothing`)
    for (const table of from) if (kindsOf(table).length === 0) wrong.push(`${path} is made from ${table}`)
    for (const kind of new Set(from.flatMap(kindsOf))) {
      if (!(await until(path, (fate) => fate === 'hit'))) wrong.push(`${path} is not kept`)
      await told(database.address, tagsOf(kind))
      if (!(await until(path, (fate) => fate !== 'hit'))) wrong.push(`${path} stays when ${kind} change`)
    }
  }
  expect(wrong).toEqual([])
})
