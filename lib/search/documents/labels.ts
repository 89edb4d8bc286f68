import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'

/**
 * The few words of its own that a document shows beside those of its record. They are filled in here: the translator of the
 * pages needs React as pages have it, and documents are also made on the command line.
 */
export function labelsIn(locale: Locale) {
  const { trip, memberSince, mayor } = messagesOf(locale).search.document
  return {
    trip: (places: string) => trip.replace('{places}', () => places),
    memberSince: (since: string | null) => since && memberSince.replace('{year}', since.slice(0, 4)),
    mayor,
  }
}
