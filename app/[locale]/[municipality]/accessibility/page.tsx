import { getLocale, getTranslations } from 'next-intl/server'
import { Contact } from '@/components/contact'
import { DraftNote } from '@/components/draft-note'
import { Missing } from '@/components/missing'
import { Page } from '@/components/page'
import { PageLink } from '@/components/page-link'
import { sitePageMetadata } from '@/components/page-metadata'
import { RichText } from '@/components/rich-text'
import { siteAddresses } from '@/lib/i18n/addresses'
import { getMunicipality } from '@/lib/municipalities/read'
import { accessibilityParts, getPageTexts } from '@/lib/page-texts/read'

type Props = PageProps<'/[locale]/[municipality]/accessibility'>

export function generateMetadata({ params }: Props) {
  return sitePageMetadata(params, '/accessibility', 'accessibility')
}

export default async function AccessibilityPage({ params }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { id, slug, name, officialName, contactEmail, websiteUrl, timeZone } = municipality
  const texts = await getPageTexts(locale, id, accessibilityParts)
  const [first, ...parts] = accessibilityParts
  const opening = texts.text(first)
  const addresses = siteAddresses('/accessibility', slug)
  const t = await getTranslations('accessibility')
  const common = await getTranslations('common')
  const form = { pathname: '/[municipality]/feedback', params: { municipality: slug } } as const

  return (
    <Page
      title={t('title')}
      overline={officialName}
      addresses={addresses}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
      ]}
      updated={{ at: texts.updatedAt ?? municipality.updatedAt, timeZone }}
    >
      <DraftNote draft={texts.draft} reviewedOn={texts.reviewedOn} />
      {opening && <RichText text={opening} />}
      {parts.map((part) => {
        const text = texts.text(part)
        return (
          <section key={part} className="part">
            <h2>{t(`headings.${part}`)}</h2>
            {text ? <RichText text={text} /> : <p className="muted">{t('missing')}</p>}
            {part === 'accessibilityContact' && (
              <>
                <p className="mt-4">
                  <PageLink href={form}>{t('form')}</PageLink>
                </p>
                <Contact officialName={officialName} contactEmail={contactEmail} websiteUrl={websiteUrl} />
              </>
            )}
          </section>
        )
      })}
    </Page>
  )
}
