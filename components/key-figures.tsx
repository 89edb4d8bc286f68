import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { KeyFigures as Figures } from '@/lib/municipalities/read'
import { PageLink } from './page-link'

/** A municipality's relations in figures, each leading to its list. */
export function FigureLinks({ municipality, figures }: { municipality: string; figures: Figures }) {
  const t = useTranslations('municipalities')
  const params = { municipality }

  return (
    <ul className="figures">
      <li>
        <PageLink href={{ pathname: '/[municipality]/partner-cities', params }}>
          {t.rich('partnerCitiesLarge', { n: figures.partnerCities, large })}
        </PageLink>{' '}
        {figures.partnerCities > 0 && <span className="muted">{t('inCountries', { n: figures.countries })}</span>}
      </li>
      <li>
        <PageLink href={{ pathname: '/[municipality]/agreements', params }}>
          {t.rich('agreementsLarge', { n: figures.agreements, large })}
        </PageLink>{' '}
        {figures.since && <span className="muted">{t('sinceYear', { year: figures.since })}</span>}
      </li>
      <li>
        <PageLink href={{ pathname: '/[municipality]/networks', params }}>
          {t.rich('networksLarge', { n: figures.networks, large })}
        </PageLink>
      </li>
      <li>
        <PageLink href={{ pathname: '/[municipality]/trips', params }}>
          {t.rich('tripsLarge', { n: figures.trips, large })}
        </PageLink>
      </li>
    </ul>
  )
}

const large = (number: ReactNode) => <strong>{number}</strong>
