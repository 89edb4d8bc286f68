import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { DatasetThing } from '@/components/json-ld/dataset'
import { TranslationNote } from '@/components/local-text'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { Pagination } from '@/components/pagination'
import { TripList } from '@/components/trip-list'
import { latest } from '@/lib/dates/latest'
import { addressesOf } from '@/lib/i18n/navigation'
import { pageNumber } from '@/lib/i18n/page-number'
import { getMunicipality } from '@/lib/municipalities/read'
import { listPublicTrips } from '@/lib/trips/read/public-list'

type Props = PageProps<'/[locale]/[municipality]/trips'>

const addressesIn = (municipality: string) =>
  addressesOf(() => ({ pathname: '/[municipality]/trips', params: { municipality } }))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  const asked = await searchParams
  const page = pageNumber(asked.page)
  const list = municipality && page && (await listPublicTrips(locale, municipality.id, page))
  if (!list) return missingMetadata()

  const t = await getTranslations('trips')
  const { genitive, officialName, slug } = municipality
  return pageMetadata({
    locale,
    title: t('title', { genitive }),
    description: t('description', { officialName }),
    addresses: addressesIn(slug),
    query: page > 1 ? `?page=${page}` : '',
  })
}

export default async function TripsPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  const page = pageNumber((await searchParams).page)
  const list = municipality && page && (await listPublicTrips(locale, municipality.id, page))
  if (!list) return <Missing />

  const { slug, name, genitive, officialName, timeZone } = municipality
  const { trips, total, pages } = list
  const t = await getTranslations('trips')
  const common = await getTranslations('common')
  const addresses = addressesIn(slug)

  const updatedAt = latest(...trips.map(({ updatedAt }) => updatedAt)) ?? municipality.updatedAt
  return (
    <Page
      title={t('title', { genitive })}
      section="trips"
      addresses={addresses}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
      ]}
      updated={{ at: updatedAt, timeZone }}
    >
      <DatasetThing
        name={t('title', { genitive })}
        description={t('description', { officialName })}
        path={addresses[locale]}
        municipality={municipality}
        updatedAt={updatedAt}
      />
      {total === 0 ? (
        <p className="lead">{t('empty')}</p>
      ) : (
        <>
          <p className="lead mb-4">{t('count', { n: total })}</p>
          <TranslationNote of={trips.map(({ purpose }) => purpose)} />
          <TripList municipality={slug} trips={trips} heading="h2" />
          <Pagination path={addresses[locale]} page={page} pages={pages} />
        </>
      )}
    </Page>
  )
}
