import { type Row, rowsOf, type Value } from '../schema/content'
import type { Field, LinksField, RowsField } from '../schema/fields'

/** What a row is known by from version to version; null for one that is new. */
function idOfRow({ key }: Pick<RowsField, 'key'>, row: Row): string | null {
  const id = key === undefined ? row.id : row[key]
  return id === null || id === undefined ? null : String(id)
}

/** The list of a field as rows, links as rows of their ids alone. */
export function listIn(field: RowsField | LinksField, value: Value | undefined): Row[] {
  if (field.kind === 'rows') return rowsOf(value)
  return Array.isArray(value) ? value.map((id) => ({ id: String(id) })) : []
}

/** The opposite of `listIn`. */
export function listOut(field: RowsField | LinksField, rows: Row[]): Value {
  return field.kind === 'rows' ? rows : rows.map(({ id }) => String(id))
}

export function listFields(fields: { [name: string]: Field }) {
  return Object.entries(fields).filter(
    (entry): entry is [string, RowsField | LinksField] => entry[1].kind === 'rows' || entry[1].kind === 'links',
  )
}

export function idIn(field: RowsField | LinksField, row: Row) {
  return field.kind === 'rows' ? idOfRow(field, row) : (row.id ?? null)
}
