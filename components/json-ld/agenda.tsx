import { useLocale } from 'next-intl'
import type { Event, WithContext } from 'schema-dts'
import type { AgendaEntry } from '@/lib/agenda/read'
import { JsonLd } from './json-ld'
import { municipalityId } from './municipality'

type Props = { events: AgendaEntry[]; municipality: { slug: string; officialName: string } }

/** Entries of the mayor's agenda; those whose content is withheld are not told. */
export function AgendaThings({ events, municipality }: Props) {
  const locale = useLocale()
  const organizer = {
    '@type': 'GovernmentOrganization',
    '@id': municipalityId(locale, municipality.slug),
    name: municipality.officialName,
  } as const

  return events.map((event) => {
    if (event.withheldGround !== null || !event.title) return null
    const thing: WithContext<Event> = {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: event.title.text,
      startDate: event.startsAt.toISOString(),
      endDate: event.endsAt?.toISOString(),
      eventStatus: event.cancelled ? 'https://schema.org/EventCancelled' : undefined,
      location: event.place ? { '@type': 'Place', name: event.place.text } : undefined,
      organizer,
    }
    return <JsonLd key={event.id} thing={thing} />
  })
}
