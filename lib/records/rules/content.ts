import type { Content, Row, Value } from '../schema/content'
import { type ColumnField, columnsOf, type Field, linkFields, rowFields } from '../schema/fields'

type Fields = { [name: string]: Field }
type Kept = Record<string, unknown>

/** The content of a record as the database gave it with its rows, or as a revision remembers it. */
export function contentOf(fields: Fields, kept: Kept): Content {
  const columns = columnsOf(fields).map(([name, field]) => [name, keptAs(field, keptUnder(name, kept))])
  const rows = rowFields(fields).map(([name, field]) => [
    name,
    listOf(kept[name]).map(
      (row): Row => ({
        ...(field.key === undefined && { id: String(row.id) }),
        ...contentOf(field.fields, row),
      }),
    ),
  ])
  const links = linkFields(fields).map(([name, { column }]) => [
    name,
    listOf(kept[name]).map((row) => String(row[column])),
  ])
  return Object.fromEntries([...columns, ...rows, ...links])
}

/** A text that revisions from before it had an English one remember under its name alone was Lithuanian. */
function keptUnder(name: string, kept: Kept) {
  return name.endsWith('Lt') && !(name in kept) ? kept[name.slice(0, -2)] : kept[name]
}

function listOf(value: unknown): Kept[] {
  return Array.isArray(value) ? value : []
}

function keptAs({ kind }: ColumnField, value: unknown): Value {
  if (kind === 'flag') return value === true
  if (value === null || value === undefined) return null
  if (kind === 'lines') return Array.isArray(value) ? value.join('\n') || null : String(value)
  if (kind === 'money') return Number(value).toFixed(2)
  if (kind === 'moment') return (value instanceof Date ? value : new Date(String(value))).toISOString()
  return typeof value === 'number' ? value : String(value)
}

/** Whether two values say the same. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : (one ?? null),
  )
}
