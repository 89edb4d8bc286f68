import { getLocale, getTranslations } from 'next-intl/server'
import { Contact } from '@/components/contact'
import { CookieTable } from '@/components/cookie-table'
import { DraftNote } from '@/components/draft-note'
import { Missing } from '@/components/missing'
import { Page } from '@/components/page'
import { sitePageMetadata } from '@/components/page-metadata'
import { RichText } from '@/components/rich-text'
import { siteAddresses } from '@/lib/i18n/addresses'
import { getMunicipality } from '@/lib/municipalities/read'
import { getPageTexts } from '@/lib/page-texts/read'

type Props = PageProps<'/[locale]/[municipality]/privacy'>

export function generateMetadata({ params }: Props) {
  return sitePageMetadata(params, '/privacy', 'privacy')
}

export default async function PrivacyPage({ params }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { id, slug, name, officialName, contactEmail, websiteUrl, timeZone } = municipality
  const texts = await getPageTexts(locale, id, ['privacy'])
  const text = texts.text('privacy')
  const t = await getTranslations('privacy')
  const common = await getTranslations('common')

  return (
    <Page
      title={t('title')}
      overline={officialName}
      addresses={siteAddresses('/privacy', slug)}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
      ]}
      updated={{ at: texts.updatedAt ?? municipality.updatedAt, timeZone }}
    >
      <section>
        <h2>{t('readers')}</h2>
        <p>{t('readersText')}</p>
      </section>
      <section className="part">
        <h2>{t('cookies')}</h2>
        <p className="mb-4">{t('cookiesText')}</p>
        <CookieTable />
      </section>
      <section className="part">
        <h2>{t('messages')}</h2>
        <p>{t('messagesText')}</p>
      </section>
      <section className="part">
        <h2>{t('municipality')}</h2>
        <DraftNote draft={texts.draft} reviewedOn={texts.reviewedOn} />
        {text && <RichText text={text} />}
      </section>
      <section className="part">
        <h2>{common('contact')}</h2>
        <Contact officialName={officialName} contactEmail={contactEmail} websiteUrl={websiteUrl} />
      </section>
    </Page>
  )
}
