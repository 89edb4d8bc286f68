import { useTranslations } from 'next-intl'

type Place = { name: string; country: string | null }

/** Places in the order of the journey: „Breša (Italija), Milanas (Italija)“. Names stand in the nominative. */
export function TripPlaces({ places }: { places: Place[] }) {
  const t = useTranslations('trips')
  return places.length > 0 ? placesText(places) : t('noDestination')
}

export function placesText(places: Place[]) {
  return places.map(({ name, country }) => (country ? `${name} (${country})` : name)).join(', ')
}
