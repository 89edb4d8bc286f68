import 'server-only'
import { isSame } from '@/lib/records/rules/content'
import { idIn, listFields, listIn } from '@/lib/records/rules/rows'
import type { Content } from '@/lib/records/schema/content'
import { columnsOf, type Field, type LinksField, type RowsField } from '@/lib/records/schema/fields'
import { newRecordId } from '../rules/record-id'

type Fields = { [name: string]: Field }

/** What is to be done to the tables of lists, table by table, those of the rows before those of the rows within them. */
export type ListWork = Map<
  string,
  { list: RowsField | LinksField; added: Data[]; updated: Data[]; gone: { owner: string; ids: string[] }[] }
>
export type Data = Record<string, unknown>

/** The values of a record's, or a row's, own columns. */
export function columnData(fields: Fields, content: Content): Data {
  return Object.fromEntries(columnsOf(fields).map(([name]) => [name, content[name] ?? null]))
}

/** Adds what brings the lists of one record from what they were to what its content says; rows keep their ids. */
export function planLists(work: ListWork, fields: Fields, ownerId: string, before: Content, after: Content) {
  for (const [name, list] of listFields(fields)) {
    const own = workOn(work, list)
    const old = listIn(list, before[name])
    const now = listIn(list, after[name])
    const kept = new Set(now.map((row) => idIn(list, row)))
    const gone = old.flatMap((row) => idIn(list, row) ?? []).filter((id) => !kept.has(id))
    if (gone.length > 0) own.gone.push({ owner: ownerId, ids: gone })

    const seen = new Set<string>()
    for (const [at, row] of now.entries()) {
      const id = idIn(list, row)
      const was = id === null ? undefined : old.find((one) => idIn(list, one) === id)
      if (list.kind === 'links') {
        if (!was && !seen.has(row.id ?? '')) own.added.push({ [list.owner]: ownerId, [list.column]: row.id })
        seen.add(row.id ?? '')
        continue
      }
      const rowId = list.key === undefined ? (row.id ?? newRecordId()) : ''
      const place = list.ordered ? { position: at } : {}
      const data = {
        ...{ [list.owner]: ownerId },
        ...(rowId && { id: rowId }),
        ...columnData(list.fields, row as Content),
        ...place,
      }
      if (!was) own.added.push(data)
      else if (
        (list.ordered && old.indexOf(was) !== at) ||
        !isSame(columnData(list.fields, was as Content) as never, columnData(list.fields, row as Content) as never)
      )
        own.updated.push(data)
      if (rowId) planLists(work, list.fields, rowId, (was ?? {}) as Content, row as Content)
    }
  }
}

function workOn(work: ListWork, list: RowsField | LinksField) {
  const own = work.get(list.model) ?? {
    list,
    added: [] as Data[],
    updated: [] as Data[],
    gone: [] as { owner: string; ids: string[] }[],
  }
  work.set(list.model, own)
  return own
}
