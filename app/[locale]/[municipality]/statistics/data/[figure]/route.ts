import { hasLocale } from 'next-intl'
import { figureTable, isFigure } from '@/components/statistics/tables/all'
import { wordsIn } from '@/components/statistics/words-in'
import { today } from '@/lib/dates/today'
import { publicTable } from '@/lib/exchange/door/public-table'
import { routing } from '@/lib/i18n/routing'
import { getMunicipality } from '@/lib/municipalities/read'
import { plainTable } from '@/lib/open-data/table'
import { getStatistics } from '@/lib/statistics/read'

/** The data of one picture as a CSV file, or a spreadsheet (`?as=xlsx`), with the words of its language. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/[municipality]/statistics/data/[figure]'>,
): Promise<Response> {
  const { locale, municipality: slug, figure } = await params
  if (!hasLocale(routing.locales, locale) || !isFigure(figure)) return new Response(null, { status: 404 })

  const municipality = await getMunicipality(locale, slug)
  if (!municipality) return new Response(null, { status: 404 })

  const data = await getStatistics(locale, municipality)
  const subject = { place: municipality.place, today: today(municipality.timeZone) }
  const words = await wordsIn(locale)
  const table = plainTable(figureTable(figure, words, subject, data))
  return publicTable(request, { name: `${slug}-${figure}`, title: words.statistics(`titles.${figure}`), locale }, table)
}
