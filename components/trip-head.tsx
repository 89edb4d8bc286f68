import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import { partnerCityAddresses } from '@/lib/i18n/addresses'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { Period } from './date'
import { Facts } from './facts'
import { Words } from './local-text'

type Props = { trip: PublicTrip; municipality: string; timeZone: string }

/** When, where, who, on what basis and with whose money, at the head of the report. */
export function TripHead({ trip, municipality, timeZone }: Props) {
  const t = useTranslations('trips')
  const locale = useLocale()

  return (
    <>
      {trip.status !== 'approved' && (
        <p className="state mb-4" data-state="ended">
          {t(`status.${trip.status}`)}
          {trip.statusReason && (
            <>
              : <Words text={trip.statusReason} />
            </>
          )}
        </p>
      )}
      <Facts
        className="head-block"
        facts={[
          { label: t('dates'), value: <Period start={trip.startsOn} end={trip.endsOn} /> },
          {
            label: t('places'),
            value: trip.destinations.length > 0 && (
              <ol>
                {trip.destinations.map(({ name, country, partnerCity }) => (
                  <li key={name}>
                    {partnerCity ? <a href={partnerCityAddresses(municipality, partnerCity)[locale]}>{name}</a> : name}
                    {country && `, ${country}`}
                  </li>
                ))}
              </ol>
            ),
          },
          {
            label: t('travellers', { n: trip.travellers.length }),
            value:
              trip.travellers.length > 0 &&
              trip.travellers.map(({ name, post }) => (
                <p key={name}>
                  {name}
                  {post && (
                    <>
                      {', '}
                      <Words text={post} />
                    </>
                  )}
                </p>
              )),
          },
          {
            label: t('basis'),
            value: trip.bases.length > 0 && trip.bases.map((basis) => <Basis key={basis.id} basis={basis} />),
          },
          {
            label: t('funding'),
            value: trip.fundingMeasure && (
              <span className="tabular">{t('measure', { measure: trip.fundingMeasure })}</span>
            ),
          },
        ]}
      />
      {trip.publishedAt && (
        <p className="muted small mb-6">
          <time dateTime={trip.publishedAt.toISOString()}>
            {t('published', { date: formatDate(locale, today(timeZone, trip.publishedAt)) })}
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
