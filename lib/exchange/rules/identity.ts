import type { FormValues } from '@/lib/records/rules/values'
import type { RecordKey } from '@/lib/records/schema/description'
import { fold } from '@/lib/text/fold'

/** The fields by which a record without its id in the file is known to be the same. */
const fieldsOf: Partial<Record<RecordKey, string[]>> = {
  partnerCity: ['nameLt', 'countryCode'],
  network: ['nameLt'],
  membership: ['networkId', 'memberLt'],
  official: ['name'],
  agreement: ['titlePrinted'],
  agendaEvent: ['startsAt', 'titleLt'],
  priority: ['titleLt'],
  mayorStatement: ['since', 'textLt'],
  pageText: ['key'],
  agreementType: ['code'],
  cooperationField: ['code'],
}

type Columns = { has: (key: string) => boolean }

/**
 * What two records that are the same have the same, as far as `columns` (of a file) say, the surest first; nothing where they do
 * not say which record it is.
 */
export function identitiesOf(key: RecordKey, values: FormValues, columns: Columns): string[] {
  if (key === 'businessTrip') return tripIdentities(values, columns)
  const identity = identityOf(key, values, columns)
  return identity === null ? [] : [identity]
}

/** A trip is known by its number; one without by its first day, who travelled and where to. */
function tripIdentities(values: FormValues, columns: Columns) {
  const { reference, startsOn, travellers, destinations } = values
  const people = columns.has('travellers.name') ? rows(travellers).map(({ name }) => plain(name)) : []
  const places = columns.has('destinations.nameLt') ? rows(destinations).map(({ nameLt }) => plain(nameLt)) : []
  const known = columns.has('reference') && reference ? [JSON.stringify(['reference', plain(reference)])] : []
  if (people.length === 0 && places.length === 0) return known
  return [...known, JSON.stringify([plain(startsOn), people.sort(), places.sort()])]
}

function identityOf(key: RecordKey, values: FormValues, columns: Columns): string | null {
  const [first, ...others] = fieldsOf[key] ?? []
  if (first === undefined || !values[first]) return null
  const own = [first, ...others.filter((name) => columns.has(name))].map((name) => plain(values[name]))
  if (key !== 'agreement') return JSON.stringify(own)
  const hasParties = columns.has('parties.partnerCityId') || columns.has('parties.nameLt')
  return JSON.stringify([own, columns.has('events.date') && signing(values), hasParties && parties(values)])
}

function plain(value: FormValues[string]) {
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase() : ''
}

function rows(value: FormValues[string]) {
  return Array.isArray(value) ? value.filter((one): one is FormValues => typeof one === 'object') : []
}

function signing({ events }: FormValues) {
  const dates = rows(events).flatMap(({ kind, date }) =>
    (kind === undefined || kind === 'signed' || kind === 'dated') && date ? [String(date)] : [],
  )
  return dates.sort()[0] ?? ''
}

/** With whom an agreement is, whatever the order. */
function parties({ parties: sides }: FormValues) {
  return rows(sides)
    .map(({ partnerCityId, nameLt }) => String(partnerCityId ?? fold(String(nameLt ?? ''))))
    .sort()
}
