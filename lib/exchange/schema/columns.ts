import type { RecordDescription, RecordKey } from '@/lib/records/schema/description'
import {
  type ColumnField,
  columnsOf,
  type Field,
  type LinksField,
  linkFields,
  type RowsField,
  rowFields,
} from '@/lib/records/schema/fields'

/** A column of a file: the record's own, or with dots one of its rows': `nameLt`, `events.signatories.name`. */
export type FileColumn = { key: string; name: string } & (
  | { holds: 'id' }
  | { holds: 'field'; field: ColumnField }
  | { holds: 'link'; to: RecordKey }
)

/** The columns of a record or of a list within it, with the lists further in. */
export type Group = {
  /** Where the list is: empty for the record itself, else `events` or `events.signatories`. */
  path: string
  name: string
  list: RowsField | LinksField | null
  columns: FileColumn[]
  inner: Group[]
}

/** All columns of the files of a type, in the order of its form, the lists after them. */
export function groupOf({ fields }: Pick<RecordDescription, 'fields'>): Group {
  return rowsGroup(fields, '', '', null)
}

/** The groups one after the other, the record's own first. */
export function groupsIn(group: Group): Group[] {
  return [group, ...group.inner.flatMap(groupsIn)]
}

export function columnsIn(group: Group): FileColumn[] {
  return groupsIn(group).flatMap(({ columns }) => columns)
}

function rowsGroup(fields: { [name: string]: Field }, path: string, name: string, list: RowsField | null): Group {
  const at = (column: string) => (path ? `${path}.${column}` : column)
  const hasId = list === null || list.key === undefined
  return {
    path,
    name,
    list,
    columns: [
      ...(hasId ? [{ key: at('id'), name: 'id', holds: 'id' as const }] : []),
      ...columnsOf(fields).map(([column, field]) => ({
        key: at(column),
        name: column,
        holds: 'field' as const,
        field,
      })),
    ],
    inner: [
      ...rowFields(fields).map(([inner, field]) => rowsGroup(field.fields, at(inner), inner, field)),
      ...linkFields(fields).map(([inner, field]): Group => {
        const column = { key: at(inner), name: 'id', holds: 'link' as const, to: field.to }
        return { path: at(inner), name: inner, list: field, columns: [column], inner: [] }
      }),
    ],
  }
}
