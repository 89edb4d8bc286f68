import { useTranslations } from 'next-intl'
import { type TripPlace, type TripQuery, tripQueryPart } from '@/lib/trips/schema/filters'

type Props = { path: string; query: TripQuery; next: TripPlace | null; previous: TripPlace | null }

/** The ways from one page of the list of trips to those beside it; nothing where there is one page. */
export function TripPages({ path, query: { chosen, after, before }, next, previous }: Props) {
  const t = useTranslations('trips')
  const common = useTranslations('common')
  if (!after && !before && !next) return null

  return (
    <nav className="pages" aria-label={common('pages')}>
      {(after || before) && <a href={path + tripQueryPart({ chosen })}>{t('first')}</a>}
      {previous && (
        <a href={path + tripQueryPart({ chosen, before: previous })} rel="prev">
          {t('previous')}
        </a>
      )}
      {next && (
        <a href={path + tripQueryPart({ chosen, after: next })} rel="next">
          {t('next')}
        </a>
      )}
    </nav>
  )
}
