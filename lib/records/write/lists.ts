import 'server-only'
import type { Transaction } from '@/lib/db'
import { tableOf } from '../read/tables'
import { isSame } from '../rules/content'
import { idIn, listFields, listIn } from '../rules/rows'
import type { Content, Row } from '../schema/content'
import { columnsOf, type Field, type LinksField, type RowsField } from '../schema/fields'
import { linesIn } from '../schema/typed'

type Fields = { [name: string]: Field }
/** The columns that every row of the record carries: the municipality, where records have one. */
type Key = { municipalityId?: string }

/** The values of a record's, or a row's, own columns. */
export function columnValues(fields: Fields, content: Content, { without = [] as string[] } = {}) {
  const columns = columnsOf(fields).filter(([name]) => !without.includes(name))
  return Object.fromEntries(
    columns.map(([name, { kind }]) => [name, kind === 'lines' ? linesIn(content[name]) : (content[name] ?? null)]),
  )
}

/**
 * Brings the rows and links of a record to what its content says: rows keep their ids, those that changed are updated, those
 * that are gone are deleted, new ones are added.
 */
export async function putLists(
  tx: Transaction,
  key: Key,
  fields: Fields,
  ownerId: string,
  before: Content,
  after: Content,
) {
  for (const [name, field] of listFields(fields)) {
    const old = listIn(field, before[name])
    const now = listIn(field, after[name])
    await removeGone(tx, { ...key, [field.owner]: ownerId }, field, old, now)
    if (field.kind === 'links') await addLinks(tx, { ...key, [field.owner]: ownerId }, field, old, now)
    else for (const [at, row] of now.entries()) await putRow(tx, key, field, ownerId, old, row, at)
  }
}

async function removeGone(tx: Transaction, owned: object, field: RowsField | LinksField, old: Row[], now: Row[]) {
  const kept = new Set(now.map((row) => idIn(field, row)))
  const gone = old.filter((row) => !kept.has(idIn(field, row)))
  if (gone.length === 0) return
  const column = field.kind === 'links' ? field.column : (field.key ?? 'id')
  const ids = gone.map((row) => (field.kind === 'links' ? row.id : row[column]))
  await tableOf(tx, field.model).deleteMany({ where: { ...owned, [column]: { in: ids } } })
}

async function addLinks(tx: Transaction, owned: object, field: LinksField, old: Row[], now: Row[]) {
  const had = new Set(old.map(({ id }) => id))
  const added = [...new Set(now.map(({ id }) => id))].filter((id) => !had.has(id))
  if (added.length > 0)
    await tableOf(tx, field.model).createMany({ data: added.map((id) => ({ ...owned, [field.column]: id })) })
}

async function putRow(tx: Transaction, key: Key, field: RowsField, ownerId: string, old: Row[], row: Row, at: number) {
  const table = tableOf(tx, field.model)
  const place = field.ordered ? { position: at } : {}
  const columns = columnValues(field.fields, row as Content)
  const id = idIn(field, row)
  const was = id === null ? undefined : old.find((one) => idIn(field, one) === id)

  if (!was) {
    const known = field.key === undefined && row.id ? { id: row.id } : {}
    const data = { ...key, [field.owner]: ownerId, ...known, ...columns, ...place }
    const select = field.key === undefined ? { id: true } : { [field.key]: true }
    const made = await table.create({ data, select })
    return putLists(tx, key, field.fields, made.id, {}, row as Content)
  }
  const isMoved = field.ordered && old.indexOf(was) !== at
  if (isMoved || !isSame(columnValues(field.fields, was as Content) as never, columns as never)) {
    const column = field.key ?? 'id'
    await table.updateMany({
      where: { ...key, [field.owner]: ownerId, [column]: row[column] },
      data: { ...columns, ...place },
    })
  }
  return putLists(tx, key, field.fields, String(row.id), was as Content, row as Content)
}
