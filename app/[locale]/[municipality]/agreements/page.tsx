import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AgreementTable } from '@/components/agreement-table'
import { DatasetThing } from '@/components/json-ld/dataset'
import { TranslationNote } from '@/components/local-text'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { Pagination } from '@/components/pagination'
import { listAgreements } from '@/lib/agreements/read/list'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { addressesOf } from '@/lib/i18n/navigation'
import { pageNumber } from '@/lib/i18n/page-number'
import { getMunicipality } from '@/lib/municipalities/read'

type Props = PageProps<'/[locale]/[municipality]/agreements'>

const addressesIn = (municipality: string) =>
  addressesOf(() => ({ pathname: '/[municipality]/agreements', params: { municipality } }))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  const asked = await searchParams
  const page = pageNumber(asked.page)
  const order = asked.order === 'oldest' ? 'oldest' : 'newest'
  const list = municipality && page && (await listAgreements(locale, municipality.id, order, page))
  if (!list) return missingMetadata()

  const t = await getTranslations('agreements')
  const { genitive, slug } = municipality
  return pageMetadata({
    locale,
    title: t('title', { genitive }),
    description: t('description', { genitive }),
    addresses: addressesIn(slug),
    query: page > 1 ? `?page=${page}` : '',
  })
}

export default async function AgreementsPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  const asked = await searchParams
  const page = pageNumber(asked.page)
  const order = asked.order === 'oldest' ? 'oldest' : 'newest'
  const list = municipality && page && (await listAgreements(locale, municipality.id, order, page))
  if (!list) return <Missing />

  const { slug, name, genitive, timeZone } = municipality
  const { agreements, total, pages } = list
  const t = await getTranslations('agreements')
  const common = await getTranslations('common')
  const addresses = addressesIn(slug)

  const updatedAt = latest(...agreements.map(({ updatedAt }) => updatedAt)) ?? municipality.updatedAt
  return (
    <Page
      title={t('title', { genitive })}
      section="agreements"
      addresses={addresses}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
      ]}
      updated={{ at: updatedAt, timeZone }}
    >
      <DatasetThing
        name={t('title', { genitive })}
        description={t('description', { genitive })}
        path={addresses[locale]}
        municipality={municipality}
        updatedAt={updatedAt}
      />
      {total === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <>
          <p className="lead">{t('count', { n: total })}</p>
          <TranslationNote of={agreements.map(({ title }) => title)} />
          <nav className="pages small mb-4" aria-label={t('order')}>
            {(['newest', 'oldest'] as const).map((way) => (
              <a
                key={way}
                href={way === 'newest' ? addresses[locale] : `${addresses[locale]}?order=oldest`}
                aria-current={way === order ? 'true' : undefined}
              >
                {t(way)}
              </a>
            ))}
          </nav>
          <AgreementTable municipality={slug} agreements={agreements} today={today(timeZone)} />
          <Pagination path={addresses[locale]} query={order === 'oldest' ? { order } : {}} page={page} pages={pages} />
        </>
      )}
    </Page>
  )
}
