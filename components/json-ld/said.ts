import type { LocalText } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'

/**
 * A text in the language of its thing's page as plain words, any other as a value of JSON-LD that names its language; the
 * types of schema.org know plain words only.
 */
export function said(locale: Locale, { text, lang }: LocalText): string {
  return lang === locale ? text : ({ '@language': lang, '@value': text } as unknown as string)
}
