import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { listFields, listIn } from '../rules/rows'
import { columnLabel, labelOf, rowWords, type Told, wordsOf } from '../rules/words'
import type { RecordDescription, RecordKey } from '../schema/description'
import { columnsOf } from '../schema/fields'
import type { ListQuery } from '../schema/query'
import { getList, mostInFile } from './list'
import { nameKey, namesIn } from './names'

/** Every field of every record of a list, a row for each: dates and numbers plain, related records by name. */
export async function getListFile(staff: Staff, description: RecordDescription, query: ListQuery) {
  const { locale, municipality, municipalityId } = staff
  const { key, fields } = description
  const { rows } = await getList(staff, description, { ...query, after: null }, mostInFile)
  const names = await namesIn(
    db,
    municipalityId,
    locale,
    fields,
    rows.map(({ content }) => content),
  )
  const told: Told = {
    locale,
    timeZone: municipality.timeZone,
    nameOf: (to, id) => names.get(nameKey(to as RecordKey, id))?.title ?? null,
  }
  const columns = columnsOf(fields)
  const lists = listFields(fields)
  const header = [
    ...columns.map(([name]) => columnLabel(locale, key, fields, name)),
    ...lists.map(([name]) => labelOf(locale, key, name)),
  ]
  return {
    header,
    rows: rows.map(({ content }) => [
      ...columns.map(([name, field]) => {
        const value = content[name]
        if (field.kind === 'number' || field.kind === 'money') return value === null ? null : Number(value)
        return field.kind === 'date' || field.kind === 'country' ? String(value ?? '') : wordsOf(field, value, told)
      }),
      ...lists.map(([name, field]) =>
        listIn(field, content[name])
          .map((row) => rowWords(field, row, told))
          .join('; '),
      ),
    ]),
  }
}
