import { getLocale, getTranslations } from 'next-intl/server'
import { LetterIndex } from '@/components/letter-index'
import { Missing } from '@/components/missing'
import { Page } from '@/components/page'
import { sitePageMetadata } from '@/components/page-metadata'
import { SiteStructure } from '@/components/site-structure'
import { latest } from '@/lib/dates/latest'
import { siteAddresses } from '@/lib/i18n/addresses'
import { getMunicipality } from '@/lib/municipalities/read'
import { listIndexEntries, tripsInIndex } from '@/lib/site/read/index-entries'

type Props = PageProps<'/[locale]/[municipality]/site-index'>

export function generateMetadata({ params }: Props) {
  return sitePageMetadata(params, '/site-index', 'siteIndex')
}

export default async function SiteIndexPage({ params }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { id, slug, name, timeZone } = municipality
  const { entries, moreTrips, updatedAt } = await listIndexEntries(locale, id, slug)
  const t = await getTranslations('siteIndex')
  const common = await getTranslations('common')

  return (
    <Page
      title={t('title')}
      addresses={siteAddresses('/site-index', slug)}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
      ]}
      updated={{ at: latest(updatedAt, municipality.updatedAt), timeZone }}
    >
      <p className="lead">{t('lead')}</p>
      <section className="part">
        <h2>{t('structure')}</h2>
        <SiteStructure municipality={slug} />
      </section>
      <section className="part">
        <h2>{t('alphabet')}</h2>
        {entries.length === 0 && <p className="muted">{t('empty')}</p>}
        {moreTrips && <p className="muted">{t('moreTrips', { n: tripsInIndex })}</p>}
        <LetterIndex entries={entries} />
      </section>
    </Page>
  )
}
