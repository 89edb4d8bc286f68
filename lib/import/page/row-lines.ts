import { readCountry } from '@/lib/countries/read-country'
import { findDates } from '@/lib/dates/read-date'
import { isBullet, isMissing, oneSpaced, withoutBullet } from '../lines'
import { type ReadDocument, readDocuments, tellsDocument } from './documents'
import { hasEventVerb } from './events'
import { endProse, readNetworkCells } from './network-lines'
import { soundsLikeNetwork } from './networks'
import type { Context, ReadRow } from './page-context'
import { isPlaceName, placesFirst, type ReadPlace } from './places'
import { cellsOf, readTableRow } from './table'

export function readCells(context: Context, printed: string) {
  const cells = cellsOf(printed)
  if (cells.length < 2) return false
  const networkAt = context.columns?.indexOf('network') ?? -1
  if (networkAt >= 0) return readNetworkCells(context, cells, networkAt)

  const read = readTableRow(cells, cells.length === context.columns?.length ? context.columns : null)
  if (!read || (!context.columns && !read.documents.length && !read.places.some(({ countryLabel }) => countryLabel)))
    return false
  const named = read.places.some(({ name }) => name)
  if (!named && !context.row) return false

  endProse(context)
  const text = cells.map(oneSpaced).filter(Boolean).join(' ')
  context.page.notUnderstood.push(...read.left)
  if (named) openRow(context, text, read.places, read.documents)
  else if (context.row) extendRow(context.row, text, read.documents)
  return true
}

const cityLabel =
  /^(?:miestas[\s-]+partneris|miestas|partneris|susigiminiavęs miestas|partner (?:city|town)|twin (?:city|town)|sister city|city|town)\s*:\s*/iu

export function readRow(context: Context, text: string) {
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
  // A name alone may be any heading's; several known ones, or one with its country, are partners.
  const bare = isMissing(rest.replace(/[,;]/g, ' '))
  const clear = labelled || places.length > 1 || places.every(({ countryLabel }) => countryLabel)
  if (!evident && !(bare && clear)) return false
  if (/^(?:nuo|since)\b/iu.test(rest) && soundsLikeNetwork(plain)) return false
  const { documents, left } = bare ? { documents: [], left: [] } : readDocuments(rest)
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
export function readMore(context: Context, text: string) {
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
  if (!named && (text.length > 400 || !tellsDocument(text) || isSentence(text))) return false

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

/** Prose about agreements is no further document: it ends as a sentence does, not with a date. */
const isSentence = (text: string) =>
  /\p{Ll}{2}\.$/u.test(text) && !/(?:mėn|men)\.$/u.test(text) && !(text.length < 160 && hasEventVerb(text))

function openRow(context: Context, text: string, places: ReadPlace[], documents: ReadDocument[]) {
  context.row = { text, places, documents }
  context.page.rows.push(context.row)
}

function extendRow(row: ReadRow, text: string, documents: ReadDocument[]) {
  row.text += `\n${text}`
  row.documents.push(...documents)
}
