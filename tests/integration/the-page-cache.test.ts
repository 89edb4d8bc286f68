import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { changed, everythingChanged } from '@/lib/cache/changed'
import { dependsOn, trueUntil } from '@/lib/cache/depends-on'
import { db } from '@/lib/db'
import { record } from '@/lib/history/record'
import { withClient } from '@/lib/run/database'
import { askRaw, cacheBefore, isProbe, sessionCookie, wayToDatabase } from './page-cache'
import { makeTown } from './town'

const vilnius = { id: '00000000-0000-4000-8000-000000000001', slug: 'vilnius' }
const kaunas = { id: '00000000-0000-4000-8000-000000000002', slug: 'kaunas' }

type Page = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** A page, made from the trips of Vilnius unless it says otherwise, and how often it was made. */
function pages(page: Page = () => {}, declare: (path: string) => void = () => dependsOn(vilnius.id, 'trips')) {
  const made: string[] = []
  const make = (request: IncomingMessage, response: ServerResponse) => {
    void (async () => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      if (isProbe(request.url)) dependsOn('probe', 'trips')
      else {
        made.push(request.url ?? '')
        declare(request.url ?? '')
        await page(request, response)
      }
      if (!response.writableEnded)
        response.end(`<!DOCTYPE html><title>${made.length}</title>${'<p>Tekstas</p>'.repeat(50)}`)
    })()
  }
  return { make, made }
}

const titleOf = (text: string) => /<title>(.*)<\/title>/.exec(text)?.[1]

test('a thousand who ask at once for a page that is not there have it made once', async () => {
  const { make, made } = pages(() => pause(100))
  const { ask } = await cacheBefore({ make })
  const answers = await Promise.all(Array.from({ length: 1_000 }, () => ask('/lt')))
  expect(made).toEqual(['/lt'])
  expect(new Set(answers.map(({ status, text }) => `${status} ${titleOf(text)}`))).toEqual(new Set(['200 1']))
  expect(answers.filter(({ fate }) => fate === 'fwd=uri-miss; stored')).toHaveLength(1)
  expect((await ask('/lt')).fate).toBe('hit')
})

test('only requests for the very same wait for one another', async () => {
  const { make, made } = pages(() => pause(50))
  const { ask } = await cacheBefore({ make })
  const paths = ['/lt', '/en', '/lt?utm_source=x', '/lt/paieska?q=a', '/lt/paieska?q=b']
  await Promise.all(paths.map((path) => ask(path)))
  expect(made.sort()).toEqual(['/en', '/lt', '/lt/paieska?q=a', '/lt/paieska?q=b'])
})

test('a write is seen by the next reader, and pages it has no part in stay', async () => {
  const { make } = pages(undefined, (path) =>
    path === '/lt/kaunas'
      ? dependsOn('kaunas', 'trips')
      : path === '/lt'
        ? dependsOn('*', 'trips')
        : dependsOn(vilnius.id, 'trips'),
  )
  const { ask } = await cacheBefore({ make })
  const fates = async () => [(await ask('/lt')).fate, (await ask('/lt/vilnius')).fate, (await ask('/lt/kaunas')).fate]
  await fates()
  expect(await fates()).toEqual(['hit', 'hit', 'hit'])
  await changed(vilnius, 'networks')
  expect(await fates()).toEqual(['hit', 'hit', 'hit'])
  await changed(vilnius, 'trips')
  expect(await fates()).toEqual(['fwd=uri-miss; stored', 'fwd=uri-miss; stored', 'hit'])
  await changed(kaunas, 'trips', 'networks')
  expect(await fates()).toEqual(['fwd=uri-miss; stored', 'hit', 'fwd=uri-miss; stored'])
  await everythingChanged()
  expect(await fates()).toEqual(Array(3).fill('fwd=uri-miss; stored'))
})

