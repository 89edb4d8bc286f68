import { countryName } from '@/lib/countries/names'
import type { Cell, Column, Table } from '@/lib/open-data/table'
import type { Statistics } from '@/lib/statistics/read'
import type { TripCounts } from '@/lib/trips/rules/sums'
import { noCell, numberCell, type Words } from '../words'

type Trips = Statistics['trips']

/** Trips, days and money by year. */
export function tripYearsTable(words: Words, trips: Trips): Table {
  const t = words.statistics
  return table(
    words,
    trips,
    [{ label: t('tripYears.year'), kind: 'text' }],
    trips.years.map(({ year, ...counts }) => ({
      names: [{ text: year ?? t('tripYears.undated'), value: year }],
      counts,
    })),
  )
}

/** Trips, days and money by country. */
export function tripCountriesTable(words: Words, trips: Trips): Table {
  const t = words.statistics
  return table(
    words,
    trips,
    [
      { label: t('tripCountries.country'), kind: 'text' },
      { label: t('map.countryCode'), kind: 'text', programs: true },
    ],
    trips.countries.map(({ countryCode, ...counts }) => ({
      names: [{ text: countryWords(words, countryCode) }, { text: '', value: countryCode }],
      counts,
    })),
  )
}

export function countryWords({ locale, statistics: t }: Words, code: string | null) {
  return code === null ? t('tripCountries.unknown') : (countryName(locale, code) ?? code)
}

/** A column for each currency; what is not known is counted beside what is, never taken for nothing. */
function table(words: Words, trips: Trips, heads: Column[], lines: { names: Cell[]; counts: TripCounts }[]): Table {
  const t = words.statistics
  const currencies = trips.all.money.map(({ currency }) => currency)

  return {
    columns: [
      ...heads,
      { label: t('trips.trips'), kind: 'number' },
      { label: t('trips.days'), kind: 'number' },
      { label: t('trips.withoutDays'), kind: 'number' },
      ...currencies.map((currency) => ({ label: t('trips.sum', { currency }), kind: 'number' as const })),
      { label: t('trips.withoutSum'), kind: 'number' },
    ],
    rows: lines.map(({ names, counts }) => [
      ...names,
      numberCell(words, counts.trips),
      numberCell(words, counts.days),
      numberCell(words, counts.daysUnknown),
      ...currencies.map((currency) => {
        const sum = counts.money.find((money) => money.currency === currency)
        return sum ? numberCell(words, sum.amount) : noCell
      }),
      numberCell(words, counts.moneyUnknown),
    ]),
  }
}
