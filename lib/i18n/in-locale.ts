import type { Locale } from './routing'

/**
 * A text as a page shows it: the words, the language they are really in, which may not be the page's, and whether they are
 * an unofficial translation.
 */
export type LocalText = { text: string; lang: Locale; fallback: boolean; translated: boolean }

/**
 * The text in the page's language, or, labelled as such, in the other one; null when there is neither. Nothing falls back
 * silently: whoever shows a text with `fallback` also shows its label and its `lang`, and with `translated` its mark.
 */
export function inLocale(
  locale: Locale,
  lt: string | null,
  en: string | null,
  englishOrigin: 'original' | 'translation' | null = null,
): LocalText | null {
  const own = locale === 'lt' ? lt : en
  const lang = own ? locale : locale === 'lt' ? 'en' : 'lt'
  const text = own || (locale === 'lt' ? en : lt)
  if (!text) return null

  return { text, lang, fallback: !own, translated: lang === 'en' && englishOrigin === 'translation' }
}

/** Words that are in the page's language, such as a name that each language has. */
export function inOwnLanguage(locale: Locale, text: string): LocalText {
  return { text, lang: locale, fallback: false, translated: false }
}
