import { Bars } from '@/components/charts/bars'
import { Figure } from '@/components/charts/figure'
import type { FigureProps } from './figure-props'
import { countryWords } from './tables/trips'
import { useTripWords } from './trip-words'
import { useWords } from './words'

/** How many trips went to each country, with their days and known costs in words. */
export function TripCountriesFigure({ data: { trips }, figure }: FigureProps) {
  const words = useWords()
  const t = words.statistics
  const { inLine } = useTripWords()
  const { countries, all } = trips
  const known = countries.filter(({ countryCode }) => countryCode !== null).length

  return (
    <Figure
      {...figure}
      title={t('titles.trip-countries')}
      says={all.trips > 0 ? t('tripCountries.says', { n: known }) : t('trips.empty')}
    >
      {all.trips > 0 && (
        <Bars
          label={t('titles.trip-countries')}
          bars={countries.map(({ countryCode, ...counts }) => ({
            key: countryCode ?? '',
            label: countryWords(words, countryCode),
            value: counts.trips,
            text: t('trips.tripCount', { n: counts.trips }),
            note: inLine(counts),
          }))}
        />
      )}
    </Figure>
  )
}
