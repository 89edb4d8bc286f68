import { useTranslations } from 'next-intl'
import { elapsedSince } from '@/lib/dates/elapsed'

/** How long ago the last contact was, in words; its date stands in the markup. */
export function LastContact({ date, today }: { date: string | null; today: string }) {
  const t = useTranslations('partnerCities')
  if (date === null) return <span className="muted">{t('contactUnknown')}</span>

  const { unit, n } = elapsedSince(date, today)
  return <time dateTime={date}>{t(`elapsed.${unit}`, { n })}</time>
}
