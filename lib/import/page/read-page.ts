import { readCountry } from '@/lib/countries/read-country'
import { findDates } from '@/lib/dates/read-date'
import { isBullet, isMissing, type Line, linesOf, oneSpaced, tidy, withoutBullet } from '../lines'
import { type ReadDocument, readDocuments, tellsDocument } from './documents'
import {
  beginsNetwork,
  isContact,
  isMembershipLine,
  type ReadNetwork,
  readNetwork,
  soundsLikeNetwork,
} from './networks'
import { isPlaceName, placesFirst, type ReadPlace } from './places'
import { type Column, cellsOf, columnsOf, isTableHead, readTableRow } from './table'

/** A row of the table of partners: its text as printed, and what was read in it. */
export type ReadRow = { text: string; places: ReadPlace[]; documents: ReadDocument[] }

export type ReadPage = { networks: ReadNetwork[]; rows: ReadRow[]; notUnderstood: string[] }

type Context = {
  page: ReadPage
  row: ReadRow | null
  columns: Column[] | null
  country: string | null
  /** Paragraphs that may be about a network, until it is clear. */
  prose: string[]
}

/**
 * Reads the text of a page about international relations: networks with their membership, and a table or list of partner
 * cities with their documents, in Lithuanian or English. Everything else is kept word for word.
 */
export function readPage(text: string): ReadPage {
  const context: Context = {
    page: { networks: [], rows: [], notUnderstood: [] },
    row: null,
    columns: null,
    country: null,
    prose: [],
  }
  for (const line of paragraphLines(linesOf(tidy(text)))) readLine(context, line)
  endProse(context)
  return context.page
}

/** Puts together lines that were cut in the middle of a sentence or of brackets. */
function paragraphLines(lines: Line[]) {
  const joined: string[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before !== undefined && continues(before, line)) joined[joined.length - 1] = `${before} ${line.text.trim()}`
    else joined.push(line.text)
  }
  return joined
}

