import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import { Flag } from './flag'
import { CityLink } from './record-links'

type City = {
  name: string
  slugLt: string
  slugEn: string
  country: string
  countryCode: string
  asOf?: string | null
  sourceUrl?: string | null
}

/** Partner cities that belong to a network, with their countries and where this is known from. */
export function PartnersOf({ municipality, cities }: { municipality: string; cities: City[] }) {
  const t = useTranslations('common')
  const locale = useLocale()

  return (
    <ul>
      {cities.map((city) => (
        <li key={city.slugLt}>
          <Flag code={city.countryCode} among={cities.map(({ countryCode }) => countryCode)} />
          <CityLink municipality={municipality} city={city} />
          <span className="muted">, {city.country}</span>
          {city.asOf && <span className="muted small"> ({t('asOf', { date: formatDate(locale, city.asOf) })})</span>}
          {city.sourceUrl && (
            <>
              {' '}
              <a className="small" href={city.sourceUrl}>
                {t('source')}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
