import { useLocale } from 'next-intl'
import type { Report } from 'schema-dts'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { JsonLd } from './json-ld'
import { municipalityId } from './municipality'

type Props = { trip: PublicTrip; municipality: { slug: string; officialName: string }; title: string; address: string }

/** A published report, and the trip it reports on; nothing while there is no such report. */
export function TripReportThing({ trip, municipality, title, address }: Props) {
  const locale = useLocale()
  const { report } = trip
  if (!report) return null
  const { purpose } = report.headings

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
        inLanguage: report.headings.meetings?.lang ?? locale,
        datePublished: report.publishedAt?.toISOString(),
        dateModified: trip.updatedAt?.toISOString(),
        author: publisher,
        publisher,
        about: {
          '@type': 'Event',
          name: title,
          description: purpose?.lang === locale ? purpose.text : undefined,
          startDate: trip.startsOn ?? undefined,
          endDate: trip.endsOn ?? undefined,
          location: trip.destinations.map(({ name, countryCode }) => ({
            '@type': 'Place',
            name,
            address: countryCode ? { '@type': 'PostalAddress', addressCountry: countryCode } : undefined,
          })),
          organizer: publisher,
        },
      }}
    />
  )
}
