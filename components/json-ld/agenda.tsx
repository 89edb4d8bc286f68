import { useLocale } from 'next-intl'
import type { Event, WithContext } from 'schema-dts'
import type { AgendaEntry } from '@/lib/agenda/read'
import { today } from '@/lib/dates/today'
import { env } from '@/lib/env'
import { getPathname } from '@/lib/i18n/navigation'
import { JsonLd } from './json-ld'
import { municipalityId } from './municipality'
import { said } from './said'

type Props = { events: AgendaEntry[]; municipality: { slug: string; officialName: string; timeZone: string } }

/** Entries of the mayor's agenda; those whose content is withheld are not told. */
export function AgendaThings({ events, municipality }: Props) {
  const locale = useLocale()
  const organizer = {
    '@type': 'GovernmentOrganization',
    '@id': municipalityId(locale, municipality.slug),
    name: municipality.officialName,
  } as const

  const pageOf = (id: string) => ({
    pathname: '/[municipality]/agenda/[id]' as const,
    params: { municipality: municipality.slug, id },
  })

  return events.map((event) => {
    if (event.withheldGround !== null || !event.title) return null
    // An event of whole days has dates by the municipality's own clock, and no hours.
    const moment = (at: Date) => (event.allDay ? today(municipality.timeZone, at) : at.toISOString())
    const thing: WithContext<Event> = {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: said(locale, event.title),
      inLanguage: event.title.lang,
      url: env().TILTAS_ORIGIN + getPathname({ locale, href: pageOf(event.id) }),
      startDate: moment(event.startsAt),
      endDate: event.endsAt ? moment(event.endsAt) : undefined,
      eventStatus: event.cancelled ? 'https://schema.org/EventCancelled' : undefined,
      location: event.place ? { '@type': 'Place', name: said(locale, event.place) } : undefined,
      organizer,
    }
    return <JsonLd key={event.id} thing={thing} />
  })
}
