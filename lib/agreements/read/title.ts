import type { LocalText } from '@/lib/i18n/in-locale'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'

type Titles = {
  titlePrinted: string
  titleLt: string | null
  titleEn: string | null
  englishOrigin: 'original' | 'translation' | null
}

/** The title a page shows: the corrected one where the printed needs correcting, in the page's language where there is one. */
export function agreementTitle(locale: Locale, { titlePrinted, titleLt, titleEn, englishOrigin }: Titles): LocalText {
  const lithuanian = titleLt ?? titlePrinted
  return (
    inLocale(locale, lithuanian, titleEn, englishOrigin) ?? {
      text: lithuanian,
      lang: 'lt',
      fallback: false,
      translated: false,
    }
  )
}
