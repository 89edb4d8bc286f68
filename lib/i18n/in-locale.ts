import type { Locale } from './routing'

/** A text as a page shows it: the words and the language they are really in, which may not be the page's. */
export type LocalText = { text: string; lang: Locale; fallback: boolean }

/**
 * The text in the page's language, or, labelled as such, in the other one; null when there is neither. Nothing falls back
 * silently: whoever shows a text with `fallback` also shows its label and its `lang`.
 */
export function inLocale(locale: Locale, lt: string | null, en: string | null): LocalText | null {
  const own = locale === 'lt' ? lt : en
  if (own) return { text: own, lang: locale, fallback: false }
  const other = locale === 'lt' ? en : lt
  if (other) return { text: other, lang: locale === 'lt' ? 'en' : 'lt', fallback: true }
  return null
}
