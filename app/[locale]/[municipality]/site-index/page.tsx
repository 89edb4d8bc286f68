import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { LetterIndex } from '@/components/letter-index'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { SiteStructure } from '@/components/site-structure'
import { latest } from '@/lib/dates/latest'
import { addressesOf } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'
import { listIndexEntries, tripsInIndex } from '@/lib/site/read/index-entries'

type Props = PageProps<'/[locale]/[municipality]/site-index'>

const addressesIn = (municipality: string) =>
  addressesOf(() => ({ pathname: '/[municipality]/site-index', params: { municipality } }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return missingMetadata()

  const t = await getTranslations('siteIndex')
  const { officialName, slug } = municipality
  const description = t('description', { officialName })
  return pageMetadata({ locale, title: t('title'), description, addresses: addressesIn(slug) })
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
      addresses={addressesIn(slug)}
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
