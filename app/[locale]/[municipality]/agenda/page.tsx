import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Agenda } from '@/components/agenda'
import { AgendaArchive } from '@/components/agenda-archive'
import { FileLink } from '@/components/files/link'
import { AgendaThings } from '@/components/json-ld/agenda'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { getAgenda } from '@/lib/agenda/read'
import { isMonth, neighbours } from '@/lib/agenda/rules'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import { addressesOf } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'

type Props = PageProps<'/[locale]/[municipality]/agenda'>

async function read({ params, searchParams }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  const { month: asked } = await searchParams
  if (!municipality || (asked !== undefined && !isMonth(asked))) return null

  const month = asked ?? today(municipality.timeZone).slice(0, 7)
  const pathname = '/[municipality]/agenda'
  const addresses = addressesOf(() => ({ pathname, params: { municipality: municipality.slug } }))
  return {
    locale,
    municipality,
    month,
    part: asked ? `?month=${asked}` : '',
    addresses,
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()

  const { locale, municipality, month, part, addresses } = found
  const t = await getTranslations('agenda')
  const { genitive } = municipality
  return pageMetadata({
    locale,
    title: part ? t('monthTitle', { genitive, month: formatDate(locale, month) }) : t('title', { genitive }),
    description: t('description', { genitive }),
    addresses,
    query: part,
    files: ['/[municipality]/agenda.ics'],
  })
}

export default async function AgendaPage(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />

  const { locale, municipality, month, part, addresses } = found
  const { slug, name, genitive, timeZone } = municipality
  const { months, events, updatedAt } = await getAgenda(locale, municipality.id, timeZone, month)
  const t = await getTranslations('agenda')
  const common = await getTranslations('common')
  const { earlier, later } = neighbours(
    month,
    months.map((row) => row.month),
  )

  return (
    <Page
      title={t('title', { genitive })}
      addresses={{ lt: addresses.lt + part, en: addresses.en + part }}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
        {
          href: { pathname: '/[municipality]/mayor', params: { municipality: slug } },
          label: common('sections.mayor'),
        },
      ]}
      updated={{ at: updatedAt ?? municipality.updatedAt, timeZone }}
    >
      {months.length === 0 ? (
        <p className="lead">{t('empty')}</p>
      ) : (
        <>
          <h2 className="mb-4">{formatDate(locale, month)}</h2>
          {events.length === 0 && <p className="muted">{t('emptyMonth')}</p>}
          <AgendaThings events={events} municipality={municipality} />
          <Agenda municipality={slug} events={events} timeZone={timeZone} />
          {events.length > 0 && <p className="muted small mt-3">{t('zone')}</p>}
          <nav className="pages" aria-label={t('months')}>
            {earlier && (
              <a href={`${addresses[locale]}?month=${earlier}`} rel="prev">
                {t('earlier', { month: formatDate(locale, earlier) })}
              </a>
            )}
            {later && (
              <a href={`${addresses[locale]}?month=${later}`} rel="next">
                {t('later', { month: formatDate(locale, later) })}
              </a>
            )}
          </nav>
          <AgendaArchive municipality={slug} months={months} current={month} />
          <p className="mt-4">
            <FileLink municipality={slug} file="/[municipality]/agenda.ics">
              {t('calendar')}
            </FileLink>
          </p>
        </>
      )}
    </Page>
  )
}
