import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Gauge, Registry } from 'prom-client'
import { type CacheFigures, cacheFigures } from './figures'

export const metricsPath = '/metrics'

const registry = new Registry()

/** A figure that is read when it is asked for, each of its parts under a label. */
function figure(name: string, help: string, label: string, read: (figures: CacheFigures) => Record<string, number>) {
  new Gauge({
    name,
    help,
    labelNames: [label],
    registers: [registry],
    collect() {
      const figures = cacheFigures()
      if (figures) for (const [part, value] of Object.entries(read(figures))) this.set({ [label]: part }, value)
    },
  })
}

figure(
  'tiltas_cache_answers_total',
  'Answers since the start, by how they came about',
  'fate',
  ({ answers }) => answers,
)
figure('tiltas_cache_changes_total', 'What dropped pages since the start', 'from', ({ changes }) => changes)
figure('tiltas_cache_state', 'What is kept now, and whether other instances are heard', 'of', (figures) => ({
  entries: figures.entries,
  bytes: figures.bytes,
  listening: Number(figures.listening),
}))

/** The figures of the cache for Prometheus, to who sends the token; where none is set there is nothing to be had. */
export async function answerMetrics(request: IncomingMessage, response: ServerResponse, token: string | undefined) {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  if (!token || given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    response.writeHead(404, { 'cache-control': 'no-store' }).end()
    return
  }
  const text = await registry.metrics()
  response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text)
}
