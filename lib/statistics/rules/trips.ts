import { group } from 'd3-array'
import { type CalendarDate, type PartialDate, precisionOf } from '@/lib/dates/edtf'

type Cost = { amount: number | null; currency: string }
export type CountedTrip = {
  startsOn: PartialDate | null
  endsOn: PartialDate | null
  countryCodes: string[]
  costs: Cost[]
}

export type Money = { currency: string; amount: number }

/**
 * What some trips come to. Days are those of trips whose first and last day are known, `daysUnknown` the number of other
 * trips; money is the sum of the amounts stated, in each currency, `moneyUnknown` the number of trips of which some or all
 * amounts are not.
 */
export type TripCounts = { trips: number; days: number; daysUnknown: number; money: Money[]; moneyUnknown: number }

/** Trips by the year in which they began, every year from the first to the last; those without a date last, under null. */
export function tripsByYear(trips: CountedTrip[]): (TripCounts & { year: string | null })[] {
  const years = group(trips, ({ startsOn }) => startsOn?.slice(0, 4) ?? null)
  const known = [...years.keys()].flatMap((year) => (year ? [Number(year)] : []))
  const first = Math.min(...known)
  const length = known.length > 0 ? Math.max(...known) - first + 1 : 0
  const all = Array.from({ length }, (_, index) => String(first + index))
  return [...all, ...(years.has(null) ? [null] : [])].map((year) => ({ year, ...tripCounts(years.get(year) ?? []) }))
}

/**
 * Trips by country, most first. A trip to several countries counts whole in each of them, so these numbers do not add up
 * to the total; one whose country is not known stands under null.
 */
export function tripsByCountry(trips: CountedTrip[]): (TripCounts & { countryCode: string | null })[] {
  const codes = new Set(trips.flatMap(countriesOf))
  return [...codes]
    .map((code) => ({ countryCode: code, ...tripCounts(trips.filter((trip) => countriesOf(trip).includes(code))) }))
    .sort((a, b) => b.trips - a.trips || b.days - a.days || (inOrder(a) < inOrder(b) ? -1 : 1))
}

/** For the order of equal countries: the one that is not known last. */
const inOrder = ({ countryCode }: { countryCode: string | null }) => countryCode ?? 'ZZZ'

const countriesOf = ({ countryCodes }: CountedTrip): (string | null)[] =>
  countryCodes.length > 0 ? countryCodes : [null]

export function tripCounts(trips: CountedTrip[]): TripCounts {
  const days = trips.map(({ startsOn, endsOn }) => daysBetween(startsOn, endsOn))
  return {
    trips: trips.length,
    days: days.reduce<number>((sum, known) => sum + (known ?? 0), 0),
    daysUnknown: days.filter((known) => known === null).length,
    money: money(trips.flatMap(({ costs }) => costs)),
    moneyUnknown: trips.filter(({ costs }) => costs.length === 0 || costs.some(({ amount }) => amount === null)).length,
  }
}

/** Days of a trip, the first and the last included; null unless both are known to the day. */
export function daysBetween(start: PartialDate | null, end: PartialDate | null): number | null {
  const known = (date: PartialDate | null): date is CalendarDate => date !== null && precisionOf(date) === 'day'
  const last = end ?? start
  if (!known(start) || !known(last)) return null
  return Math.round((Date.parse(last) - Date.parse(start)) / 86_400_000) + 1
}

/** One sum for each currency, counted in hundredths so that it comes out exact; amounts not stated are no zeros. */
function money(costs: Cost[]): Money[] {
  const hundredths = new Map<string, number>()
  for (const { amount, currency } of costs) {
    if (amount !== null) hundredths.set(currency, (hundredths.get(currency) ?? 0) + Math.round(amount * 100))
  }
  return [...hundredths]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, sum]) => ({ currency, amount: sum / 100 }))
}
