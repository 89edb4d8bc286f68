import { createTranslator } from 'next-intl'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'

/** The few words of its own that a document shows beside those of its record. */
export function labelsIn(locale: Locale) {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'search.document' })
  return {
    trip: (places: string) => t('trip', { places }),
    memberSince: (since: string | null) => since && t('memberSince', { year: since.slice(0, 4) }),
    mayor: () => t('mayor'),
  }
}
