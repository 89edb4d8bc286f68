import { Agent } from 'node:http'
import { ask } from '../ask'
import { startPortal } from '../portal'
import { percentile, type Table } from '../table'

const visitors = 1_000
const page = '/lt/vilnius/miestai-partneriai/erfurtas'

/** A thousand visitors ask at once for a page that nobody has asked for yet. */
export async function stampede(): Promise<Table> {
  const portal = await startPortal()
  try {
    const agent = new Agent({ keepAlive: true, maxSockets: visitors })
    const answers = await Promise.all(
      Array.from({ length: visitors }, () => ask(`${portal.origin}${page}`, { 'accept-encoding': 'br' }, agent)),
    )
    agent.destroy()
    const rendered = answers.filter(({ headers }) => headers['cache-status'] === 'tiltas; fwd=uri-miss; stored').length
    const took = answers.map(({ milliseconds }) => milliseconds)
    return {
      title: `Stampede: ${visitors} at once on a cold page`,
      columns: ['answered 200', 'rendered', 'waited for it or found it', 'p50, ms', 'p99, ms'],
      rows: [
        [
          String(answers.filter(({ status }) => status === 200).length),
          String(rendered),
          String(visitors - rendered),
          percentile(took, 0.5).toFixed(0),
          percentile(took, 0.99).toFixed(0),
        ],
      ],
      notes: ['What was rendered is counted by the header that says how an answer was made.'],
    }
  } finally {
    await portal.stop()
  }
}
