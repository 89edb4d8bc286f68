import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DatasetThing } from '@/components/json-ld/dataset'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { StatisticsFigures } from '@/components/statistics/figures'
import { figures } from '@/components/statistics/tables/all'
import { today } from '@/lib/dates/today'
import { addressesOf, getPathname } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'
import { getStatistics } from '@/lib/statistics/read'

type Props = PageProps<'/[locale]/[municipality]/statistics'>

const addressesIn = (municipality: string) =>
  addressesOf(() => ({ pathname: '/[municipality]/statistics', params: { municipality } }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return {}

  const t = await getTranslations('statistics')
  const { genitive, officialName, slug } = municipality
  return pageMetadata({
    locale,
    title: t('title', { genitive }),
    description: t('description', { officialName }),
    addresses: addressesIn(slug),
  })
}

export default async function StatisticsPage({ params }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) notFound()

  const { slug, name, genitive, officialName, timeZone } = municipality
  const data = await getStatistics(locale, municipality)
  const t = await getTranslations('statistics')
  const common = await getTranslations('common')

  const addresses = addressesIn(slug)
  const files = figures.map((figure) => ({
    path: getPathname({
      locale,
      href: { pathname: '/[municipality]/statistics/data/[figure]', params: { municipality: slug, figure } },
    }),
    mediaType: 'text/csv',
  }))
  const updatedAt = data.updatedAt ?? municipality.updatedAt
  return (
    <Page
      title={t('title', { genitive })}
      addresses={addresses}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
      ]}
      updated={{ at: updatedAt, timeZone }}
    >
      <DatasetThing
        name={t('title', { genitive })}
        description={t('description', { officialName })}
        path={addresses[locale]}
        municipality={municipality}
        updatedAt={updatedAt}
        files={files}
      />
      <p className="lead">{t('lead')}</p>
      <StatisticsFigures municipality={municipality} data={data} today={today(timeZone)} />
    </Page>
  )
}
