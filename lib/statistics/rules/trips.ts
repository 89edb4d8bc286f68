import type { TripCounts } from '@/lib/trips/rules/sums'

type Keyed = TripCounts & { key: string }

/** Trips by the year in which they began, every year from the first to the last; those without a date last, under null. */
export function tripsByYear(sums: Keyed[]): (TripCounts & { year: string | null })[] {
  const known = sums.flatMap(({ key }) => (key ? [Number(key)] : []))
  const first = Math.min(...known)
  const length = known.length > 0 ? Math.max(...known) - first + 1 : 0
  const all = Array.from({ length }, (_, index) => String(first + index))
  return [...all, ...(sums.some(({ key }) => key === '') ? [''] : [])].map((year) => {
    const { key, ...counts } = sums.find((sum) => sum.key === year) ?? { key: year, ...total([]) }
    return { year: key || null, ...counts }
  })
}

/**
 * Trips by country, most first. A trip to several countries counts whole in each of them, so these numbers do not add up
 * to the total; one whose country is not known stands under null.
 */
export function tripsByCountry(sums: Keyed[]): (TripCounts & { countryCode: string | null })[] {
  return sums
    .map(({ key, ...counts }) => ({ countryCode: key || null, ...counts }))
    .sort((a, b) => b.trips - a.trips || b.days - a.days || (inOrder(a) < inOrder(b) ? -1 : 1))
}

/** For the order of equal countries: the one that is not known last. */
const inOrder = ({ countryCode }: { countryCode: string | null }) => countryCode ?? 'ZZZ'

/** All of them together; money is counted in hundredths so that it comes out exact. */
export function total(sums: TripCounts[]): TripCounts {
  const all = (count: (sum: TripCounts) => number) => sums.reduce((sum, one) => sum + count(one), 0)
  const hundredths = new Map<string, number>()
  for (const { currency, amount } of sums.flatMap(({ money }) => money))
    hundredths.set(currency, (hundredths.get(currency) ?? 0) + Math.round(amount * 100))

  return {
    trips: all(({ trips }) => trips),
    days: all(({ days }) => days),
    daysUnknown: all(({ daysUnknown }) => daysUnknown),
    money: [...hundredths]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, sum]) => ({ currency, amount: sum / 100 })),
    moneyUnknown: all(({ moneyUnknown }) => moneyUnknown),
  }
}
