import { useLocale, useTranslations } from 'next-intl'
import type { Month } from '@/lib/agenda/rules'
import { formatDate } from '@/lib/dates/format'
import { getPathname } from '@/lib/i18n/navigation'

type Props = { municipality: string; months: { month: Month; count: number }[]; current: Month }

/** Every month that has entries, year by year, since the first. */
export function AgendaArchive({ municipality, months, current }: Props) {
  const t = useTranslations('agenda')
  const locale = useLocale()
  const path = getPathname({ locale, href: { pathname: '/[municipality]/agenda', params: { municipality } } })
  if (months.length === 0) return null

  return (
    <nav className="part" aria-labelledby="archive">
      <h2 id="archive">{t('archive')}</h2>
      <ul className="archive">
        {months.map(({ month, count }) => (
          <li key={month}>
            <a href={`${path}?month=${month}`} aria-current={month === current ? 'page' : undefined}>
              {formatDate(locale, month)}
            </a>{' '}
            <span className="muted small">{t('entries', { n: count })}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
