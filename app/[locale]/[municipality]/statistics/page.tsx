import { getLocale, getTranslations } from 'next-intl/server'
import { Missing } from '@/components/missing'
import { sitePageMetadata } from '@/components/page-metadata'
import { RegisterPage } from '@/components/register-page'
import { StatisticsFigures } from '@/components/statistics/figures'
import { figures } from '@/components/statistics/tables/all'
import { today } from '@/lib/dates/today'
import { getPathname } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'
import { getStatistics } from '@/lib/statistics/read'

type Props = PageProps<'/[locale]/[municipality]/statistics'>

export function generateMetadata({ params }: Props) {
  return sitePageMetadata(params, '/statistics', 'statistics')
}

export default async function StatisticsPage({ params }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { slug, genitive, officialName, timeZone } = municipality
  const data = await getStatistics(locale, municipality)
  const t = await getTranslations('statistics')

  const files = figures.map((figure) => ({
    path: getPathname({
      locale,
      href: { pathname: '/[municipality]/statistics/data/[figure]', params: { municipality: slug, figure } },
    }),
    mediaType: 'text/csv',
  }))
  return (
    <RegisterPage
      municipality={municipality}
      page="/statistics"
      title={t('title', { genitive })}
      description={t('description', { officialName })}
      updatedAt={data.updatedAt}
      files={files}
    >
      <p className="lead">{t('lead')}</p>
      <StatisticsFigures municipality={municipality} data={data} today={today(timeZone)} />
    </RegisterPage>
  )
}
