import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AnniversaryTable } from '@/components/anniversary-table'
import { FileLink } from '@/components/files/link'
import { TranslationNote } from '@/components/local-text'
import { Missing, missingMetadata } from '@/components/missing'
import { pageMetadata } from '@/components/page-metadata'
import { RegisterPage } from '@/components/register-page'
import { getAnniversaries } from '@/lib/agreements/read/anniversaries'
import { lastDay, precisionOf } from '@/lib/dates/edtf'
import { today } from '@/lib/dates/today'
import { siteAddresses } from '@/lib/i18n/addresses'
import { getMunicipality } from '@/lib/municipalities/read'

type Props = PageProps<'/[locale]/[municipality]/anniversaries'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return missingMetadata()

  const t = await getTranslations('agreements.anniversaries')
  const { slug, genitive } = municipality
  return pageMetadata({
    locale,
    title: t('title', { genitive }),
    description: t('description', { genitive }),
    addresses: siteAddresses('/anniversaries', slug),
    files: ['/[municipality]/anniversaries.ics'],
  })
}

export default async function AnniversariesPage({ params }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { id, slug, genitive, timeZone } = municipality
  const day = today(timeZone)
  const { anniversaries, updatedAt } = await getAnniversaries(locale, id, day)
  const coming = anniversaries.filter(({ kept, date }) => kept && lastDay(date) >= day)
  const t = await getTranslations('agreements.anniversaries')
  const sections = await getTranslations('common.sections')

  return (
    <RegisterPage
      municipality={municipality}
      page="/anniversaries"
      above={[
        {
          href: { pathname: '/[municipality]/agreements', params: { municipality: slug } },
          label: sections('agreements'),
        },
      ]}
      title={t('title', { genitive })}
      description={t('description', { genitive })}
      updatedAt={updatedAt}
    >
      <p className="lead mb-4">{t(coming.length > 0 ? 'lead' : 'empty')}</p>
      <p className="mb-6">
        <FileLink municipality={slug} file="/[municipality]/anniversaries.ics">
          {t('calendar')}
        </FileLink>{' '}
        <span className="muted">{t('calendarNote')}</span>
      </p>
      <TranslationNote of={coming.map(({ agreement }) => agreement.title)} />
      {coming.length > 0 && <AnniversaryTable municipality={slug} anniversaries={coming} />}
      {coming.some(({ date }) => precisionOf(date) !== 'day') && <p className="muted small mt-3">{t('dayUnknown')}</p>}
    </RegisterPage>
  )
}
