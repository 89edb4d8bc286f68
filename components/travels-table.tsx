import { useTranslations } from 'next-intl'
import type { Overview } from '@/lib/overview/read/overview'
import { SumsText } from './money'
import { PageLink } from './page-link'

/** What each municipality's published trips come to: how many, how long, for how much, and of how many people they tell. */
export function TravelsTable({ municipalities }: Pick<Overview, 'municipalities'>) {
  const t = useTranslations('municipalities')
  const words = useTranslations('officials')

  return (
    <table className="register">
      <thead>
        <tr>
          <th scope="col">{t('municipality')}</th>
          {(['trips', 'days', 'money', 'people'] as const).map((column) => (
            <th key={column} scope="col" className="number">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {municipalities.map(({ slug, officialName, figures, travels }) => {
          const params = { municipality: slug }
          return (
            <tr key={slug}>
              <th scope="row">{officialName}</th>
              <td className="number" data-label={t('columns.trips')}>
                <PageLink href={{ pathname: '/[municipality]/trips', params }}>{figures.trips}</PageLink>
              </td>
              <td className="number" data-label={t('columns.days')}>
                <span>
                  {travels.days}
                  {travels.daysUnknown > 0 && (
                    <span className="muted small block">{words('lengthUnknown', { n: travels.daysUnknown })}</span>
                  )}
                </span>
              </td>
              <td className="number" data-label={t('columns.money')}>
                <span>
                  {travels.money.length === 0 && (
                    <span className="muted">{t(figures.trips > 0 ? 'notStated' : 'none')}</span>
                  )}
                  <SumsText brief total={{ sums: travels.money, unknown: travels.amountsUnknown }} />
                </span>
              </td>
              <td className="number" data-label={t('columns.people')}>
                <PageLink href={{ pathname: '/[municipality]/people', params }}>{travels.people}</PageLink>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
