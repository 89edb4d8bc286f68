import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { TripReportThing } from '@/components/json-ld/trip-report'
import { LanguageNote, Prose, TranslationNote } from '@/components/local-text'
import { Missing, missingMetadata } from '@/components/missing'
import { type Crumb, Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { TripCosts } from '@/components/trip-costs'
import { TripCorrections, TripDownloads, TripFiles } from '@/components/trip-files'
import { TripHead } from '@/components/trip-head'
import { TripJourney } from '@/components/trip-journey'
import { placesText, TripPlaces } from '@/components/trip-places'
import { TripRelated } from '@/components/trip-related'
import { TripReport } from '@/components/trip-report'
import { TripResults } from '@/components/trip-results'
import { TripWithdrawn } from '@/components/trip-withdrawn'
import { formatRange } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import { env } from '@/lib/env'
import { addressesOf } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { getWithdrawnReport } from '@/lib/trips/read/withdrawn-report'

type Props = PageProps<'/[locale]/[municipality]/trips/[reference]'>

async function read(params: Props['params']) {
  const { municipality: town, reference } = await params
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, town)
  const trip = municipality && (await getPublicTrip(locale, municipality.id, reference))
  const pathname = '/[municipality]/trips/[reference]'
  const addresses = addressesOf(() => ({ pathname, params: { municipality: town, reference } }))
  const withdrawn = municipality && !trip?.report && (await getWithdrawnReport(locale, municipality.id, reference))
  return municipality && (trip || withdrawn) ? { locale, municipality, trip, withdrawn, addresses } : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read(params)
  if (!found) return missingMetadata()

  const { locale, trip, addresses } = found
  const t = await getTranslations('trips')
  if (!trip) {
    const { reference } = await params
    const words = { title: t('withdrawn.page', { reference }), description: t('withdrawn.description', { reference }) }
    return { ...pageMetadata({ locale, ...words, addresses }), robots: { index: false } }
  }
  const common = await getTranslations('common')
  const places = placesText(locale, trip.destinations) || t('noDestination')
  const dates = formatRange(locale, trip.startsOn, trip.endsOn) ?? common('dateUnknown')
  const description = t('pageDescription', { reference: trip.reference, places, dates })
  return pageMetadata({ locale, title: `${t('pageTitle', { places })}, ${dates}`, description, addresses })
}

export default async function TripPage({ params }: Props) {
  const found = await read(params)
  if (!found) return <Missing />

  const { locale, municipality, trip, withdrawn, addresses } = found
  const t = await getTranslations('trips')
  const common = await getTranslations('common')
  const to = { municipality: municipality.slug }
  const crumbs: Crumb[] = [
    { href: '/', label: common('portal') },
    { href: { pathname: '/[municipality]', params: to }, label: municipality.name },
    { href: { pathname: '/[municipality]/trips', params: to }, label: common('sections.trips') },
  ]
  const notice = withdrawn && <TripWithdrawn withdrawn={withdrawn} timeZone={municipality.timeZone} />
  if (!trip)
    return (
      <Page title={t('withdrawn.page', { reference: (await params).reference })} addresses={addresses} crumbs={crumbs}>
        {notice}
      </Page>
    )
  const { report } = trip

  return (
    <Page
      title={<TripPlaces places={trip.destinations} />}
      called={placesText(locale, trip.destinations) || t('noDestination')}
      travels={`trip-${trip.reference}`}
      overline={`${t(report ? 'report' : 'trip')} ${t('reference', { reference: trip.reference })}`}
      addresses={addresses}
      crumbs={crumbs}
      updated={{ at: trip.updatedAt, timeZone: municipality.timeZone }}
    >
      <TripReportThing
        trip={trip}
        municipality={municipality}
        title={t('pageTitle', { places: placesText(locale, trip.destinations) || t('noDestination') })}
        address={env().TILTAS_ORIGIN + addresses[locale]}
      />
      <div className="with-margin">
        <article>
          <TripHead trip={trip} municipality={municipality.slug} timeZone={municipality.timeZone} />
          {report ? (
            <>
              <TripDownloads municipality={municipality.slug} reference={trip.reference} report={report} />
              <TranslationNote of={Object.values(report.headings)} />
              <TripReport trip={trip} report={report} />
              <TripCosts costs={report.costs} />
              <TripResults report={report} today={today(municipality.timeZone)} />
              <TripJourney legs={report.legs} travellers={trip.travellers.length} />
              <TripFiles municipality={municipality.slug} documents={report.documents} />
              {report.originalText && (
                <details className="original">
                  <summary>{t('originalText')}</summary>
                  <p>
                    <LanguageNote lang="lt" />
                  </p>
                  <pre lang="lt">{report.originalText}</pre>
                </details>
              )}
              <TripCorrections corrections={report.corrections} timeZone={municipality.timeZone} />
            </>
          ) : (
            <>
              {trip.purpose && (
                <section className="mb-6">
                  <h2>{t('purpose')}</h2>
                  <Prose text={trip.purpose} />
                </section>
              )}
              {trip.status === 'approved' && <p className="muted">{t('notPublished')}</p>}
              {notice}
            </>
          )}
        </article>
        <TripRelated municipality={municipality.slug} trip={trip} />
      </div>
    </Page>
  )
}
