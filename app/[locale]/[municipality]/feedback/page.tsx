import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Contact } from '@/components/contact'
import { FeedbackForm } from '@/components/feedback-form'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { leftForPage } from '@/lib/answer'
import { addressesOf } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'

type Props = PageProps<'/[locale]/[municipality]/feedback'>

const addressesIn = (municipality: string) =>
  addressesOf(() => ({ pathname: '/[municipality]/feedback', params: { municipality } }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return missingMetadata()

  const t = await getTranslations('feedback')
  const title = leftForPage() ? t('errorTitle', { title: t('title') }) : t('title')
  return pageMetadata({ locale, title, description: t('description'), addresses: addressesIn(municipality.slug) })
}

export default async function FeedbackPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { slug, name, officialName, contactEmail, websiteUrl, timeZone } = municipality
  const { page } = await searchParams
  const t = await getTranslations('feedback')
  const common = await getTranslations('common')

  return (
    <Page
      title={t('title')}
      overline={officialName}
      addresses={addressesIn(slug)}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
      ]}
      updated={{ at: municipality.updatedAt, timeZone }}
    >
      <p className="lead">{t('lead')}</p>
      <FeedbackForm
        municipality={slug}
        page={typeof page === 'string' ? page.slice(0, 500) : ''}
        left={leftForPage()}
      />
      <section className="part">
        <h2>{t('contact')}</h2>
        {!contactEmail && <p>{t('noContact')}</p>}
        <Contact officialName={officialName} contactEmail={contactEmail} websiteUrl={websiteUrl} />
      </section>
    </Page>
  )
}
