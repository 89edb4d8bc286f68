import { getLocale } from 'next-intl/server'
import type { CalendarDate } from '@/lib/dates/edtf'
import { today } from '@/lib/dates/today'
import { type Asked, type Ignored, type Parameters, readChoices } from '@/lib/facets/rules'
import { siteAddresses } from '@/lib/i18n/addresses'
import type { Locale } from '@/lib/i18n/routing'
import { getMunicipality } from '@/lib/municipalities/read'
import type { SitePage } from '@/lib/site/rules/site-pages'

type Props = {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Asked>
}
type Read<List> = (locale: Locale, municipalityId: string, query: string, today: CalendarDate) => Promise<List | null>

/** What a page of a list shows that is narrowed down and paged by its address; null where there is no such page. */
export async function readListPage<List extends { query: string; ignored: Ignored[] }>(
  { params, searchParams }: Props,
  site: SitePage,
  parameters: Parameters,
  read: Read<List>,
) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  const asked = await searchParams
  if (!municipality) return null

  const choices = readChoices(parameters, asked)
  const day = today(municipality.timeZone)
  const list = await read(locale, municipality.id, choices.query, day)
  const addresses = siteAddresses(site, municipality.slug)
  return (
    list && {
      locale,
      municipality,
      list,
      /** What the address asks that means nothing here. */
      ignored: [...choices.ignored, ...list.ignored],
      today: day,
      addresses,
      /** The words of its address as they should be. */
      query: list.query,
      /** Where the same is asked for in better words; null where there are none. Pages had numbers once. */
      tidied: choices.tidy && asked.page === undefined ? null : addresses[locale] + choices.query,
    }
  )
}
