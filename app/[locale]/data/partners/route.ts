import { createTranslator, hasLocale } from 'next-intl'
import { publicTable } from '@/lib/exchange/door/public-table'
import { messagesOf } from '@/lib/i18n/messages'
import { routing } from '@/lib/i18n/routing'
import { listAllPartners } from '@/lib/overview/read/partners'

const columns = ['municipality', 'partner', 'country', 'countryCode', 'latitude', 'longitude'] as const

/** What the map of the portal shows, as a CSV file, or a spreadsheet (`?as=xlsx`), with the words of its language. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/data/partners'>): Promise<Response> {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 })

  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'statistics' })
  const head = [...columns.map((column) => t(`map.${column}`)), 'Wikidata']
  const rows = (await listAllPartners(locale)).map((row) => [
    ...[row.municipality, row.name, row.country, row.countryCode],
    ...[row.latitude, row.longitude, row.wikidataId],
  ])
  return publicTable(request, { name: 'partners', title: t('map.partner'), locale }, { header: head, rows })
}
