import { createTranslator } from 'next-intl'
import type { LocalText } from '@/lib/i18n/in-locale'
import { labelledOnce, labelOf } from '@/lib/i18n/in-plain-words'
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

/** A text as paragraphs of a feed, its label after it. */
export function paragraphsOf(locale: Locale, text: LocalText | null): Paragraph[] {
  if (!text) return []
  const label = labelOf(locale, text)
  const lang = text.fallback ? text.lang : undefined
  const own = text.text.split(/\n\s*\n/).map((paragraph) => ({ text: paragraph.trim(), lang }))
  return label ? [...own, { text: label }] : own
}

/** A document by its title and the other side, which the title may not say. */
export function documentName(locale: Locale, { title, parties }: { title: LocalText; parties: Party[] }) {
  const words = [title.text, parties.map(({ name }) => name).join(', ')].filter(Boolean).join(' – ')
  return labelledOnce(locale, words, [title, ...parties.map((party) => party.words)])
}

type Party = { name: string; words: LocalText | null }
