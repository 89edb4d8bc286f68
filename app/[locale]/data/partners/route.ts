import { createTranslator, hasLocale } from 'next-intl'
import { messagesOf } from '@/lib/i18n/messages'
import { routing } from '@/lib/i18n/routing'
import { csv } from '@/lib/open-data/csv'
import { listAllPartners } from '@/lib/overview/read/partners'

const columns = ['municipality', 'partner', 'country', 'countryCode', 'latitude', 'longitude'] as const

/** What the map of the portal shows, as a CSV file with the words of its language. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/data/partners'>): Promise<Response> {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 })

  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'statistics' })
  const head = [...columns.map((column) => t(`map.${column}`)), 'Wikidata']
  const rows = (await listAllPartners(locale)).map((row) => [
    ...[row.municipality, row.name, row.country, row.countryCode],
    ...[row.latitude, row.longitude, row.wikidataId],
  ])
  return new Response(csv(head, rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="partners-${locale}.csv"`,
      'Content-Language': locale,
    },
  })
}
