import { useTranslations } from 'next-intl'
import type { LocalText } from '@/lib/i18n/in-locale'
import { Words } from './local-text'

type Place = { name: string; words: LocalText | null; country: string | null }

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

export function placesText(places: Pick<Place, 'name' | 'country'>[]) {
  return places.map(({ name, country }) => (country ? `${name} (${country})` : name)).join(', ')
}
