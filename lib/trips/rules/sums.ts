import type { Sums } from './costs'

/** A measure of `TripSum`, such as `days` or `money EUR`. */
type Measured = { measure: string; amount: number }

/**
 * What some trips come to. Days are those of trips whose first and last day are known, `daysUnknown` the number of other
 * trips; money is the sum of the amounts stated, in each currency, `moneyUnknown` the number of trips of which some or all
 * amounts are not.
 */
export type TripCounts = {
  trips: number
  days: number
  daysUnknown: number
  money: Sums['sums']
  moneyUnknown: number
}

/** What measures say, currencies in the order of their codes. */
export function countsOf(measures: Measured[]): TripCounts {
  const of = (name: string) => measures.find(({ measure }) => measure === name)?.amount ?? 0
  return {
    trips: of('trips'),
    days: of('days'),
    daysUnknown: of('daysUnknown'),
    money: endingsOf(measures, 'stated').map((currency) => ({ currency, amount: of(`money ${currency}`) })),
    moneyUnknown: of('moneyUnknown'),
  }
}

/** What stands after the name in measures that come to something: the currencies of `stated EUR`, the codes of `country IT`. */
export function endingsOf(measures: Measured[], name: string) {
  return measures
    .flatMap(({ measure, amount }) =>
      measure.startsWith(`${name} `) && amount > 0 ? measure.slice(name.length + 1) : [],
    )
    .sort()
}
