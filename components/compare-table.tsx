import { useTranslations } from 'next-intl'
import type { Overview } from '@/lib/overview/read/overview'
import { PageLink } from './page-link'

const lists = {
  partnerCities: '/[municipality]/partner-cities',
  agreements: '/[municipality]/agreements',
  networks: '/[municipality]/networks',
  trips: '/[municipality]/trips',
} as const

/** The municipalities' figures side by side, each leading to its list. */
export function CompareTable({ municipalities }: { municipalities: Overview['municipalities'] }) {
  const t = useTranslations('municipalities')

  return (
    <table className="register">
      <thead>
        <tr>
          <th scope="col">{t('municipality')}</th>
          {(['partnerCities', 'countries', 'agreements', 'since', 'networks', 'trips'] as const).map((column) => (
            <th key={column} scope="col" className="number">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {municipalities.map(({ slug, officialName, figures }) => {
          const params = { municipality: slug }
          const count = (of: keyof typeof lists) => (
            <td className="number" data-label={t(`columns.${of}`)}>
              <PageLink href={{ pathname: lists[of], params }}>{figures[of]}</PageLink>
            </td>
          )
          return (
            <tr key={slug}>
              <th scope="row">
                <PageLink href={{ pathname: '/[municipality]', params }}>{officialName}</PageLink>
              </th>
              {count('partnerCities')}
              <td className="number" data-label={t('columns.countries')}>
                {figures.countries}
              </td>
              {count('agreements')}
              <td className="number" data-label={t('columns.since')}>
                {figures.since ?? t('none')}
              </td>
              {count('networks')}
              {count('trips')}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
