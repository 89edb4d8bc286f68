import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, request, type Server } from 'node:http'
import { connect, createServer as createRelay, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { openCache } from '@/lib/cache/cache'
import type { Make } from '@/lib/cache/make'

const secret = 'a secret of these tests, as long as one has to be'

/** A session's cookie as better-auth writes it. */
export function sessionCookie(token: string, signedWith = secret) {
  return encodeURIComponent(`${token}.${createHmac('sha256', signedWith).update(token).digest('base64')}`)
}

type Options = { make: Make; database?: string; now?: () => number; bytes?: number }
type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string; fate: string }

/** A page cache before pages of the test's own, behind a real server. */
export async function cacheBefore({
  make,
  database = process.env.DATABASE_URL ?? '',
  now,
  bytes = 4 * 1024 ** 2,
}: Options) {
  const port = await new Promise<number>((done) => {
    const free = createServer().listen(0, '127.0.0.1', () => {
      const number = portOf(free)
      free.close(() => done(number))
    })
  })
  const origin = `http://localhost:${port}`
  const cache = openCache({ origin, port, hosts: ['kitas.example'], bytes, database, secret, make, now })
  const server = createServer(cache.answer)
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await cache.close()
  })
  const ask = (path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') => askAt(port, path, headers, method)
  // Until the database is heard of nothing that is kept is believed.
  for (let tries = 0; tries < 200 && !(await isHearing(ask)); tries++) await new Promise((done) => setTimeout(done, 20))
  return { ask, port, origin }
}

const probe = '/robots.txt'

async function isHearing(ask: (path: string) => Promise<Reply>) {
  await ask(probe)
  return (await ask(probe)).fate === 'hit'
}

/** What every page of a test answers besides its own, so that it is known when the cache is ready. */
export function isProbe(path: string | undefined) {
  return path === probe
}

function askAt(port: number, path: string, headers: OutgoingHttpHeaders, method = 'GET'): Promise<Reply> {
  return new Promise((done, fail) => {
    const visit = request({ port, host: '127.0.0.1', path, method, headers: { host: `localhost:${port}`, ...headers } })
    visit.on('error', fail)
    visit.on('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => {
        const body = Buffer.concat(parts)
        const fate = String(response.headers['cache-status'] ?? '').replace(/^tiltas; /, '')
        done({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString(), fate })
      })
    })
    visit.end()
  })
}

/** What a server answers to these very bytes. */
export function askRaw(port: number, text: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'))
    let heard = ''
    socket.on('data', (part) => {
      heard += part
    })
    socket.on('end', () => done(heard)).on('error', fail)
  })
}

/** A way to the database that can be cut and mended. */
export async function wayToDatabase() {
  const target = new URL(process.env.DATABASE_URL ?? '')
  const open = new Set<Socket>()
  let cut = false
  const relay = createRelay((client) => {
    if (cut) return client.destroy()
    const server = connect(Number(target.port), target.hostname)
    for (const socket of [client, server]) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        server.destroy()
      })
    }
    client.pipe(server).pipe(client)
  })
  await new Promise<void>((done) => relay.listen(0, '127.0.0.1', done))
  onTestFinished(() => void relay.close())
  const address = new URL(target)
  address.hostname = '127.0.0.1'
  address.port = String(portOf(relay))
  return {
    address: address.href,
    cut() {
      cut = true
      for (const socket of open) socket.destroy()
    },
    mend() {
      cut = false
    },
  }
}

function portOf(server: Server | ReturnType<typeof createRelay>) {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
