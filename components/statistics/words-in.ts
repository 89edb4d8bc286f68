import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import type { Words } from './words'

/** The words in a language, where there is no page: for files. */
export async function wordsIn(locale: Locale): Promise<Words> {
  const [statistics, maps, agreements, common] = await Promise.all([
    getTranslations({ locale, namespace: 'statistics' }),
    getTranslations({ locale, namespace: 'maps' }),
    getTranslations({ locale, namespace: 'agreements' }),
    getTranslations({ locale, namespace: 'common' }),
  ])
  return { locale, statistics, maps, agreements, common }
}
