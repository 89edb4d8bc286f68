import { type Row, rowsOf, type Value } from '@/lib/records/schema/content'
import { type LinksField, type RowsField, rowFields } from '@/lib/records/schema/fields'

/**
 * The rows of a file with the ids of those the record has: a row without one is the one that says the same, or else the next
 * that nothing else is. So a file that is imported twice changes nothing the second time.
 */
export function adoptIds(field: RowsField | LinksField, before: Value | undefined, after: Value | undefined): Value {
  if (field.kind === 'links' || field.key !== undefined) return after ?? []
  const old = rowsOf(before)
  const rows = rowsOf(after).map((row) => ({ ...row }))
  const free = new Map(old.map((row) => [row.id, row]))
  for (const row of rows)
    if (row.id && free.has(row.id)) free.delete(row.id)
    else row.id = null

  for (const row of rows) {
    const same = row.id ? undefined : [...free.values()].find((one) => bare(one) === bare(row))
    if (same) adopt(row, same, free)
  }
  for (const row of rows) {
    const next = row.id ? undefined : free.values().next().value
    if (next) adopt(row, next, free)
  }
  return rows.map((row) => {
    const was = old.find((one) => one.id === row.id)
    const inner = rowFields(field.fields).map(([name, list]) => [name, adoptIds(list, was?.[name], row[name])])
    return { ...(row.id ? {} : { id: null }), ...row, ...Object.fromEntries(inner) }
  })
}

function adopt(row: Row, from: Row, free: Map<Row['id'], Row>) {
  row.id = from.id
  free.delete(from.id)
}

/** What a row says, without the ids in it. */
function bare(row: Row): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (key === 'id') return undefined
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  })
}
