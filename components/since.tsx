import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'

type Props = { since: string | null; until: string | null; unknown: string }

/** From when or until when, of a period of which one end is known; the given words where neither is. */
export function Since({ since, until, unknown }: Props) {
  const t = useTranslations('common')
  const locale = useLocale()
  if (since) return t('since', { date: formatDate(locale, since) })
  return until ? t('until', { date: formatDate(locale, until) }) : unknown
}
