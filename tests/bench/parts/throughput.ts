import { ask } from '../ask'
import { serveStatically } from '../nginx'
import { type Portal, startPortal } from '../portal'
import { median, spread, type Table } from '../table'
import { requestsPerSecond } from '../wrk'

const rounds = 5
const seconds = 5
const page = '/lt/vilnius/miestai-partneriai/zalcburgas'

/** Warm pages of one process beside nginx serving the same compressed bytes, in turns, so that both see the same machine. */
export async function throughput(): Promise<Table> {
  const portal = await startPortal()
  try {
    const rows = [await beside(portal, 'br'), await beside(portal, 'gzip')]
    return {
      title: 'Warm page of a partner city, one process',
      columns: ['encoding', 'bytes', 'portal, requests/s', 'nginx, requests/s', 'ratio', 'bar'],
      rows,
      notes: [
        `wrk, 64 connections with keep-alive, ${rounds} rounds of ${seconds} s each in turns after a warm-up; server and wrk on different processors, nginx with one worker on the server's. Median (least–greatest).`,
      ],
    }
  } finally {
    await portal.stop()
  }
}

async function beside(portal: Portal, encoding: string) {
  const url = `${portal.origin}${page}`
  const headers = { 'accept-encoding': encoding }
  await ask(url, headers)
  const { body, headers: answered } = await ask(url, headers)
  if (answered['content-encoding'] !== encoding) throw new Error(`The page came as ${answered['content-encoding']}`)

  const nginx = await serveStatically(body, encoding)
  try {
    const [ours, theirs]: [number[], number[]] = [[], []]
    await requestsPerSecond(url, 2, headers)
    await requestsPerSecond(nginx.url, 2, headers)
    for (let round = 0; round < rounds; round++) {
      ours.push(await requestsPerSecond(url, seconds, headers))
      theirs.push(await requestsPerSecond(nginx.url, seconds, headers))
    }
    const ratio = median(ours) / median(theirs)
    return [encoding, `${body.length}`, spread(ours, 0), spread(theirs, 0), ratio.toFixed(2), '≥ 0.50']
  } finally {
    await nginx.stop()
  }
}
