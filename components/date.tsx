import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatRange } from '@/lib/dates/format'

/** A date known in part, or the words that it is not known. */
export function DateText({ date }: { date: string | null }) {
  const t = useTranslations('common')
  const locale = useLocale()
  if (!date) return <span className="muted">{t('dateUnknown')}</span>

  return <time dateTime={date}>{formatDate(locale, date)}</time>
}

/** A period in its official form, or the words that it is not known. */
export function Period({ start, end }: { start: string | null; end: string | null }) {
  const t = useTranslations('common')
  const text = formatRange(useLocale(), start, end)

  return text ? <span className="tabular">{text}</span> : <span className="muted">{t('dateUnknown')}</span>
}
