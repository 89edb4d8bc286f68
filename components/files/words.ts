import { createTranslator } from 'next-intl'
import type { LocalText } from '@/lib/i18n/in-locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import type { Paragraph } from '@/lib/open-data/atom'

/** The words files are made of, in the language of their address: there is no page whose language it could be. */
export function fileWords(locale: Locale) {
  const messages = messagesOf(locale)
  return {
    agenda: createTranslator({ locale, messages, namespace: 'agenda' }),
    agreements: createTranslator({ locale, messages, namespace: 'agreements' }),
    trips: createTranslator({ locale, messages, namespace: 'trips' }),
    common: createTranslator({ locale, messages, namespace: 'common' }),
  }
}

type Common = ReturnType<typeof fileWords>['common']

/** What a page says beside a text: that it is not in the page's language, or is a translation without official standing. */
export function labelOf(common: Common, text: LocalText) {
  if (text.fallback) return common(`onlyIn.${text.lang}`)
  return text.translated ? common('unofficialTranslation') : null
}

/** A text with its label, where nothing but plain words can be written. */
export function labelled(common: Common, text: LocalText) {
  const label = labelOf(common, text)
  return label ? `${text.text} (${label})` : text.text
}

/** A text as paragraphs of a feed, its label after it. */
export function paragraphsOf(common: Common, text: LocalText | null): Paragraph[] {
  if (!text) return []
  const label = labelOf(common, text)
  const lang = text.fallback ? text.lang : undefined
  const own = text.text.split(/\n\s*\n/).map((paragraph) => ({ text: paragraph.trim(), lang }))
  return label ? [...own, { text: label }] : own
}

/** A document by its title and the other side, which the title may not say. */
export function documentName({ title, parties }: { title: LocalText; parties: { name: string }[] }) {
  return [title.text, parties.map(({ name }) => name).join(', ')].filter(Boolean).join(' – ')
}
