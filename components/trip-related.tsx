import { useTranslations } from 'next-intl'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { DateText } from './date'
import { Facts } from './facts'
import { Words } from './local-text'
import { PartnersOf } from './partners-of'
import { AgendaLink, AgreementLink, NetworkLink } from './record-links'

/** What a trip concerned, beside its report: partners, agreements, networks, the mayor's agenda, priorities. */
export function TripRelated({ municipality, trip }: { municipality: string; trip: PublicTrip }) {
  const t = useTranslations('trips')
  const { partnerCities, agreements, networks, agendaEvents, priorities } = trip
  const records = [partnerCities, agreements, networks, agendaEvents, priorities]
  if (records.every(({ length }) => length === 0)) return null

  return (
    <aside className="margin" aria-label={t('related')}>
      <Facts
        facts={[
          {
            label: t('partnerCities'),
            value: partnerCities.length > 0 && <PartnersOf municipality={municipality} cities={partnerCities} />,
          },
          {
            label: t('agreements'),
            value:
              agreements.length > 0 &&
              agreements.map((agreement) => (
                <p key={agreement.slugLt}>
                  <AgreementLink municipality={municipality} agreement={agreement} />
                  <span className="muted small block">
                    <DateText date={agreement.signedOn} />
                  </span>
                </p>
              )),
          },
          {
            label: t('networks'),
            value:
              networks.length > 0 &&
              networks.map((network) => (
                <p key={network.slugLt}>
                  <NetworkLink municipality={municipality} network={network} />
                </p>
              )),
          },
          {
            label: t('agenda'),
            value:
              agendaEvents.length > 0 &&
              agendaEvents.map((event) => (
                <p key={event.id}>
                  <AgendaLink municipality={municipality} event={event} />
                </p>
              )),
          },
          {
            label: t('priorities'),
            value:
              priorities.length > 0 &&
              priorities.map(({ id, title }) => <p key={id}>{title && <Words text={title} />}</p>),
          },
        ]}
      />
    </aside>
  )
}
