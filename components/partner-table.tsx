import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import type { PartnerCityEntry } from '@/lib/partner-cities/read/list'
import { DateText } from './date'
import { Flag } from './flag'
import { LastContact } from './last-contact'
import { NativeNames } from './native-names'
import { CityLink } from './record-links'
import { scaleOf, TimeStrip } from './time-strip'

type Props = { municipality: string; cities: PartnerCityEntry[]; today: string }

/** Partners with their country, their documents on one scale of time, and when it began. */
export function PartnerTable({ municipality, cities, today }: Props) {
  const t = useTranslations('partnerCities')
  const locale = useLocale()
  const codes = cities.map(({ countryCode }) => countryCode)
  const scale = scaleOf(
    cities.flatMap(({ events }) => events),
    today,
  )

  return (
    <table className="register register-pairs">
      <caption>{t('scale', { from: String(scale.from), to: String(scale.to) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('place')}</th>
          <th scope="col">{t('country')}</th>
          <th scope="col">{t('documents')}</th>
          <th scope="col">{t('firstDocument')}</th>
          <th scope="col">{t('lastContact')}</th>
        </tr>
      </thead>
      <tbody>
        {cities.map((city) => (
          <tr key={city.slugLt}>
            <th scope="row">
              <CityLink municipality={municipality} city={city} travels />
              <NativeNames names={city.native} except={city.name} />
              {city.kind !== 'city' && <span className="muted small font-normal"> {t(`kind.${city.kind}`)}</span>}
              {city.endedOn && (
                <span className="state small font-normal" data-state="ended">
                  {t('ended', { date: formatDate(locale, city.endedOn) })}
                </span>
              )}
            </th>
            <td data-label={t('country')} data-plain>
              <span>
                <Flag code={city.countryCode} among={codes} travels={city.slugLt} />
                {city.country}
              </span>
            </td>
            <td data-label={t('documents')} data-plain>
              <span>
                {city.agreements > 0 ? (
                  <>
                    <TimeStrip events={city.events} {...scale} />
                    <span className="sr-only">{t('documentCount', { n: city.agreements })}</span>
                  </>
                ) : (
                  <span className="muted">{t('noDocuments')}</span>
                )}
              </span>
            </td>
            <td className="date" data-label={t('firstDocument')}>
              <DateText date={city.since} />
            </td>
            <td className="date" data-label={t('lastContact')}>
              <LastContact date={city.contact} today={today} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
