import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import type { PartnerCityEntry } from '@/lib/partner-cities/read/list'
import { DateText } from './date'
import { Facts } from './facts'
import { Flag } from './flag'
import { LastContact } from './last-contact'
import { NativeNames } from './native-names'
import { CityLink } from './record-links'
import { scaleOf, TimeStrip } from './time-strip'

type Props = { municipality: string; cities: PartnerCityEntry[]; today: string }

/** Partners one by one, for reading rather than comparing: the same facts as in the table. */
export function PartnerCards({ municipality, cities, today }: Props) {
  const t = useTranslations('partnerCities')
  const locale = useLocale()
  const codes = cities.map(({ countryCode }) => countryCode)
  const scale = scaleOf(
    cities.flatMap(({ events }) => events),
    today,
  )

  return (
    <ul className="cards">
      {cities.map((city) => (
        <li key={city.slugLt}>
          <p className="muted small">
            <Flag code={city.countryCode} among={codes} travels={city.slugLt} />
            {city.country}
            {city.kind !== 'city' && ` · ${t(`kind.${city.kind}`)}`}
          </p>
          <h2>
            <CityLink municipality={municipality} city={city} travels />
          </h2>
          <NativeNames names={city.native} except={city.name} />
          {city.endedOn && (
            <p className="state small" data-state="ended">
              {t('ended', { date: formatDate(locale, city.endedOn) })}
            </p>
          )}
          <TimeStrip events={city.events} {...scale} />
          <p className="muted small">
            {city.agreements > 0 ? t('documentCount', { n: city.agreements }) : t('noDocuments')}
          </p>
          <Facts
            facts={[
              { label: t('firstDocument'), value: <DateText date={city.since} /> },
              {
                label: t('lastContact'),
                value: city.contact ? (
                  <LastContact date={city.contact} today={today} />
                ) : (
                  <span className="muted">{t('contactUnknown')}</span>
                ),
              },
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
