import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { answering } from '@/lib/answer'
import { openCache } from '@/lib/cache/cache'
import { answerMetrics, metricsPath } from '@/lib/cache/metrics'
import { env } from '@/lib/env'
import { giveBack } from './idle-memory'
import { atEnd } from './lifetime.mjs'

/** Requests under way may finish within this time after a signal. */
const drain = 5_500

/**
 * Answers requests with Next in this process, public pages from the page cache before it, except while they are being
 * developed; at the end takes no new ones and finishes those under way.
 */
export async function serve({ root, port, dev }: { root: string; port: number; dev: boolean }) {
  if (!dev) rememberSettings(root)
  const { default: next } = await import('next')
  let answer: RequestListener = () => {}
  const server = createServer((request, response) => answer(request, response))
  const app = next({ dev, dir: root, port, hostname: 'localhost', httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  let isFirst = true
  const make: RequestListener = (request, response) => {
    if (request.url === metricsPath) return void answerMetrics(request, response, env().TILTAS_METRICS_TOKEN)
    moveForGood(request, response)
    if (!dev && isFirst) response.once('finish', giveBack)
    isFirst = false
    answering(request, response, () => void handle(request, response))
  }
  answer = dev ? make : await cached(make, port)

  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, done))
  atEnd(async () => {
    const jobs = stopJobs()
    const closed = new Promise((done) => server.close(done))
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    await Promise.race([closed, pause(dev ? 0 : drain)])
    clearInterval(idle)
    server.closeAllConnections()
    await Promise.race([app.close(), pause(500)])
    await Promise.race([jobs, pause(500)])
  })
}

/**
 * Gives Next the settings that the pages were built with, as its own minimal server does. Reading `next.config.ts` again
 * would load two compilers, which stay in memory for nothing.
 */
function rememberSettings(root: string) {
  const { config } = JSON.parse(readFileSync(join(root, '.next/required-server-files.json'), 'utf8'))
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)
}

/** Jobs run in the bundle of the pages (lib/jobs/start), which leaves word here of how to stop them. */
async function stopJobs() {
  await (globalThis as { stopJobs?: () => Promise<void> }).stopJobs?.()
}

async function cached(make: RequestListener, port: number) {
  const { TILTAS_ORIGIN: origin, TILTAS_HOSTS: hosts, TILTAS_CACHE_BYTES: bytes } = env()
  const { DATABASE_URL: database, TILTAS_SECRET: secret } = env()
  const cache = openCache({ origin, hosts, bytes, database, secret, port, make })
  atEnd(cache.close)
  await cache.ready
  return cache.answer
}

/**
 * A page that has moved answers 301, the status every link checker and search engine knows. Next says 308, whose only
 * difference, keeping the method of a form, does not touch a page that is read.
 */
function moveForGood({ method }: IncomingMessage, response: ServerResponse) {
  const writeHead = response.writeHead as (status: number, ...rest: unknown[]) => ServerResponse
  response.writeHead = ((status: number, ...rest: unknown[]) =>
    writeHead.call(
      response,
      status === 308 && method !== 'POST' ? 301 : status,
      ...rest,
    )) as ServerResponse['writeHead']
}
