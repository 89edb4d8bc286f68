import { useFormatter, useTranslations } from 'next-intl'

/** Writes how many hits there are; where more may lie beyond those that were counted, that there are at least so many. */
export function useCount(more: boolean) {
  const t = useTranslations('search')
  const format = useFormatter()
  return (n: number) => (more ? t('atLeast', { n }) : format.number(n))
}
