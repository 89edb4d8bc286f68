import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import { partnerCityAddresses } from '@/lib/i18n/addresses'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { Period } from './date'
import { Facts } from './facts'
import { Words } from './local-text'
import { TravellerName } from './travellers'
import { ReportDue, TravellersWord, TripStanding } from './trip-state'

type Props = { trip: PublicTrip; municipality: string; timeZone: string }

/** How the trip stands, when, where, who, on what basis and with whose money, at the head of its page. */
export function TripHead({ trip, municipality, timeZone }: Props) {
  const t = useTranslations('trips')
  const locale = useLocale()
  const shownAt = trip.report ? trip.report.publishedAt : trip.announcedAt

  return (
    <>
      <div className="mb-4">
        <TripStanding status={trip.status} reason={trip.statusReason} />
        <ReportDue clock={trip.clock} />
      </div>
      <Facts
        className="head-block"
        facts={[
          { label: t('dates'), value: <Period start={trip.startsOn} end={trip.endsOn} /> },
          {
            label: t('places'),
            value: trip.destinations.length > 0 && (
              <ol>
                {trip.destinations.map(({ name, words, country, partnerCity }) => {
                  const place = words ? <Words text={words} /> : name
                  return (
                    <li key={name}>
                      {partnerCity ? (
                        <a href={partnerCityAddresses(municipality, partnerCity)[locale]}>{place}</a>
                      ) : (
                        place
                      )}
                      {country && `, ${country}`}
                    </li>
                  )
                })}
              </ol>
            ),
          },
          {
            label: <TravellersWord status={trip.status} n={trip.travellers.length} />,
            value:
              trip.travellers.length > 0 &&
              trip.travellers.map((traveller) => (
                <p key={traveller.name}>
                  <TravellerName municipality={municipality} traveller={traveller} />
                </p>
              )),
          },
          {
            label: t('basis'),
            value: trip.bases.length > 0 && trip.bases.map((basis) => <Basis key={basis.id} basis={basis} />),
          },
          {
            label: t('funding'),
            value: trip.report?.fundingMeasure && (
              <span className="tabular">{t('measure', { measure: trip.report.fundingMeasure })}</span>
            ),
          },
        ]}
      />
      {shownAt && (
        <p className="muted small mb-6">
          <time dateTime={shownAt.toISOString()}>
            {t(trip.report ? 'published' : 'announced', { date: formatDate(locale, today(timeZone, shownAt)) })}
          </time>
        </p>
      )}
    </>
  )
}

/** An act by its kind, number and date. */
export function Basis({ basis }: { basis: PublicTrip['bases'][number] }) {
  const t = useTranslations('trips')
  const locale = useLocale()
  const words = [
    t(`acts.${basis.act}`),
    basis.number && t('actNumber', { number: basis.number }),
    basis.date && formatDate(locale, basis.date),
  ].filter(Boolean)

  return <p>{basis.url ? <a href={basis.url}>{words.join(', ')}</a> : words.join(', ')}</p>
}
