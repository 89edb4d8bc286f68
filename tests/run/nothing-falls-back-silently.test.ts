import { spawnSync } from 'node:child_process'
import { extractRawText } from 'mammoth'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { freePort } from '@/lib/run/port.mjs'
import { leaveLithuanianAlone, mark } from './lithuanian-alone'
import { listedPages } from './pages'
import { dataFolder, start, startDatabase, untilPrinted } from './portal'

const aBuild = 400_000
const label = 'Available in Lithuanian only'
const alike = [
  '/en/search?q=azuolai',
  '/en/vilnius/search?q=azuolai',
  '/en/vilnius/partner-cities?status=ended',
  '/en/vilnius/trips/2020-0003',
]
const files = ['agenda.ics', 'anniversaries.ics', 'agreements.atom', 'reports.atom', 'corrections.atom']

test('what is in Lithuanian alone says so wherever English pages and files have it', { timeout: aBuild }, async () => {
  const data = dataFolder()
  const database = await startDatabase(data)
  const client = new Client({ connectionString: database.address })
  const env = { PORT: String(await freePort()), DATABASE_URL: database.address }
  const origin = await untilPrinted(start(dataFolder(), { mode: '--start', env }), /Tiltas: (\S+)/, aBuild)
  await client.connect()
  const columns = await leaveLithuanianAlone(client)
  await client.end()
  reindex(database.address)

  const { pages } = await listedPages(origin)
  const silent: string[] = []
  const seen = new Set<string>()
  for (const path of [...pages.filter((page) => page.startsWith('/en')), ...alike]) {
    const page = await (await fetch(origin + path)).text()
    for (const [column] of page.matchAll(new RegExp(mark, 'gu'))) seen.add(column.slice('Ąžuolai '.length))
    silent.push(...silentIn(parse(page)).map((found) => `${path}: ${found}`))
  }
  for (const name of files) {
    const file = await (await fetch(`${origin}/en/vilnius/${name}`)).text()
    const entries = file.replaceAll('\r\n ', '').split(/BEGIN:VEVENT|<entry>/)
    silent.push(...entries.flatMap((entry) => linesOf(entry).map((found) => `${name}: ${found}`)))
  }
  silent.push(...(await inDocument(`${origin}/en/vilnius/trips/2020-0001/report.docx`)))
  const timeline = await (await fetch(`${origin}/en/vilnius/statistics/data/timeline`)).text()
  const marked = timeline.split('\r\n').filter((line) => mark.test(line))
  expect(marked.length).toBeGreaterThan(0)
  expect(marked.filter((line) => !line.endsWith(',lt'))).toEqual([])

  expect([...new Set(silent)]).toEqual([])
  expect(columns.filter((column) => !seen.has(column))).toEqual([])
})

/** Where a page has such words without their language or without its label. */
function silentIn(document: Tree.Document) {
  const found: string[] = []
  const walk = (node: Tree.Node, above: Tree.Element[]) => {
    const [parent] = above
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) if (bare(value)) found.push(`${node.tagName}[${name}]: ${value}`)
    }
    if (node.nodeName === '#text' && 'value' in node && /Ąžuol/i.test(node.value) && parent) {
      if (parent.tagName === 'script') found.push(...thingsIn(node.value))
      else if (parent.tagName === 'title') found.push(...(bare(node.value) ? [`title: ${node.value}`] : []))
      else if (!isAsked(above) && langOf(above) !== 'lt') found.push(`without lang: ${node.value}`)
      else if (!isAsked(above) && !isLabelled(above)) found.push(`without label: ${node.value}`)
    }
    const into = 'tagName' in node ? [node, ...above] : above
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, into)
  }
  walk(document, [])
  return found
}

const bare = (text: string) => mark.test(text) && !text.includes(label)

const attribute = (element: Tree.Element, name: string) => element.attrs.find((one) => one.name === name)?.value
/** What the reader asked for is the reader's own. */
const isAsked = (above: Tree.Element[]) => above.some((element) => attribute(element, 'role') === 'status')
const langOf = (above: Tree.Element[]) => above.map((element) => attribute(element, 'lang')).find(Boolean)

/** The label stands beside the words, at most a few elements away: in their paragraph, their line of a list, their cell. */
function isLabelled(above: Tree.Element[]) {
  const blocks = ['p', 'li', 'td', 'th', 'dd', 'dt', 'h1', 'h2', 'h3', 'details', 'blockquote']
  const block = above.findIndex(({ tagName }) => blocks.includes(tagName))
  const prose = above.find((element) => attribute(element, 'class')?.includes('prose'))
  return [above[block], prose].some((holder) => holder && textOf(holder).includes(label))
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** What things of schema.org say in plain words; a word with a language of its own says it. */
function thingsIn(json: string): string[] {
  if (!json.trimStart().startsWith('{')) return []
  const found: string[] = []
  const walk = (value: unknown) => {
    if (typeof value === 'string' && bare(value)) found.push(`json-ld: ${value}`)
    if (typeof value !== 'object' || value === null) return
    if ('@language' in value && value['@language'] === 'lt') return
    for (const one of Object.values(value)) walk(one)
  }
  walk(JSON.parse(json))
  return found
}

/** An entry of a feed or a calendar has the label in each of its fields that has such words. */
function linesOf(entry: string) {
  return entry.split(/\r?\n(?=[A-Z-]+[:;])|(?=<(?:title|content|summary))/).filter(bare)
}

/** In a document the label stands in the paragraph with the words, or is the paragraph before. */
async function inDocument(address: string) {
  const buffer = Buffer.from(await (await fetch(address)).arrayBuffer())
  const paragraphs = (await extractRawText({ buffer })).value.split('\n\n')
  expect(paragraphs.filter((paragraph) => mark.test(paragraph)).length).toBeGreaterThan(5)
  return paragraphs.flatMap((paragraph, at) =>
    bare(paragraph) && !paragraphs[at - 1]?.includes(label) ? [paragraph] : [],
  )
}

function reindex(database: string) {
  const args = ['--conditions=react-server', '--import', 'tsx', 'lib/search/write/reindex.ts']
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: database },
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
}
