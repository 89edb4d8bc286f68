import { readPage } from '@/lib/import/page/read-page'
import type { TextSheet } from '../xlsx'

/** The text of an old page of networks and partner cities as sheets for the register, with what of it was not understood. */
export function pageSheets(text: string): { sheets: TextSheet[]; notUnderstood: string[] } {
  const page = readPage(text)
  const places = page.rows.flatMap((row) => row.places)
  const once = places.filter(
    ({ name, countryCode }, at) =>
      places.findIndex((one) => one.name === name && one.countryCode === countryCode) === at,
  )
  const known = once.filter(({ countryCode }) => countryCode !== null)
  const unknown = once.filter(({ countryCode }) => countryCode === null)
  const sheets = [
    sheet(
      'networks',
      ['nameLt', 'acronym'],
      page.networks.map(({ name, acronym }) => [name, acronym]),
    ),
    sheet(
      'memberships',
      ['networkId', 'since', 'coordinatorLt'],
      page.networks.map(({ name, since, coordinator }) => [name, since, coordinator]),
    ),
    sheet(
      'partner-cities',
      ['nameLt', 'countryCode', 'countryLabel'],
      known.map(({ name, countryCode, countryLabel }) => [name, countryCode, countryLabel]),
    ),
    // A country that the page does not print is not taken from anybody.
    sheet(
      'partner-cities',
      ['nameLt'],
      unknown.map(({ name }) => [name]),
    ),
    sheet(
      'agreements',
      ['titlePrinted', 'parties.partnerCityId', 'events.kind', 'events.date'],
      page.rows.flatMap(agreementLines),
    ),
  ]
  return { sheets: sheets.filter(({ rows }) => rows.length > 1), notUnderstood: page.notUnderstood }
}

type PageRow = ReturnType<typeof readPage>['rows'][number]

/** A document on as many lines as it has partners or events. */
function agreementLines({ places, documents }: PageRow) {
  return documents.flatMap(({ title, events }) =>
    Array.from({ length: Math.max(1, places.length, events.length) }, (_, at) => [
      at === 0 ? title : null,
      places[at]?.name ?? null,
      events[at]?.kind ?? null,
      events[at]?.date ?? null,
    ]),
  )
}

function sheet(name: string, header: string[], rows: (string | null)[][]): TextSheet {
  return { name, rows: [header, ...rows.map((row) => row.map((cell) => quoted(cell ?? '')))] }
}

/** Lithuanian quotation marks where a page has two commas. */
function quoted(text: string) {
  return text.replace(/,,([^“”]*)[“”]/g, '„$1“')
}