test('a write is seen within two seconds by the readers of another instance, and of a command', async () => {
  const first = await cacheBefore({ make: pages().make })
  const second = await cacheBefore({ make: pages().make })
  await first.ask('/lt')
  await changed(vilnius, 'trips')
  await expect.poll(async () => (await first.ask('/lt')).fate, { timeout: 2_000, interval: 20 }).toContain('stored')

  for (const { ask } of [first, second]) await ask('/lt')
  const told = JSON.stringify({ from: 'a command', tags: [`${vilnius.id}:trips`] })
  await withClient(process.env.DATABASE_URL ?? '', (client) =>
    client.query(`SELECT pg_notify('tiltas_changed', $1)`, [told]),
  )
  for (const { ask } of [first, second])
    await expect.poll(async () => (await ask('/lt')).fate, { timeout: 2_000, interval: 20 }).toContain('stored')
})

test('an act that is recorded is told by its commit, even when nobody says so, and not without it', async () => {
  const { ask } = await cacheBefore({ make: pages(undefined, () => dependsOn(town.id, 'trips')).make })
  const note = (fails: boolean) =>
    db.$transaction(async (tx) => {
      const act = {
        act: 'trips:publishReport' as const,
        recordType: 'BusinessTrip',
        recordId: randomUUID(),
        version: 1,
        data: {},
      }
      await record(tx, { id: null, municipalityId: town.id }, act)
      if (fails) throw new Error('no')
    })
  const town = { id: (await makeTown('alytus', {})).municipalityId }
  await ask('/lt')
  await expect(note(true)).rejects.toThrow('no')
  await pause(100)
  expect((await ask('/lt')).fate).toBe('hit')
  await note(false)
  await expect.poll(async () => (await ask('/lt')).fate, { timeout: 2_000, interval: 20 }).toContain('stored')
})

test('who asks after a write never gets what was being made before it', async () => {
  const gates: (() => void)[] = []
  const { make, made } = pages(() => new Promise<void>((open) => void gates.push(open)))
  const { ask } = await cacheBefore({ make })
  const before = ask('/lt')
  await expect.poll(() => gates.length).toBe(1)
  await changed(vilnius, 'trips')
  const after = ask('/lt')
  await expect.poll(() => gates.length).toBe(2)
  for (const open of gates) open()
  expect((await before).fate).toBe('fwd=uri-miss')
  expect((await after).fate).toBe('fwd=uri-miss; stored')
  expect(made).toHaveLength(2)
  expect((await ask('/lt')).fate).toBe('hit')
})

test('a write of what a page in the making has not read yet leaves it alone', async () => {
  const gates: (() => void)[] = []
  const { make, made } = pages(async () => {
    await new Promise<void>((open) => void gates.push(open))
    dependsOn(vilnius.id, 'networks')
  })
  const { ask } = await cacheBefore({ make })
  const before = ask('/lt')
  await expect.poll(() => gates.length).toBe(1)
  await changed(vilnius, 'networks')
  const after = ask('/lt')
  for (const open of gates) open()
  expect((await before).fate).toBe('fwd=uri-miss; stored')
  expect((await after).fate).toMatch(/collapsed|hit/)
  expect(made).toHaveLength(1)
})

test('pages are made two at a time, kept ones are answered meanwhile, and who would wait too long is asked to come again', async () => {
  const gates: (() => void)[] = []
  let open = true
  const { make, made } = pages(() => (open ? undefined : new Promise<void>((go) => void gates.push(go))))
  const { ask } = await cacheBefore({ make })
  await ask('/lt')
  open = false
  const answers = Array.from({ length: 502 }, (_, at) => ask(`/lt/paieska?q=${at}`))
  await expect.poll(() => gates.length).toBe(2)
  expect((await ask('/lt')).fate).toBe('hit')
  const refused = await ask('/lt/paieska?q=kita')
  expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5'])
  expect(made).toHaveLength(3)

  open = true
  for (const go of gates) go()
  expect(new Set((await Promise.all(answers)).map(({ status }) => status))).toEqual(new Set([200]))
})

