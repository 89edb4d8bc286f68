import { readCountry } from '@/lib/countries/read-country'
import { findDates } from '@/lib/dates/read-date'
import { fold } from '@/lib/text/fold'
import { isMissing, oneSpaced } from '../lines'
import { agreementTypeOf, namesDocument } from './agreement-type'
import { type Documents, type ReadDocument, readDocuments, tellsDocument } from './documents'
import { hasEventVerb, type ReadEvent, readEvents } from './events'
import { isPlaceName, placesFirst, type ReadPlace } from './places'

export type Column =
  | 'number'
  | 'place'
  | 'country'
  | 'document'
  | 'signed'
  | 'date'
  | 'network'
  | 'since'
  | 'coordinator'
  | 'other'

const columnWords: [Column, RegExp][] = [
  ['number', /^(?:eil\.? ?nr\.?|nr\.?|no\.?|#|num\.?)$/],
  ['since', /naryst|narys nuo|nuo kada|istoj|member since|membership|since|joined/],
  ['coordinator', /koordin|co-?ordinat/],
  ['network', /tinkl|organizacij|network|asociacij|association/],
  ['signed', /pasirasy|sudarym|signed|signature|signing/],
  ['document', /dokument|sutart|susitarim|tipas|rusis|document|agreement|type|title/],
  ['date', /\bdata\b|\bdatos\b|metai|\bdate\b|year/],
  ['place', /miest|partner|savivaldyb|vietov|regionas|city|cities|town|municipality/],
  ['country', /salis|valstyb|country|state/],
]

const columnOf = (heading: string) => columnWords.find(([, words]) => words.test(fold(heading).trim()))?.[0] ?? 'other'

export function cellsOf(text: string) {
  if (/\t/.test(text)) return text.split('\t').map((cell) => cell.trim())
  if (/\|.*\||\S\s+\|\s+\S/.test(text))
    return text
      .replace(/^\s*\||\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim())
  if (/\S;\S.*;\S/.test(text) && !/[()]/.test(text)) return text.split(';').map((cell) => cell.trim())
  const wide = text.trim().split(/ {3,}/)
  return wide.length > 2 ? wide : [text.trim()]
}

const headerWords =
  /^(?:miest\p{L}*|sal\p{L}*|valstyb\p{L}*|dokument\p{L}*|tip\p{L}*|rus\p{L}*|pavadinim\p{L}*|dat\p{L}*|pasirasym\p{L}*|pasirasyt\p{L}*|met\p{L}*|eil|nr|no|partner\p{L}*|susigiminiav\p{L}*|uzsienio|sutart\p{L}*|susitarim\p{L}*|bendradarbiavim\p{L}*|pastabos|tinkl\p{L}*|organizacij\p{L}*|naryst\p{L}*|nuo|prad\p{L}*|koordin\p{L}*|city|cities|town|towns|country|document|type|title|date|of|the|signed|signing|signature|year|agreement|partners?|twin|sister|notes|remarks|network|organi[sz]ation|name|member|members|membership|since|coordinator|ir|and|or|arba|forma|statusas|status|kada|savivaldyb\p{L}*)$/u

/** Whether a line is the head of a table: short, no numbers, and only words that name columns. */
export function isTableHead(text: string) {
  const words = fold(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  if (words.length < 2 || words.length > 16 || /\d/.test(text) || !words.every((word) => headerWords.test(word)))
    return false
  const columns = text
    .split(/[\t|,/]|\s{2,}|\s/)
    .filter(Boolean)
    .map(columnOf)
  return new Set(columns.filter((column) => column !== 'other' && column !== 'number')).size >= 2
}

/** The columns a table's head names, or null for one written as running text. */
export function columnsOf(text: string): Column[] | null {
  const cells = cellsOf(text)
  return cells.length > 1 ? cells.map(columnOf) : null
}

export type TableRow = { places: ReadPlace[] } & Documents

/** A row in columns, by the head of the table or, without one, by what its cells hold; null when it holds no place or document. */
export function readTableRow(cells: string[], columns: Column[] | null): TableRow | null {
  const row: TableRow = { places: [], documents: [], left: [] }
  const dates: { text: string; of: 'dated' | 'signed' }[] = []
  for (const [index, cell] of cells.entries()) {
    if (isMissing(cell)) continue
    const column = columns?.[index] ?? kindOf(cell, row, index)
    if (column === 'number') continue
    if (column === 'country') setCountry(row, cell)
    else if (column === 'place') addPlaces(row, cell)
    else if (column === 'date') dates.push({ text: cell, of: 'dated' })
    else if (column === 'signed') dates.push({ text: cell, of: 'signed' })
    else if (column === 'document') addDocuments(row, cell)
    else if (hasEventVerb(cell) && findDates(cell).length) dates.push({ text: cell, of: 'dated' })
    else row.left.push(oneSpaced(cell))
  }
  for (const { text, of } of dates) addDates(row, text, of)
  return row.places.length || row.documents.length ? row : null
}

function kindOf(cell: string, row: TableRow, index: number): Column {
  if (/^\d{1,3}[.)]?$/.test(cell)) return index === 0 ? 'number' : 'other'
  const country = readCountry(cell)
  if (country) return 'country'
  if (findDates(cell)[0]?.from === 0 && !namesDocument(cell)) return 'date'
  if (tellsDocument(cell) || agreementTypeOf(cell)) return 'document'
  return row.places.every(({ name }) => name === '') && (isPlaceName(cell) || placesFirst(cell)) ? 'place' : 'other'
}

function setCountry(row: TableRow, cell: string) {
  const read = readCountry(cell)
  const label = { countryLabel: oneSpaced(cell), countryCode: read?.code ?? null }
  if (row.places.length) row.places = row.places.map((place) => (place.countryLabel ? place : { ...place, ...label }))
  else row.places.push({ name: '', ...label })
}

function addPlaces(row: TableRow, cell: string) {
  const waiting = row.places[0]?.name === '' ? row.places.shift() : undefined
  const read = placesFirst(cell)
  const whole = read && !read.rest.trim()
  const places = whole
    ? read.places
    : cell
        .split(/\s*[;\n]\s*|\s+ir\s+(?=\p{Lu})/u)
        .map((name) => ({ name: oneSpaced(name), countryLabel: null, countryCode: null }))
  row.places.push(...places.map((place) => (waiting && !place.countryLabel ? { ...waiting, name: place.name } : place)))
}

function addDocuments(row: TableRow, cell: string) {
  const { documents, left } = readDocuments(cell)
  row.documents.push(...documents)
  row.left.push(...left)
}

/** Dates of a column of their own belong to the documents of the row, one to each when there are as many of them. */
function addDates(row: TableRow, text: string, of: 'dated' | 'signed') {
  const { events, left } = readEvents(text, of)
  row.left.push(...left)
  const perDocument = events.length > 1 && events.length === row.documents.length
  if (perDocument)
    for (const [at, document] of row.documents.entries()) document.events.push(...events.slice(at, at + 1))
  else lastOf(row).events.push(...(events.length ? events : undated(text)))
}

const undated = (text: string): ReadEvent[] => (hasEventVerb(text) ? [{ kind: 'signed', date: null }] : [])

function lastOf(row: TableRow): ReadDocument {
  const last = row.documents.at(-1)
  if (last) return last
  const document: ReadDocument = { title: null, type: null, events: [] }
  row.documents.push(document)
  return document
}
