import { useLocale } from 'next-intl'
import type { Report } from 'schema-dts'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { JsonLd } from './json-ld'
import { municipalityId } from './municipality'
import { said } from './said'

type Props = { trip: PublicTrip; municipality: { slug: string; officialName: string }; title: string; address: string }

/** A published report, and the trip it reports on; nothing while there is no such report. */
export function TripReportThing({ trip, municipality, title, address }: Props) {
  const locale = useLocale()
  const { report } = trip
  if (!report) return null
  const { purpose } = report.headings
  const languages = Object.values(report.headings).flatMap((text) => text?.lang ?? [])

  const publisher = {
    '@type': 'GovernmentOrganization',
    '@id': municipalityId(locale, municipality.slug),
    name: municipality.officialName,
  } as const

  return (
    <JsonLd<Report>
      thing={{
        '@context': 'https://schema.org',
        '@type': 'Report',
        name: title,
        url: address,
        reportNumber: trip.reference,
        inLanguage: languages.length > 0 ? [...new Set(languages)] : locale,
        datePublished: report.publishedAt?.toISOString(),
        dateModified: trip.updatedAt?.toISOString(),
        author: publisher,
        publisher,
        about: {
          '@type': 'Event',
          name: title,
          description: purpose ? said(locale, purpose) : undefined,
          startDate: trip.startsOn ?? undefined,
          endDate: trip.endsOn ?? undefined,
          location: trip.destinations.map(({ name, words, countryCode }) => ({
            '@type': 'Place',
            name: words ? said(locale, words) : name,
            address: countryCode ? { '@type': 'PostalAddress', addressCountry: countryCode } : undefined,
          })),
          organizer: publisher,
        },
      }}
    />
  )
}
