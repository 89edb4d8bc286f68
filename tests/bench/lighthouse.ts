import { loadavg } from 'node:os'
import { pathToFileURL } from 'node:url'
import { startPortal } from './portal'
import { tool } from './tools'

/** The six reference pages in both languages. */
const pages = [
  '/lt/vilnius',
  '/en/vilnius',
  '/lt/vilnius/miestai-partneriai',
  '/en/vilnius/partner-cities',
  '/lt/vilnius/miestai-partneriai/erfurtas',
  '/en/vilnius/partner-cities/erfurt',
  '/lt/vilnius/tinklai/eurocities',
  '/en/vilnius/networks/eurocities',
  '/lt/kaunas/komandiruotes/2024-0001',
  '/en/kaunas/trips/2024-0001',
  '/lt/vilnius/paieska?q=oslas',
  '/en/vilnius/search?q=oslo',
]
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const times = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'] as const

type Audit = { id: string; title: string; score: number | null; scoreDisplayMode: string; numericValue?: number }
type Result = {
  runtimeError?: { code: string }
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, Audit>
}
type Lighthouse = { default: (url: string, flags: object) => Promise<{ lhr: Result } | undefined> }
type Launcher = { launch: (options: object) => Promise<{ port: number; kill: () => void }> }

/** What mobile Lighthouse (simulated slow 4G, slow processor) says of a page; LCP and TBT in milliseconds. */
export type LighthouseRow = {
  page: string
  scores: Record<(typeof categories)[number], number>
  lcp: number
  cls: number
  tbt: number
  /** What keeps a score below 100, `category: audit`. */
  lost: string[]
}

/** Looks at the reference pages of the portal at this origin, one after the other, each in a browser of its own. */
export async function lighthouse(origin: string): Promise<LighthouseRow[]> {
  const { default: look } = await tool<Lighthouse>('lighthouse')
  const { launch } = await tool<Launcher>('chrome-launcher')
  const rows: LighthouseRow[] = []
  for (const page of pages) {
    // The visit that renders the page is not the one that is measured.
    await (await fetch(origin + page)).arrayBuffer()
    const chrome = await launch({
      chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    })
    try {
      const found = await look(origin + page, { port: chrome.port, onlyCategories: categories, logLevel: 'silent' })
      if (!found || found.lhr.runtimeError)
        throw new Error(`Lighthouse failed on ${page}: ${found?.lhr.runtimeError?.code}`)
      rows.push(rowOf(page, found.lhr))
    } finally {
      chrome.kill()
    }
  }
  return rows
}

function rowOf(page: string, { categories: found, audits }: Result): LighthouseRow {
  const score = (name: string) => Math.round((found[name]?.score ?? 0) * 100)
  const [lcp = 0, cls = 0, tbt = 0] = times.map((id) => audits[id]?.numericValue ?? Number.NaN)
  const lost = categories.flatMap((name) =>
    (found[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < (name === 'performance' ? 0.995 : 1))
      .map(({ id }) => `${name}: ${id}`),
  )
  const scores = Object.fromEntries(categories.map((name) => [name, score(name)])) as LighthouseRow['scores']
  return { page, scores, lcp, cls, tbt, lost }
}

/** `npm run bench:lighthouse`, or with the address of a portal that runs already. */
async function main([address]: string[]) {
  const portal = address ? null : await startPortal()
  const origin = address ?? portal?.origin ?? ''
  process.stdout.write(`load before: ${loadavg()[0]?.toFixed(1)}\n\n`)
  process.stdout.write(
    '| page | performance | accessibility | best practices | SEO | LCP, s | CLS | TBT, ms | lost |\n',
  )
  process.stdout.write('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n')
  for (const { page, scores, lcp, cls, tbt, lost } of await lighthouse(origin)) {
    const figures = [
      ...Object.values(scores),
      (lcp / 1000).toFixed(2),
      cls.toFixed(3),
      Math.round(tbt),
      lost.join(', '),
    ]
    process.stdout.write(`| ${[page, ...figures].join(' | ')} |\n`)
  }
  await portal?.stop()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2))
