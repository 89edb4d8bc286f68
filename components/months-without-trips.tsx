import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { listOf } from '@/lib/i18n/list-of'

type Props = { years: { year: string; months: string[] }[] }

/** Months in which, as the municipality declared, nobody travelled. */
export function MonthsWithoutTrips({ years }: Props) {
  const t = useTranslations('trips')
  const format = useFormatter()
  const locale = useLocale()
  if (years.length === 0) return null
  const name = (month: string) => format.dateTime(new Date(`${month}-15T00:00:00Z`), { month: 'long', timeZone: 'UTC' })

  return (
    <section className="part">
      <h2>{t('monthsWithout')}</h2>
      <p className="muted">{t('monthsWithoutNote')}</p>
      <dl className="facts mt-3">
        {years.map(({ year, months }) => (
          <div key={year}>
            <dt>{t('year', { year })}</dt>
            <dd>{listOf(locale, months.map(name))}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
