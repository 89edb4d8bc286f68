import 'server-only'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { csv } from '@/lib/open-data/csv'
import { type OfficeImport, refusedRows } from '../read/import'
import { columnLetters, fieldLabel, whyWords } from '../rules/why'

/** Everything that was refused of a file as CSV: where it stands, which field it is, why. */
export async function errorsCsv(locale: Locale, found: OfficeImport) {
  const { sheet, line, column, field, why } = messagesOf(locale).exchange.errorFile
  const rows: (string | number)[][] = []
  for await (const some of refusedRows(found))
    for (const row of some)
      for (const wrong of row.wrong) {
        const head = found.sheets[row.sheet]
        const label = wrong.key === null ? '' : fieldLabel(locale, head?.list ?? null, wrong.key)
        const letters = wrong.column === null ? '' : columnLetters(wrong.column)
        rows.push([head?.name ?? '', wrong.line, letters, label, whyWords(locale, wrong)])
      }
  return new Response(csv([sheet, line, column, field, why], rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="errors.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
