import { useTranslations } from 'next-intl'
import { yearsOf } from '@/lib/dates/decade'

/** The words for a decade: „1990–1999 m.“ */
export function useDecade() {
  const t = useTranslations('facets')
  return (decade: string) => (decade === 'unknown' ? t('decadeUnknown') : t('decade', yearsOf(decade)))
}
