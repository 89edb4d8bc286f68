import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { anniversaries } from '@/lib/agreements/rules'
import { formatDate } from '@/lib/dates/format'
import { partnerCityAddresses } from '@/lib/i18n/addresses'
import type { PartnerCity } from '@/lib/partner-cities/read/detail'
import { isMeeting, lastContact } from '@/lib/partner-cities/rules'
import { DateText } from './date'
import { Facts } from './facts'
import { LastContact } from './last-contact'
import { Words } from './local-text'
import { PageLink } from './page-link'

type Props = { municipality: string; city: PartnerCity; today: string }

/** How the partnership stands on a day: when the two sides last met, what comes round next, who else has this partner. */
export function PartnerStanding({ municipality, city, today }: Props) {
  const t = useTranslations('partnerCities')
  const contact = useLastContact(municipality, city, today)
  const next = city.endedOn ? [] : anniversaries(city.agreements, today).slice(0, 3)

  return (
    <section className="part" aria-labelledby="standing">
      <h2 id="standing">{t('standing')}</h2>
      <Facts
        className="facts facts-wide"
        facts={[
          { label: t('lastContact'), value: contact },
          { label: t('anniversaries'), value: next.length > 0 && <Anniversaries next={next} /> },
          { label: t('alsoPartnerOf'), value: city.alsoOf.length > 0 && <AlsoOf cities={city.alsoOf} /> },
        ]}
      />
    </section>
  )
}

/** When and how the two sides last met, in words; that it is not known where it is not. */
function useLastContact(municipality: string, city: PartnerCity, today: string): ReactNode {
  const t = useTranslations('partnerCities')
  const events = useTranslations('agreements.events')
  const locale = useLocale()
  const trips = city.trips
    .filter(({ status }) => status === 'approved')
    .map(({ reference, startsOn, endsOn }) => ({ date: endsOn ?? startsOn, reference, kind: null }))
  const meetings = city.agreements.flatMap((agreement) =>
    agreement.events.filter(({ kind }) => isMeeting(kind)).map(({ date, kind }) => ({ date, kind, reference: null })),
  )
  const last = lastContact([...trips, ...meetings], today)
  if (!last?.date) return <span className="muted">{t('contactUnknown')}</span>

  const date = formatDate(locale, last.date)
  const params = { municipality, reference: last.reference ?? '' }
  return (
    <>
      <LastContact date={last.date} today={today} />{' '}
      <span className="muted">
        (
        {last.reference === null ? (
          t('contactEvent', { event: events(last.kind ?? 'signed', { gender: 'other' }).toLowerCase(), date })
        ) : (
          <PageLink href={{ pathname: '/[municipality]/trips/[reference]', params }}>
            {t('contactTrip', { date })}
          </PageLink>
        )}
        )
      </span>
    </>
  )
}

function Anniversaries({ next }: { next: ReturnType<typeof anniversaries<PartnerCity['agreements'][number]>> }) {
  const t = useTranslations('partnerCities')
  return (
    <ul>
      {next.map(({ years, date, agreement }) => (
        <li key={agreement.slugLt}>
          <DateText date={date} /> – {t('anniversary', { years })}{' '}
          <span className="muted">
            (<Words text={agreement.title} />)
          </span>
        </li>
      ))}
    </ul>
  )
}

function AlsoOf({ cities }: { cities: PartnerCity['alsoOf'] }) {
  const t = useTranslations('partnerCities')
  const locale = useLocale()
  return (
    <ul>
      {cities.map((city) => (
        <li key={city.municipality}>
          <a href={partnerCityAddresses(city.municipality, city)[locale]}>{city.name}</a>
          {city.ended && <span className="muted"> ({t('alsoPartnerOfEnded')})</span>}
        </li>
      ))}
    </ul>
  )
}