test('after a time in which nothing could be heard everything is made anew', async () => {
  const { ask } = await cacheBefore({ make: pages().make })
  await ask('/lt')
  expect((await ask('/lt')).fate).toBe('hit')
  await withClient(process.env.DATABASE_URL ?? '', (client) =>
    client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'tiltas page cache'`),
  )
  await expect.poll(async () => (await ask('/lt')).fate, { timeout: 3_000, interval: 10 }).toContain('fwd=uri-miss')
  await expect.poll(async () => (await ask('/lt')).fate, { timeout: 3_000, interval: 50 }).toBe('hit')
})

test('while the database is down readers go on reading, at once, and are told; then all is made anew', async () => {
  const way = await wayToDatabase()
  let broken = false
  const { make } = pages((_, response) => void (broken && response.writeHead(500).end('<p>Klaida</p>')))
  const { ask } = await cacheBefore({ make, database: way.address })
  await ask('/lt')
  await ask('/lt/atsaukta')
  await changed(vilnius, 'trips')
  await ask('/lt')

  way.cut()
  broken = true
  await expect.poll(async () => (await ask('/lt')).fate, { interval: 5 }).toBe('hit; detail=stale')
  const since = performance.now()
  const stale = await ask('/lt')
  expect(performance.now() - since).toBeLessThan(1_000)
  expect([stale.status, stale.fate]).toEqual([200, 'hit; detail=stale'])
  expect(stale.headers.warning).toBe('111 - "Revalidation Failed"')
  expect(Number(stale.headers.age)).toBeGreaterThanOrEqual(0)

  // What was dropped by a write does not come back, and what was never kept is not there: to be asked for later.
  for (const path of ['/lt/atsaukta', '/lt/nauja']) {
    const answer = await ask(path)
    expect([answer.status, answer.headers['retry-after'], answer.headers['cache-control']]).toEqual([
      503,
      '5',
      'private, no-store',
    ])
    expect(answer.text).toContain('<html lang="lt">')
  }

  way.mend()
  broken = false
  await expect.poll(async () => (await ask('/lt')).fate, { timeout: 5_000, interval: 20 }).toBe('fwd=uri-miss; stored')
})

test('what could not be told while the database was away is told when it is back', async () => {
  const other = await cacheBefore({ make: pages().make })
  const way = await wayToDatabase()
  await cacheBefore({ make: pages().make, database: way.address })
  await other.ask('/lt')
  way.cut()
  await changed(vilnius, 'trips')
  expect((await other.ask('/lt')).fate).toBe('hit')
  way.mend()
  await expect.poll(async () => (await other.ask('/lt')).fate, { timeout: 5_000, interval: 20 }).toContain('stored')
})

test('a page is made anew when the day ends in Vilnius, or before if it says so', async () => {
  let now = Date.parse('2026-11-21T12:00:00Z')
  const { make } = pages(undefined, (path) => {
    dependsOn(vilnius.id, 'agenda')
    if (path === '/lt/vilnius/meras') trueUntil(new Date('2026-11-21T14:00:00Z'))
  })
  const { ask } = await cacheBefore({ make, now: () => now })
  const fates = async () => [(await ask('/lt/vilnius')).fate, (await ask('/lt/vilnius/meras')).fate]
  await fates()
  now = Date.parse('2026-11-21T13:59:59Z')
  expect(await fates()).toEqual(['hit', 'hit'])
  now = Date.parse('2026-11-21T14:00:00Z')
  expect(await fates()).toEqual(['hit', 'fwd=uri-miss; stored'])
  now = Date.parse('2026-11-21T21:59:59Z')
  expect((await ask('/lt/vilnius')).fate).toBe('hit')
  now = Date.parse('2026-11-21T22:00:00Z')
  expect(await fates()).toEqual(['fwd=uri-miss; stored', 'fwd=uri-miss; stored'])
})

test('who is signed in is answered alone, and nothing of it is kept', async () => {
  const { make, made } = pages(
    (request, response) => void response.end(`<p>${request.headers.cookie ?? 'nobody'}</p><script>1</script>`),
  )
  const { ask } = await cacheBefore({ make })
  for (const name of ['tiltas.session_token', '__Secure-tiltas.session_token', '__Host-tiltas.session_token']) {
    const cookie = `a=b; ${name}=${sessionCookie('slapta')}`
    const own = await ask('/lt', { cookie })
    expect([own.fate, own.text]).toEqual(['fwd=bypass', `<p>${cookie}</p>`])
    expect(own.headers['cache-control']).toBe('private, no-store')
  }
  expect((await ask('/lt', { cookie: 'theme=dark' })).text).toBe('<p>nobody</p>')
  expect((await ask('/lt')).fate).toBe('hit')
  const cookie = `tiltas.session_token=${sessionCookie('slapta')}`
  expect((await ask('/lt', { cookie })).fate).toBe('fwd=bypass')
  expect(made).toHaveLength(5)
})

test('who only says to be signed in is a reader like others, and makes the portal render nothing', async () => {
  const { make, made } = pages((request, response) => void response.end(request.headers.cookie ?? 'nobody'))
  const { ask } = await cacheBefore({ make })
  await ask('/lt')
  const before = made.length
  const signed = sessionCookie('slapta')
  const forged = [
    ...['slapta', 'slapta.', '.', '%E0%A4%A', signed.slice(0, -6), `x${signed}`, 'slapta.c2xhcHRh'],
    sessionCookie('slapta', 'another secret that nobody of the portal knows'),
  ]
  for (const value of forged) {
    const answer = await ask('/lt', { cookie: `tiltas.session_token=${value}` })
    expect([value, answer.fate, answer.text]).toEqual([value, 'hit', 'nobody'])
  }
  expect(made).toHaveLength(before)
})

const notKept: [string, { status?: number; cookie?: string; declares?: false }][] = [
  ['sets a cookie', { cookie: 'a=b' }],
  ['declares nothing', { declares: false }],
  ['fails', { status: 500 }],
  ['leads elsewhere for now', { status: 307 }],
  ['is forbidden', { status: 403 }],
]

test.for(notKept)('a page that %s is not kept', async ([, { status = 200, cookie, declares }]) => {
  const change = (response: ServerResponse) => {
    response.statusCode = status
    if (cookie) response.setHeader('set-cookie', cookie)
  }
  const { make } = pages((_, response) => change(response), declares === false ? () => {} : undefined)
  const { ask } = await cacheBefore({ make })
  for (const time of ['first', 'second']) {
    const { fate, headers } = await ask('/lt')
    expect(fate, time).not.toMatch(/hit|stored/)
    expect(headers['cache-control'], time).toBe('private, no-store')
  }
})

test('a cookie that a page sets goes to nobody else', async () => {
  const { make } = pages(async (_, response) => {
    response.setHeader('set-cookie', `visitor=${Math.random()}`)
    await pause(50)
  })
  const { ask } = await cacheBefore({ make })
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/lt')))
  const cookies = answers.flatMap(({ headers }) => headers['set-cookie'] ?? [])
  expect(new Set(cookies).size).toBe(cookies.length)
})

test('who asks with a form is answered alone', async () => {
  const { make, made } = pages()
  const { ask } = await cacheBefore({ make })
  await ask('/lt')
  expect((await ask('/lt', {}, 'POST')).fate).toBe('fwd=bypass')
  expect((await ask('/lt')).fate).toBe('hit')
  expect(made).toHaveLength(2)
})

test('a page that cannot be made fails for those who wait for it, and is made again for the next', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => silent.mockRestore())
  let fails = true
  const { make } = pages()
  const { ask } = await cacheBefore({
    make: (request, response) => {
      if (fails && !isProbe(request.url)) throw new Error('broken')
      make(request, response)
    },
  })
  expect((await Promise.all([ask('/lt'), ask('/lt')])).map(({ status }) => status)).toEqual([500, 500])
  fails = false
  expect((await ask('/lt')).fate).toBe('fwd=uri-miss; stored')
})

test('every encoding has the same page; who has it already is told so; HEAD is GET without its body', async () => {
  const { make, made } = pages()
  const { ask } = await cacheBefore({ make })
  const plain = await ask('/lt')
  const [br, gzip, none] = [
    await ask('/lt', { 'accept-encoding': 'gzip, br' }),
    await ask('/lt', { 'accept-encoding': 'gzip' }),
    await ask('/lt', { 'accept-encoding': 'deflate' }),
  ]
  expect(br.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
  expect([none.headers['content-encoding'], none.text]).toEqual([undefined, plain.text])
  for (const { headers } of [plain, br, gzip, none]) {
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers.etag).toBe(plain.headers.etag)
  }

  const head = await ask('/lt', { 'accept-encoding': 'br' }, 'HEAD')
  const again = await ask('/lt', { 'accept-encoding': 'br' })
  expect([head.status, head.text]).toEqual([200, ''])
  // What stays may have been compressed once more meanwhile.
  expect([br, again].map(({ headers }) => headers['content-length'])).toContain(head.headers['content-length'])
  for (const known of [br.headers.etag, `"x", ${br.headers.etag}`, br.headers.etag?.slice(2), '*']) {
    const same = await ask('/lt', { 'if-none-match': known })
    expect([same.status, same.text, same.headers.etag]).toEqual([304, '', plain.headers.etag])
    expect(same.headers['cache-control']).toBe(plain.headers['cache-control'])
  }
  expect((await ask('/lt', { 'if-none-match': 'W/"x"' })).status).toBe(200)
  expect(made).toHaveLength(1)
})

test('who waits has the page compressed lightly; what stays is made smaller afterwards, and is the same page', async () => {
  const words = readFileSync('README.md', 'utf8')
  const { make, made } = pages((_, response) => void response.end(words))
  const { ask } = await cacheBefore({ make })
  const first = await ask('/lt', { 'accept-encoding': 'br' })
  await expect
    .poll(async () => (await ask('/lt', { 'accept-encoding': 'br' })).body.length)
    .toBeLessThan(first.body.length)
  const later = await ask('/lt', { 'accept-encoding': 'br' })
  expect(brotliDecompressSync(later.body).equals(brotliDecompressSync(first.body))).toBe(true)
  expect([later.fate, later.headers.etag]).toEqual(['hit', first.headers.etag])
  expect(later.headers['content-length']).toBe(String(later.body.length))
  expect(made).toHaveLength(1)
})

test('HEAD makes the page where it is not kept, for GET too', async () => {
  const { make, made } = pages((request, response) => void response.end(request.method))
  const { ask } = await cacheBefore({ make })
  expect((await ask('/lt', {}, 'HEAD')).fate).toBe('fwd=uri-miss; stored')
  expect((await ask('/lt')).text).toBe('GET')
  expect(made).toHaveLength(1)
})

test('a shared cache may keep a page for a moment, and longer only while the portal fails', async () => {
  const { ask } = await cacheBefore({ make: pages().make })
  for (const _ of ['made', 'kept'])
    expect((await ask('/lt')).headers['cache-control']).toBe(
      'public, max-age=0, s-maxage=2, stale-while-revalidate=10, stale-if-error=3600',
    )
})

/** Nothing of these is in the key, so nothing of them may be in a page. */
const unkeyed = [
  ...[
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded-port',
    'x-forwarded-prefix',
    'x-forwarded-scheme',
    'x-forwarded-server',
  ],
  ...[
    'x-forwarded-for',
    'forwarded',
    'x-real-ip',
    'x-client-ip',
    'true-client-ip',
    'cf-connecting-ip',
    'x-host',
    'x-original-host',
  ],
  ...[
    'x-original-url',
    'x-rewrite-url',
    'x-http-method-override',
    'x-method-override',
    'x-http-method',
    'x-middleware-subrequest',
  ],
  ...[
    'x-middleware-rewrite',
    'x-middleware-next',
    'x-nextjs-data',
    'x-matched-path',
    'x-invoke-path',
    'x-invoke-query',
    'x-now-route-matches',
  ],
  ...[
    'rsc',
    'next-router-state-tree',
    'next-router-prefetch',
    'next-router-segment-prefetch',
    'next-url',
    'next-action',
  ],
  ...[
    'accept',
    'accept-language',
    'accept-charset',
    'user-agent',
    'referer',
    'origin',
    'authorization',
    'cookie',
    'x-requested-with',
  ],
  ...[
    'range',
    'if-modified-since',
    'if-range',
    'cache-control',
    'pragma',
    'te',
    'via',
    'dnt',
    'sec-gpc',
    'save-data',
    'sec-ch-ua',
  ],
  ...[
    'sec-fetch-dest',
    'sec-purpose',
    'purpose',
    'viewport-width',
    'dpr',
    'x-locale',
    'next-locale',
    'content-security-policy',
    'max-forwards',
  ],
]

test(`nothing that is not in the key gets into a page (${unkeyed.length} headers)`, async () => {
  expect(unkeyed.length).toBeGreaterThanOrEqual(40)
  const { make } = pages((request, response) => {
    const { 'x-forwarded-host': host, 'x-forwarded-proto': protocol, ...others } = request.headers
    response.setHeader('link', `<${protocol}://${host}/>`)
    response.end(`<title>${JSON.stringify(others)}</title>`)
  })
  const { ask, origin } = await cacheBefore({ make })
  const clean = `<title>{"host":"${new URL(origin).host}"}</title>`
  for (const [at, name] of unkeyed.entries()) {
    const path = `/lt/savivaldybe-${at}`
    const forged = await ask(path, { [name]: 'elsewhere.example' })
    const plain = await ask(path)
    expect.soft([forged.text, forged.headers.link], name).toEqual([clean, `<${origin}/>`])
    expect.soft([plain.fate, plain.text, plain.headers.link], name).toEqual(['hit', clean, `<${origin}/>`])
  }
})

