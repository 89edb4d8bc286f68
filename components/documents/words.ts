import { createFormatter, createTranslator } from 'next-intl'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'

/** The words and numbers of a trip in a language, where there is no page: for documents. */
export function tripWords(locale: Locale) {
  const messages = messagesOf(locale)
  return {
    locale,
    trips: createTranslator({ locale, messages, namespace: 'trips' }),
    common: createTranslator({ locale, messages, namespace: 'common' }),
    money: (amount: number, currency: string) =>
      createFormatter({ locale }).number(amount, { style: 'currency', currency }),
  }
}

export type TripWords = ReturnType<typeof tripWords>
