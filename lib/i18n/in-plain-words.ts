import type { LocalText } from './in-locale'
import { messagesOf } from './messages'
import type { Locale } from './routing'

/** What is said beside a text: that it is not in the page's language, or is a translation without official standing. */
export function labelOf(locale: Locale, { fallback, lang, translated }: LocalText) {
  const { onlyIn, unofficialTranslation } = messagesOf(locale).common
  if (fallback) return onlyIn[lang]
  return translated ? unofficialTranslation : null
}

/** A text with its label, where nothing but plain words can be written: a title, a calendar, a picture. */
export function inPlainWords(locale: Locale, text: LocalText) {
  const label = labelOf(locale, text)
  return label ? `${text.text} (${label})` : text.text
}

/** Words that were made of several texts, with the label of those that are not in the page's language, once. */
export function labelledOnce(locale: Locale, words: string, texts: (LocalText | null)[]) {
  const foreign = texts.find((text) => text?.fallback)
  return foreign ? `${words} (${messagesOf(locale).common.onlyIn[foreign.lang]})` : words
}

/** What the office enters in Lithuanian alone: a legal act, a ground, who answers for something. */
export function inLithuanianAlone(locale: Locale, text: string): LocalText {
  return { text, lang: 'lt', fallback: locale !== 'lt', translated: false }
}
