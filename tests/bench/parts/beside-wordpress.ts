import { ask } from '../ask'
import { startPortal } from '../portal'
import { median, spread, type Table } from '../table'
import { serveWithWordPress } from '../wordpress'
import { requestsPerSecond } from '../wrk'

const rounds = 5
const seconds = 5
const page = '/lt/vilnius/miestai-partneriai'
const headers = { 'accept-encoding': 'gzip' }

/** The list of partner cities beside the same list as a page of WordPress: from our page cache, and rendered each time. */
export async function besideWordPress(): Promise<Table> {
  const warm = await startPortal()
  const cold = await startPortal({ env: { TILTAS_CACHE_BYTES: '0' } })
  const list = (await ask(`${warm.origin}${page}`)).body.toString().match(/<main[\s\S]*<\/main>/)?.[0] ?? ''
  const wordpress = await serveWithWordPress(list)
  try {
    const of = (url: string, connections: number) => requestsPerSecond(url, seconds, headers, connections)
    const measured = { warm: [] as number[], cold: [] as number[], wordpress: [] as number[] }
    for (let round = 0; round <= rounds; round++) {
      const [one, other, third] = [
        await of(`${warm.origin}${page}`, 64),
        await of(`${cold.origin}${page}`, 4),
        await of(wordpress.url, 4),
      ]
      // The first round only warms up.
      if (round === 0) continue
      measured.warm.push(one)
      measured.cold.push(other)
      measured.wordpress.push(third)
    }
    const ratio = (values: number[]) => (median(values) / median(measured.wordpress)).toFixed(1)
    return {
      title: 'The list of partner cities beside WordPress',
      columns: ['', 'requests/s', 'ratio to WordPress', 'bar'],
      rows: [
        ['portal, warm', spread(measured.warm), ratio(measured.warm), '≥ 200'],
        ['portal, rendered each time', spread(measured.cold), ratio(measured.cold), '≥ 2'],
        ['WordPress, rendered each time', spread(measured.wordpress), '1.0', ''],
      ],
      notes: [
        "Debian's WordPress with nginx, php-fpm (4 processes, opcache) and MariaDB, its default theme, no plugin, the same <main> in a page. All servers on one processor, wrk on the other; 64 connections warm, 4 where pages are rendered.",
      ],
    }
  } finally {
    await Promise.all([warm.stop(), cold.stop(), wordpress.stop()])
  }
}
