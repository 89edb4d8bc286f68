import { Agent } from 'node:http'
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './ask'
import type { Visit, Visited, Waited } from './visitors'

const agent = new Agent({ keepAlive: true, maxSockets: 200 })
const headers = { 'accept-encoding': 'br' }

process.once('message', async (asked: Visit) => {
  const found = await come(asked)
  process.send?.(found, () => process.exit(0))
})

/** Sends each request when it is due, however many are still unanswered. */
async function come({ origin, paths, rate, seconds }: Visit): Promise<Visited> {
  const [all, kept] = [createHistogram(), createHistogram()]
  const under = new Set<Promise<void>>()
  let errors = 0
  const visitOne = async (path: string, due: number) => {
    const answer = await ask(`${origin}${path}`, headers, agent).catch(() => null)
    if (answer?.status !== 200) errors++
    const microseconds = Math.max(1, Math.round((performance.now() - due) * 1000))
    all.record(microseconds)
    if (answer?.headers['cache-status'] === 'tiltas; hit') kept.record(microseconds)
  }

  const began = performance.now()
  const requests = rate * seconds
  for (let number = 0; number < requests; number++) {
    const due = began + (number * 1000) / rate
    const wait = due - performance.now()
    if (wait > 1) await pause(wait)
    const one = visitOne(paths[number % paths.length] ?? '/', due).finally(() => under.delete(one))
    under.add(one)
  }
  await Promise.all(under)

  return { ...waited(all), errors, kept: waited(kept) }
}

function waited(histogram: RecordableHistogram): Waited {
  const at = (share: number) => histogram.percentile(share) / 1000
  return { requests: histogram.count, p50: at(50), p95: at(95), p99: at(99), max: histogram.max / 1000 }
}
