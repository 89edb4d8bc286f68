import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { Search } from '@/components/search/search'
import { PortalFooter } from '@/components/site-footer'
import { PortalHeader } from '@/components/site-header'
import { latest } from '@/lib/dates/latest'
import { addressesOf } from '@/lib/i18n/navigation'
import { nameMunicipalities } from '@/lib/municipalities/read'
import { search } from '@/lib/search/read'
import { queryPart } from '@/lib/search/rules/address'
import { SearchQuery } from '@/lib/search/schema'

type Props = PageProps<'/[locale]/search'>

const addresses = addressesOf(() => '/search')

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('search')
  const { q } = SearchQuery.parse(await searchParams)
  const title = q ? t('titleOf', { q }) : t('title')
  // Answers to questions are no pages of their own: search engines are led to the empty search.
  return pageMetadata({ locale: await getLocale(), title, description: t('portalDescription'), addresses })
}

export default async function PortalSearchPage({ searchParams }: Props) {
  const locale = await getLocale()
  const query = SearchQuery.parse(await searchParams)
  const result = await search(locale, null, query)
  const t = await getTranslations('search')
  const common = await getTranslations('common')
  const asked = queryPart(query)
  const municipalities = await nameMunicipalities(locale)
  const updated = { at: latest(...municipalities.map(({ updatedAt }) => updatedAt)), timeZone: 'Europe/Vilnius' }

  return (
    <>
      <PortalHeader />
      <Page
        title={t('title')}
        overline={t('ofAll')}
        addresses={{ lt: addresses.lt + asked, en: addresses.en + asked }}
        crumbs={[{ href: '/', label: common('portal') }]}
        updated={updated}
      >
        <Search path={addresses[locale]} query={query} result={result} ownerShown />
      </Page>
      <PortalFooter />
    </>
  )
}
