import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Counter, Gauge, Registry } from 'prom-client'
import { type CacheFigures, cacheFigures } from './figures'

export const metricsPath = '/metrics'

const registry = new Registry()

type Read = (figures: CacheFigures) => Record<string, number>

/** Figures are read when they are asked for; each of their parts is under a label. */
function counted(name: string, help: string, label: string, read: Read) {
  new Counter({
    name,
    help,
    labelNames: [label],
    registers: [registry],
    collect() {
      this.reset()
      for (const [part, value] of parts(read)) this.inc({ [label]: part }, value)
    },
  })
}

function parts(read: Read) {
  const figures = cacheFigures()
  return figures ? Object.entries(read(figures)) : []
}

counted(
  'tiltas_cache_answers_total',
  'Answers since the start, by how they came about',
  'fate',
  ({ answers }) => answers,
)
counted('tiltas_cache_changes_total', 'What dropped pages since the start', 'from', ({ changes }) => changes)

new Gauge({
  name: 'tiltas_cache_state',
  help: 'What is kept now, and whether other instances are heard',
  labelNames: ['of'],
  registers: [registry],
  collect() {
    const state = parts(({ entries, bytes, listening }) => ({ entries, bytes, listening: Number(listening) }))
    for (const [of, value] of state) this.set({ of }, value)
  },
})

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
