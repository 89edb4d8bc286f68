import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { PageLink } from '@/components/page-link'
import { pageMetadata } from '@/components/page-metadata'
import { addressesOf } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'

type Props = PageProps<'/[locale]/[municipality]/feedback/sent'>

const addressesIn = (municipality: string) =>
  addressesOf(() => ({ pathname: '/[municipality]/feedback/sent', params: { municipality } }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return missingMetadata()

  const t = await getTranslations('feedback')
  const about = await pageMetadata({ locale, title: t('sentTitle'), addresses: addressesIn(municipality.slug) })
  return { ...about, robots: { index: false } }
}

export default async function FeedbackSentPage({ params }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { slug, name, timeZone } = municipality
  const t = await getTranslations('feedback')
  const common = await getTranslations('common')
  const home = { pathname: '/[municipality]', params: { municipality: slug } } as const

  return (
    <Page
      title={t('sentTitle')}
      addresses={addressesIn(slug)}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: home, label: name },
        { href: { pathname: '/[municipality]/feedback', params: { municipality: slug } }, label: t('title') },
      ]}
      updated={{ at: municipality.updatedAt, timeZone }}
    >
      <p className="lead">{t('sentLead')}</p>
      <p className="mt-6">
        <PageLink href={home}>{t('back')}</PageLink>
      </p>
    </Page>
  )
}
