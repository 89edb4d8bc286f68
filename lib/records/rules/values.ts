import { type Content, rowsOf } from '../schema/content'
import { type ColumnField, columnsOf, type Field, linkFields, rowFields } from '../schema/fields'

type Fields = { [name: string]: Field }
type FormValue = string | string[] | FormValues[] | undefined
export type FormValues = { [field: string]: FormValue }

/** The content as the controls of a form hold it. */
export function valuesOf(fields: Fields, content: Content, timeZone: string): FormValues {
  const columns = columnsOf(fields).map(([name, field]) => [name, textOf(field, content[name], timeZone)])
  const rows = rowFields(fields).map(([name, field]) => [
    name,
    rowsOf(content[name]).map((row) => ({
      ...(row.id ? { id: row.id } : {}),
      ...valuesOf(field.fields, row as Content, timeZone),
    })),
  ])
  const links = linkFields(fields).map(([name]) => [name, content[name] ?? []])
  return Object.fromEntries([...columns, ...rows, ...links])
}

/** What the form of a new record opens with. */
export function openingValues(fields: Fields): FormValues {
  return Object.fromEntries(
    columnsOf(fields).flatMap(([name, field]) => (openingOf(field) ? [[name, openingOf(field)]] : [])),
  )
}

function openingOf(field: ColumnField) {
  if (field.kind === 'choice') return field.opening
  return field.kind === 'currency' ? 'EUR' : undefined
}

function textOf({ kind }: ColumnField, value: unknown, timeZone: string) {
  if (value === null || value === undefined || value === false) return undefined
  if (kind === 'flag') return 'on'
  return kind === 'moment' ? localMinute(String(value), timeZone) : String(value)
}

/** A moment as the clock of a time zone shows it, to the minute: `2026-11-21T14:00`. */
export function localMinute(moment: string, timeZone: string) {
  return clockOf(timeZone).format(Date.parse(moment)).replace(' ', 'T')
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Swedes write dates and times as ISO 8601 does. Made once for a zone: an export asks it for every moment. */
function clockOf(timeZone: string) {
  const known = clocks.get(timeZone)
  if (known) return known
  const two = '2-digit'
  const clock = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone, year: 'numeric', month: two, day: two, hour: two, minute: two },
  })
  clocks.set(timeZone, clock)
  return clock
}