function continues(before: string, { text, afterBlank }: Line) {
  if (afterBlank || /\t|\|/.test(before + text) || isBullet(text)) return false
  const open = before.lastIndexOf('(') > before.lastIndexOf(')')
  if (open || /^[\p{Ll}(]/u.test(text)) return true
  return before.length >= 60 && /[\p{L}\d,–-]$/u.test(before) && !tellsDocument(before) && !tellsDocument(text)
}

function readLine(context: Context, printed: string) {
  const text = printed.trim()
  if (isTableHead(text)) {
    endProse(context)
    context.columns = columnsOf(text)
    context.row = null
    context.page.notUnderstood.push(oneSpaced(text))
    return
  }
  if (readCells(context, printed) || readMembership(context, text) || readRow(context, text) || readMore(context, text))
    return

  const country = readCountry(text.replace(/:$/, ''))
  if (country && text.length < 50) {
    endProse(context)
    context.country = text.replace(/:$/, '')
    context.row = null
    context.page.notUnderstood.push(text)
    return
  }
  context.row = null
  if (isContact(text)) {
    endProse(context)
    context.page.notUnderstood.push(text)
    return
  }
  if (!isPlaceName(text)) context.country = null
  if (beginsNetwork(text) && context.prose.some(beginsNetwork)) endProse(context)
  context.prose.push(text)
}

function readCells(context: Context, printed: string) {
  const cells = cellsOf(printed)
  if (cells.length < 2) return false
  const networkAt = context.columns?.indexOf('network') ?? -1
  if (networkAt >= 0) return readNetworkCells(context, cells, networkAt)

  const read = readTableRow(cells, cells.length === context.columns?.length ? context.columns : null)
  if (!read || (!context.columns && !read.documents.length && !read.places.some(({ countryLabel }) => countryLabel)))
    return false
  endProse(context)
  const text = cells.map(oneSpaced).filter(Boolean).join(' ')
  context.page.notUnderstood.push(...read.left)
  if (read.places.some(({ name }) => name)) openRow(context, text, read.places, read.documents)
  else if (context.row) extendRow(context.row, text, read.documents)
  else return false
  return true
}

const known = (cell = '') => (isMissing(cell) ? null : oneSpaced(cell))

function readNetworkCells({ page, columns }: Context, cells: string[], networkAt: number) {
  const cell = (column: Column) => known(cells[columns?.indexOf(column) ?? -1])
  const network = readNetwork([cells[networkAt] ?? ''])
  if (!network) return false
  const since = cell('since')
  const others = cells
    .filter((_, index) => columns?.[index] === 'other')
    .map(oneSpaced)
    .filter(Boolean)
  page.networks.push({
    ...network,
    since: findDates(since ?? '')[0]?.startsOn ?? network.since,
    coordinator: cell('coordinator') ?? network.coordinator,
    description: others.join('\n\n') || network.description,
  })
  if (since && !findDates(since)[0]?.startsOn) page.notUnderstood.push(since)
  return true
}

/** "Narystė: nuo 1998 m." ends an entry; "Eurocities – narys nuo 1997 m." is one by itself. */
function readMembership(context: Context, text: string) {
  if (isMembershipLine(text)) {
    if (!context.prose.length) return false
    context.prose.push(text)
    endProse(context, true)
    return true
  }
  if (tellsDocument(text)) return false
  const [network] = [readNetwork([withoutBullet(text)])]
  const short =
    /^(.{2,110}?)[\s,(–-]+(?:narys|narė|nariai|narystė|member|nuo|since|įstojo|istojo|joined)\b/iu.test(text) &&
    text.length < 200
  if (
    !network?.since ||
    !short ||
    !(soundsLikeNetwork(text) || /nar(?:ys|ė|yst)|member/iu.test(text)) ||
    placesFirst(withoutBullet(text))
  )
    return false
  endProse(context)
  context.page.networks.push(network)
  context.row = null
  return true
}

const cityLabel =
  /^(?:miestas[\s-]+partneris|miestas|partneris|susigiminiavęs miestas|partner (?:city|town)|twin (?:city|town)|sister city|city|town)\s*:\s*/iu

function readRow(context: Context, text: string) {
  const labelled = cityLabel.test(text)
  const plain = (isBullet(text) ? withoutBullet(text) : text).replace(cityLabel, '')
  const read = placesFirst(plain) ?? underCountry(context, plain, labelled)
  if (!read || plain.length > 600) return false

  const { rest } = read
  const label = context.country
  const code = label ? (readCountry(label)?.code ?? null) : null
  const places = read.places.map((place) =>
    label && !place.countryLabel ? { ...place, countryLabel: label, countryCode: code } : place,
  )
  const evident = tellsDocument(rest) || findDates(rest)[0]?.from === 0
  const bare = rest.replace(/[\s.,;]+$/, '') === ''
  if (!evident && !(bare && (labelled || places.every(({ countryLabel }) => countryLabel)))) return false
  if (/^(?:nuo|since)\b/iu.test(rest) && soundsLikeNetwork(plain)) return false
  const { documents, left } = readDocuments(rest)
  endProse(context)
  context.page.notUnderstood.push(...left)
  openRow(context, oneSpaced(text), places, documents)
  return true
}

/** Below a country's name, or after "Miestas partneris:", a name alone is a place. */
function underCountry({ country }: Context, text: string, labelled: boolean) {
  if (!country && !labelled && !/\s[–—-]\s/.test(text)) return null
  const [whole, name = ''] = /^(\p{Lu}[^–—(),;:\d]{1,50}?)\s*(?=$|[–—(),;:]|\s-\s|\d{4})/u.exec(text) ?? []
  if (!whole || !isPlaceName(name) || readCountry(name)) return null
  const code = country ? (readCountry(country)?.code ?? null) : null
  return {
    places: [{ name: oneSpaced(name), countryLabel: country, countryCode: code }],
    rest: text.slice(whole.length).replace(/^[\s,:;.–—-]+/, ''),
  }
}

/** A further document of the row above, or a labelled line that belongs to it. */
function readMore(context: Context, text: string) {
  const { row, page } = context
  if (!row) return false
  const country = /^(?:šalis|salis|valstybė|valstybe|country)\s*:\s*(.+)$/iu.exec(text)?.[1]
  if (country) {
    row.text += `\n${oneSpaced(text)}`
    row.places = row.places.map((place) => ({
      ...place,
      countryLabel: oneSpaced(country),
      countryCode: readCountry(country)?.code ?? null,
    }))
    return true
  }
  const [, named, plain = text] =
    /^(dokumentas|dokumento tipas|dokumentai|sutartis|document|agreement|(?:pasirašymo |pasirasymo )?data|(?:signing )?date|date of signing|signed|pasirašyta|pasirašytas)\s*:\s*(.+)$/iu.exec(
      text,
    ) ?? []
  if (!named && (text.length > 400 || !tellsDocument(text) || /[\p{Ll}]\.$/u.test(text))) return false

  const dated = named && /dat|sign|pasir/iu.test(named) && !tellsDocument(plain)
  const { documents, left } = readDocuments(dated ? `pasirašyta ${plain}` : plain)
  const last = row.documents.at(-1)
  if (dated && last && documents.every(({ title }) => !title))
    last.events.push(...documents.flatMap(({ events }) => events))
  else row.documents.push(...documents)
  row.text += `\n${oneSpaced(text)}`
  page.notUnderstood.push(...left)
  return true
}

function openRow(context: Context, text: string, places: ReadPlace[], documents: ReadDocument[]) {
  context.row = { text, places, documents }
  context.page.rows.push(context.row)
}

function extendRow(row: ReadRow, text: string, documents: ReadDocument[]) {
  row.text += `\n${text}`
  row.documents.push(...documents)
}

/** Decides what the paragraphs gathered so far are: a network from where one begins, the rest is kept as it is. */
function endProse({ page, prose }: Context, membershipTold = false) {
  const waiting = prose.splice(0)
  const told = waiting.findIndex(beginsNetwork)
  const from = told < 0 && membershipTold ? nameLine(waiting) : told
  const network = from < 0 ? null : readNetwork(waiting.slice(from))
  if (!network || (!membershipTold && !network.since && !/\(/.test(waiting[from] ?? ''))) {
    page.notUnderstood.push(...waiting)
    return
  }
  page.notUnderstood.push(...waiting.slice(0, from))
  page.networks.push(network)
}

/** Without a dash, the name is the short line above the description. */
function nameLine(waiting: string[]) {
  const last = waiting.length - 2
  for (let at = last; at >= 0; at--) {
    const text = waiting[at] ?? ''
    if (text.length < 120 && !/[.:]$/.test(text)) return at
  }
  return Math.max(0, last)
}
