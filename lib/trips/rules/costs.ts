import type { LocalText } from '@/lib/i18n/in-locale'
import type { TripCostAbsence, TripCostCategory, TripCostPayer } from '@/prisma/client/enums'

export type Cost = {
  id: string
  category: TripCostCategory
  payer: TripCostPayer
  amount: number | null
  currency: string
  absence: TripCostAbsence | null
  absenceGround: LocalText | null
  note: LocalText | null
}

const costCategories = ['airTravel', 'otherTransport', 'lodging', 'mealsAndAllowance', 'other', 'undivided'] as const
export const costPayers = ['municipality', 'host', 'stateBudget', 'europeanUnion', 'traveller', 'other'] as const

/** What is known of costs: a sum for each currency, and how many amounts are in none of them. */
export type Sums = { sums: { currency: string; amount: number }[]; unknown: number }

/** Costs by category and payer, each with its rows, in the order of the form; categories and payers without any are left out. */
export function costTable(costs: Cost[]) {
  const payers = costPayers.filter((payer) => costs.some((cost) => cost.payer === payer))
  const categories = costCategories.filter((category) => costs.some((cost) => cost.category === category))
  return {
    payers,
    rows: categories.map((category) => {
      const ofCategory = costs.filter((cost) => cost.category === category)
      return {
        category,
        cells: payers.map((payer) => ({ payer, costs: ofCategory.filter((cost) => cost.payer === payer) })),
        total: sumsOf(ofCategory),
      }
    }),
    payerTotals: payers.map((payer) => ({ payer, total: sumsOf(costs.filter((cost) => cost.payer === payer)) })),
    total: sumsOf(costs),
  }
}

/**
 * One sum for each currency, counted in hundredths so that it comes out exact, euros first. Amounts that are not known or
 * not published are never part of a sum: they are counted beside it.
 */
export function sumsOf(costs: Pick<Cost, 'amount' | 'currency'>[]): Sums {
  const hundredths = new Map<string, number>()
  for (const { amount, currency } of costs) {
    if (amount !== null) hundredths.set(currency, (hundredths.get(currency) ?? 0) + Math.round(amount * 100))
  }
  return {
    sums: [...hundredths]
      .map(([currency, sum]) => ({ currency, amount: sum / 100 }))
      .sort(
        (a, b) => Number(b.currency === 'EUR') - Number(a.currency === 'EUR') || (a.currency < b.currency ? -1 : 1),
      ),
    unknown: costs.filter(({ amount }) => amount === null).length,
  }
}
