import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/page'
import { PageLink } from '@/components/page-link'
import { pageMetadata } from '@/components/page-metadata'
import { Search } from '@/components/search/search'
import { addressesOf } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'
import { search } from '@/lib/search/read'
import { queryPart } from '@/lib/search/rules/address'
import { SearchQuery } from '@/lib/search/schema'

type Props = PageProps<'/[locale]/[municipality]/search'>

const addressesIn = (municipality: string, query = '') => {
  const { lt, en } = addressesOf(() => ({ pathname: '/[municipality]/search', params: { municipality } }))
  return { lt: lt + query, en: en + query }
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return {}

  const t = await getTranslations('search')
  const { q } = SearchQuery.parse(await searchParams)
  return pageMetadata({
    locale,
    title: q ? t('titleOf', { q }) : t('title'),
    description: t('description', { officialName: municipality.officialName }),
    // Answers to questions are no pages of their own: search engines are led to the empty search.
    addresses: addressesIn(municipality.slug),
  })
}

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) notFound()

  const { slug, name, genitive, updatedAt, timeZone } = municipality
  const query = SearchQuery.parse(await searchParams)
  const result = await search(locale, municipality, query)
  const t = await getTranslations('search')
  const common = await getTranslations('common')

  return (
    <Page
      title={t('title')}
      overline={t('of', { genitive })}
      addresses={addressesIn(slug, queryPart(query))}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
      ]}
      updated={{ at: updatedAt, timeZone }}
    >
      <Search path={addressesIn(slug)[locale]} query={query} result={result} />
      <p className="part">
        <PageLink href={query.q ? { pathname: '/search', query: { q: query.q } } : '/search'}>
          {t('everywhere')}
        </PageLink>
      </p>
    </Page>
  )
}
