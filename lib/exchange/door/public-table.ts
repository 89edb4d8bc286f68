import 'server-only'
import type { Locale } from '@/lib/i18n/routing'
import { csv } from '@/lib/open-data/csv'
import type { PlainTable } from '@/lib/open-data/table'
import { publicXlsx } from './spreadsheet'

/** A public table as a file, with the words of its language: `?as=xlsx` asks for a spreadsheet, all else for CSV. */
export async function publicTable(
  request: Request,
  { name, title, locale }: { name: string; title: string; locale: Locale },
  table: PlainTable,
): Promise<Response> {
  const isSheet = new URL(request.url).searchParams.get('as') === 'xlsx'
  const headers = {
    'Content-Disposition': `attachment; filename="${name}-${locale}.${isSheet ? 'xlsx' : 'csv'}"`,
    'Content-Language': locale,
  }
  if (isSheet) return publicXlsx(title, table, headers)
  return new Response(csv(table.header, table.rows), {
    headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  })
}