test('the portal answers under its own names only, and to one name at a time', async () => {
  const { make } = pages((request, response) => void response.end(request.headers.host))
  const { ask, port } = await cacheBefore({ make })
  for (const host of [`localhost:${port}`, `LOCALHOST:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'kitas.example'])
    expect.soft([(await ask('/lt', { host })).text, host]).toEqual([`localhost:${port}`, host])
  for (const host of [
    'elsewhere.example',
    'localhost',
    `localhost:${port}.elsewhere.example`,
    `localhost.:${port}`,
    `localhost:${port + 1}`,
  ])
    expect.soft([(await ask('/lt', { host })).status, host]).toEqual([421, host])

  const own = `Host: localhost:${port}\r\n`
  const status = async (request: string) => /^HTTP\/1\.1 (\d+)/.exec(await askRaw(port, request))?.[1]
  expect(await status(`GET /lt HTTP/1.1\r\n${own}Connection: close\r\n\r\n`)).toBe('200')
  expect(await status(`GET /lt HTTP/1.1\r\n${own}Host: elsewhere.example\r\nConnection: close\r\n\r\n`)).toBe('400')
  expect(await status(`GET /lt HTTP/1.1\r\nHost: elsewhere.example\r\n${own}Connection: close\r\n\r\n`)).toBe('400')
  expect(await status(`GET /lt HTTP/1.1\r\n${own}${own}Connection: close\r\n\r\n`)).toBe('400')
  expect(await status('GET /lt HTTP/1.0\r\n\r\n')).toBe('400')
  expect(await status(`GET http://elsewhere.example/lt HTTP/1.1\r\n${own}Connection: close\r\n\r\n`)).toBe('400')
  expect(await status(`GET /lt/\xf0 HTTP/1.1\r\n${own}Connection: close\r\n\r\n`)).toBe('400')
})

test('an address that is written oddly is never kept for one that is not', async () => {
  const { make } = pages((request, response) => void response.end(`<title>${request.url}</title>`))
  const { ask } = await cacheBefore({ make })
  for (const path of [
    '/lt//vilnius',
    '/lt/./vilnius',
    '/lt/x/../vilnius',
    '/lt/%76ilnius',
    '/lt/vilnius/',
    '/lt/vilnius;x',
    '/lt/vilnius%3fq=1',
    '/lt/vilnius%20',
    '/lt/vilnius.rsc',
    '/LT/vilnius',
  ]) {
    await ask(path)
    expect.soft(titleOf((await ask('/lt/vilnius')).text), path).toBe('/lt/vilnius')
  }
  for (const path of ['/lt/%c5', '/lt/%00', '/lt/%c0%af', '/lt%2fvilnius', '/lt/%5cvilnius', '/lt/%0d%0ax:y'])
    expect.soft((await ask(path)).status, path).toBe(400)
  expect((await ask(`/lt/${'a'.repeat(5_000)}`)).status).toBe(414)
})
