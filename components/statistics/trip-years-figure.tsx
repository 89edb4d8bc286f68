import { Figure } from '@/components/charts/figure'
import { type Multiple, Multiples } from '@/components/charts/multiples'
import type { FigureProps } from './figure-props'
import { useTripWords } from './trip-words'
import { numberCell, useWords } from './words'

/** Trips, days and known costs year by year, each on its own scale. */
export function TripYearsFigure({ data: { trips }, figure }: FigureProps) {
  const words = useWords()
  const t = words.statistics
  const { money, moneySays } = useTripWords()
  const { years, all } = trips

  if (all.trips === 0) return <Figure {...figure} title={t('titles.trip-years')} says={t('trips.empty')} />

  const chart = (
    key: string,
    label: string,
    total: string,
    value: (year: (typeof years)[number]) => number,
  ): Multiple => ({
    key,
    label,
    title: `${label}: ${years.map((year) => `${year.year ?? t('tripYears.undated')} – ${numberCell(words, value(year)).text}`).join('; ')}`,
    total,
    columns: years.map((year) => ({
      label: year.year ?? t('tripYears.undated'),
      short: year.year ?? t('tripYears.undated'),
      value: value(year),
      text: numberCell(words, value(year)).text,
      apart: year.year === null,
    })),
  })
  const charts = [
    chart('trips', t('trips.trips'), numberCell(words, all.trips).text, ({ trips: n }) => n),
    chart('days', t('trips.days'), numberCell(words, all.days).text, ({ days }) => days),
    ...all.money.map((sum) =>
      chart(
        sum.currency,
        t('trips.sum', { currency: sum.currency }),
        money(sum),
        (year) => year.money.find(({ currency }) => currency === sum.currency)?.amount ?? 0,
      ),
    ),
  ]

  return (
    <Figure
      {...figure}
      title={t('titles.trip-years')}
      says={`${t('tripYears.says', { n: all.trips, days: all.days })} ${moneySays(all)}`}
    >
      <Multiples label={t('titles.trip-years')} charts={charts} ownScales />
    </Figure>
  )
}
