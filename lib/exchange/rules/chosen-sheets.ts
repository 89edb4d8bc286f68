import { columnsIn, groupOf } from '../schema/columns'
import type { SheetHead } from '../schema/sheets'
import { importableAt } from '../schema/types'
import { columnOfHeading } from './headings'

/**
 * The sheets as somebody chose in the form: the list of each (`list.0`), and which field each of its columns is
 * (`column.0.3`). Of a sheet whose list was changed the columns are recognised anew.
 */
export function chosenSheets(sheets: SheetHead[], typed: (name: string) => string): SheetHead[] {
  return sheets.map((sheet, at) => {
    const description = importableAt(typed(`list.${at}`))
    if (!description) return { ...sheet, list: null, columns: sheet.columns.map(() => null) }
    const find = columnOfHeading(description)
    const known = new Set(columnsIn(groupOf(description)).map(({ key }) => key))
    const keys =
      description.path === sheet.list
        ? sheet.headings.map((_, column) => typed(`column.${at}.${column}`))
        : sheet.headings.map((heading) => find(heading) ?? '')
    const columns = keys.map((key, place) => (known.has(key) && keys.indexOf(key) === place ? key : null))
    return { ...sheet, list: description.path, columns }
  })
}
