import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PersonThing } from '@/components/json-ld/person'
import { TranslationNote } from '@/components/local-text'
import { Missing, missingMetadata } from '@/components/missing'
import { OfficialFigures } from '@/components/official-figures'
import { OfficialPosts } from '@/components/official-posts'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { TripList } from '@/components/trip-list'
import { today } from '@/lib/dates/today'
import { env } from '@/lib/env'
import { addressesOf, getPathname } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'
import { getOfficial } from '@/lib/officials/read/people'
import { wasMade } from '@/lib/officials/rules'

type Props = PageProps<'/[locale]/[municipality]/people/[slug]'>

async function read(params: Props['params']) {
  const { municipality: town, slug } = await params
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, town)
  const official = municipality && (await getOfficial(locale, municipality.id, slug, today(municipality.timeZone)))
  const pathname = '/[municipality]/people/[slug]'
  const addresses = addressesOf(() => ({ pathname, params: { municipality: town, slug } }))
  return official && { locale, municipality, official, addresses }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read(params)
  if (!found) return missingMetadata()

  const { locale, official, addresses } = found
  const t = await getTranslations('officials')
  const { name } = official
  return pageMetadata({ locale, title: name, description: t('pageDescription', { name }), addresses })
}

export default async function PersonPage({ params }: Props) {
  const found = await read(params)
  if (!found) return <Missing />

  const { locale, municipality, official, addresses } = found
  const t = await getTranslations('officials')
  const common = await getTranslations('common')
  const to = { municipality: municipality.slug }
  const day = today(municipality.timeZone)
  const list = getPathname({ locale, href: { pathname: '/[municipality]/trips', params: to } })

  return (
    <Page
      title={official.name}
      addresses={addresses}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: to }, label: municipality.name },
        { href: { pathname: '/[municipality]/trips', params: to }, label: common('sections.trips') },
        { href: { pathname: '/[municipality]/people', params: to }, label: t('listTitle') },
      ]}
      updated={{ at: official.updatedAt, timeZone: municipality.timeZone }}
    >
      <PersonThing official={official} municipality={municipality} address={env().TILTAS_ORIGIN + addresses[locale]} />
      <OfficialFigures official={official} />
      <section className="part">
        <h2>{t('posts')}</h2>
        <OfficialPosts posts={official.posts} />
      </section>
      <section className="part">
        <h2>{t('trips')}</h2>
        {official.trips.length === 0 ? (
          <p className="muted">{t('noTrips')}</p>
        ) : (
          <>
            <TranslationNote of={official.trips.map(({ purpose }) => purpose)} />
            {official.trips.some(({ status, startsOn }) => !wasMade({ status, startsOn }, day)) && (
              <p className="muted mb-4">{t('notAllMade')}</p>
            )}
            <TripList municipality={municipality.slug} trips={official.trips} />
            <p className="mt-4">
              <a href={`${list}?person=${official.slug}`}>{t('filtered')}</a>
            </p>
          </>
        )}
      </section>
    </Page>
  )
}
