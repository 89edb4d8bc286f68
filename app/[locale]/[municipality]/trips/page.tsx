import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DatasetThing } from '@/components/json-ld/dataset'
import { TranslationNote } from '@/components/local-text'
import { Missing, missingMetadata } from '@/components/missing'
import { MonthsWithoutTrips } from '@/components/months-without-trips'
import { Page } from '@/components/page'
import { PageLink } from '@/components/page-link'
import { pageMetadata } from '@/components/page-metadata'
import { TripFacets } from '@/components/trip-facets'
import { TripFeeds } from '@/components/trip-feeds'
import { TripList } from '@/components/trip-list'
import { TripPages } from '@/components/trip-pages'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { addressesOf } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'
import { listTrips } from '@/lib/trips/read/filtered'
import { monthsWithoutTrips } from '@/lib/trips/read/nil-returns'
import { readTripQuery, tripQueryPart } from '@/lib/trips/schema/filters'

type Props = PageProps<'/[locale]/[municipality]/trips'>

const addressesIn = (municipality: string) =>
  addressesOf(() => ({ pathname: '/[municipality]/trips', params: { municipality } }))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return missingMetadata()

  const t = await getTranslations('trips')
  const { genitive, officialName, slug } = municipality
  return pageMetadata({
    locale,
    title: t('title', { genitive }),
    description: t('description', { officialName }),
    addresses: addressesIn(slug),
    query: tripQueryPart(readTripQuery(await searchParams)),
    files: ['/[municipality]/reports.atom', '/[municipality]/corrections.atom'],
  })
}

export default async function TripsPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { slug, name, genitive, officialName, timeZone } = municipality
  const query = readTripQuery(await searchParams)
  const part = tripQueryPart(query)
  const addresses = addressesIn(slug)
  const path = addresses[locale]
  if (!query.tidy) permanentRedirect(path + part)

  const [{ trips, total, next, previous, options, more }, nilReturns] = await Promise.all([
    listTrips(locale, municipality, query, today(timeZone)),
    monthsWithoutTrips(municipality.id, query.chosen.year),
  ])
  const t = await getTranslations('trips')
  const common = await getTranslations('common')
  const narrowed = Object.values(query.chosen).some(({ length }) => length > 0)
  const to = { municipality: slug }

  const updatedAt = latest(...trips.map(({ updatedAt }) => updatedAt)) ?? municipality.updatedAt
  return (
    <Page
      title={t('title', { genitive })}
      addresses={{ lt: addresses.lt + part, en: addresses.en + part }}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: to }, label: name },
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
      {total === 0 && !narrowed ? (
        <p className="lead">{t('empty')}</p>
      ) : (
        <p className="lead mb-4">{narrowed ? t('countChosen', { n: total }) : t('count', { n: total })}</p>
      )}
      <p className="mb-4">
        <PageLink href={{ pathname: '/[municipality]/people', params: to }}>{t('people')}</PageLink>
      </p>
      <TripFacets municipality={slug} path={path} chosen={query.chosen} options={options} more={more} />
      <TranslationNote of={trips.map(({ purpose }) => purpose)} />
      {narrowed && total === 0 && <p>{t('noneChosen')}</p>}
      {total > 0 && trips.length === 0 && <p>{t('noFurther')}</p>}
      <TripList municipality={slug} trips={trips} heading="h2" />
      <TripPages path={path} query={query} next={next} previous={previous} />
      <MonthsWithoutTrips years={nilReturns} />
      <TripFeeds municipality={slug} />
    </Page>
  )
}
