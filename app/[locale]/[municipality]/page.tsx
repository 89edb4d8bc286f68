import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AnniversaryTable } from '@/components/anniversary-table'
import { MunicipalityThing } from '@/components/json-ld/municipality'
import { FigureLinks } from '@/components/key-figures'
import { Prose, TranslationNote } from '@/components/local-text'
import { MapData } from '@/components/maps/map-data'
import { WorldMap } from '@/components/maps/world-map'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { PageLink } from '@/components/page-link'
import { pageMetadata } from '@/components/page-metadata'
import { TripList } from '@/components/trip-list'
import { siteAddresses } from '@/lib/i18n/addresses'
import { getMapPartners } from '@/lib/maps/read'
import { getMunicipality, getMunicipalityHome } from '@/lib/municipalities/read'

type Props = PageProps<'/[locale]/[municipality]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return missingMetadata()

  const t = await getTranslations('municipalities')
  return pageMetadata({
    locale,
    title: t('homeTitle', { genitive: municipality.genitive }),
    description: t('homeDescription', { officialName: municipality.officialName }),
    addresses: siteAddresses('', municipality.slug),
    files: ['/[municipality]/reports.atom', '/[municipality]/corrections.atom', '/[municipality]/agreements.atom'],
  })
}

export default async function MunicipalityPage({ params }: Props) {
  const home = await getMunicipalityHome(await getLocale(), (await params).municipality)
  if (!home) return <Missing />

  const { municipality, figures, trips, awaited, statement, anniversaries, updatedAt } = home
  const partners = await getMapPartners(await getLocale(), municipality)
  const t = await getTranslations('municipalities')
  const common = await getTranslations('common')
  const to = { municipality: municipality.slug }

  return (
    <Page
      title={t('homeTitle', { genitive: municipality.genitive })}
      overline={municipality.officialName}
      addresses={siteAddresses('', municipality.slug)}
      crumbs={[{ href: '/', label: common('portal') }]}
      updated={{ at: updatedAt, timeZone: municipality.timeZone }}
    >
      <MunicipalityThing municipality={municipality} />
      <FigureLinks municipality={municipality.slug} figures={figures} />
      {partners.length > 0 && (
        <section className="mt-8">
          <WorldMap home={municipality} partners={partners} />
          <MapData municipality={municipality} partners={partners} />
          <p className="mt-4">
            <PageLink href={{ pathname: '/[municipality]/statistics', params: to }}>{t('inFigures')}</PageLink>
          </p>
        </section>
      )}
      {trips.length > 0 && (
        <section className="part">
          <h2>{t('latestReports')}</h2>
          <TripList municipality={municipality.slug} trips={trips} />
          <p className="mt-4">
            <PageLink href={{ pathname: '/[municipality]/trips', params: to }}>{t('allReports')}</PageLink>
          </p>
        </section>
      )}
      {awaited.length > 0 && (
        <section className="part">
          <h2>{t('awaited')}</h2>
          <TripList municipality={municipality.slug} trips={awaited} />
        </section>
      )}
      {anniversaries.length > 0 && (
        <section className="part">
          <h2>{t('comingAnniversaries')}</h2>
          <AnniversaryTable municipality={municipality.slug} anniversaries={anniversaries} />
          <TranslationNote of={anniversaries.map(({ agreement }) => agreement.title)} />
          <p className="mt-4">
            <PageLink href={{ pathname: '/[municipality]/anniversaries', params: to }}>
              {t('allAnniversaries')}
            </PageLink>
          </p>
        </section>
      )}
      {statement && (
        <section className="part">
          <h2>{t('mayorsWord')}</h2>
          <blockquote className="quote">
            <Prose text={statement.words} />
          </blockquote>
          <TranslationNote of={[statement.words]} />
          <p className="mt-4">
            <PageLink href={{ pathname: '/[municipality]/mayor', params: to }}>{t('mayorsPage')}</PageLink>
          </p>
        </section>
      )}
    </Page>
  )
}
