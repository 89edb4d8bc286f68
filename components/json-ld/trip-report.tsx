import { useLocale } from 'next-intl'
import type { Report } from 'schema-dts'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { JsonLd } from './json-ld'
import { municipalityId } from './municipality'

type Props = { trip: PublicTrip; municipality: { slug: string; officialName: string }; title: string; address: string }

/** A published report, and the trip it reports on. */
export function TripReportThing({ trip, municipality, title, address }: Props) {
  const locale = useLocale()
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
        inLanguage: trip.report.meetings?.lang ?? locale,
        datePublished: trip.publishedAt?.toISOString(),
        dateModified: trip.updatedAt?.toISOString(),
        author: publisher,
        publisher,
        about: {
          '@type': 'Event',
          name: title,
          description: trip.report.purpose?.text,
          startDate: trip.startsOn ?? undefined,
          endDate: trip.endsOn ?? undefined,
          location: trip.destinations.map(({ name, country }) => ({
            '@type': 'Place',
            name,
            address: country ? { '@type': 'PostalAddress', addressCountry: country } : undefined,
          })),
          organizer: publisher,
        },
      }}
    />
  )
}
