import { useTranslations } from 'next-intl'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { DateText } from './date'
import { Facts } from './facts'
import { PartnersOf } from './partners-of'
import { AgreementLink, NetworkLink } from './record-links'

/** The partners, agreements and networks that a trip concerned, beside its report. */
export function TripRelated({ municipality, trip }: { municipality: string; trip: PublicTrip }) {
  const t = useTranslations('trips')
  const { partnerCities, agreements, networks } = trip
  if (partnerCities.length + agreements.length + networks.length === 0) return null

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
        ]}
      />
    </aside>
  )
}
