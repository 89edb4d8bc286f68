import type { Content, Row, Value } from '../schema/content'
import { type ColumnField, columnsOf, type Field, type LinksField, type RowsField } from '../schema/fields'
import { isSame } from './content'
import { idIn, listFields, listIn } from './rows'

export type ValueChange = { kind: 'value'; name: string; field: ColumnField; before: Value; after: Value }
export type RowChange = {
  kind: 'row'
  name: string
  field: RowsField | LinksField
  how: 'added' | 'removed' | 'changed'
  row: Row
  changes: Change[]
}
/** The same rows in another order. */
type OrderChange = { kind: 'order'; name: string }
export type Change = ValueChange | RowChange | OrderChange

/** What changed from one version of a record to another, in the order of its fields. */
export function changesBetween(fields: { [name: string]: Field }, before: Content, after: Content): Change[] {
  const values = columnsOf(fields).flatMap(([name, field]): Change[] =>
    isSame(before[name], after[name])
      ? []
      : [{ kind: 'value', name, field, before: before[name] ?? null, after: after[name] ?? null }],
  )
  return [
    ...values,
    ...listFields(fields).flatMap(([name, field]) => rowChanges(name, field, before[name], after[name])),
  ]
}

function rowChanges(name: string, field: RowsField | LinksField, before: Value | undefined, after: Value | undefined) {
  const old = listIn(field, before)
  const now = listIn(field, after)
  const find = (rows: Row[], row: Row) => rows.find((one) => idIn(field, one) === idIn(field, row) && idIn(field, row))
  const inner = field.kind === 'rows' ? field.fields : {}

  const removed = old
    .filter((row) => !find(now, row))
    .map((row): Change => ({ kind: 'row', name, field, how: 'removed', row, changes: [] }))
  const added = now
    .filter((row) => !find(old, row))
    .map((row): Change => ({ kind: 'row', name, field, how: 'added', row, changes: [] }))
  const changed = now.flatMap((row): Change[] => {
    const was = find(old, row)
    const changes = was ? changesBetween(inner, was as Content, row as Content) : []
    return changes.length > 0 ? [{ kind: 'row', name, field, how: 'changed', row, changes }] : []
  })

  const kept = (rows: Row[], others: Row[]) => rows.filter((row) => find(others, row)).map((row) => idIn(field, row))
  const isMoved = field.kind === 'rows' && field.ordered && kept(old, now).join() !== kept(now, old).join()
  return [...removed, ...added, ...changed, ...(isMoved ? [{ kind: 'order' as const, name }] : [])]
}
