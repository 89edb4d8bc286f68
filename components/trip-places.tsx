import { useTranslations } from 'next-intl'
import type { LocalText } from '@/lib/i18n/in-locale'
import { labelledOnce } from '@/lib/i18n/in-plain-words'
import type { Locale } from '@/lib/i18n/routing'
import { Words } from './local-text'

export type Place = { name: string; words: LocalText | null; country: string | null }

/** Places in the order of the journey: „Breša (Italija), Milanas (Italija)“. Names stand in the nominative. */
export function TripPlaces({ places }: { places: Place[] }) {
  const t = useTranslations('trips')
  if (places.length === 0) return t('noDestination')

  return places.map(({ name, words, country }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a journey may come to the same place twice, its places keep their order
    <span key={index}>
      {index > 0 && ', '}
      {words ? <Words text={words} /> : name}
      {country && ` (${country})`}
    </span>
  ))
}

/** The same in plain words, for titles and files. */
export function placesText(locale: Locale, places: Place[]) {
  const names = places.map(({ name, country }) => (country ? `${name} (${country})` : name))
  return labelledOnce(
    locale,
    names.join(', '),
    places.map(({ words }) => words),
  )
}
