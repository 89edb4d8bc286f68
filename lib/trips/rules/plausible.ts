import { daysBetween } from '@/lib/dates/working-days'
import type { FieldReason } from '@/lib/refusal'
import type { TripInput } from '../schema/form'

/** Settings of the municipality, in euros: the largest usual cost, and meals and allowance of one person for a day. */
export type UsualAmounts = { largestUsualCost: number; largestUsualAllowance: number }

/**
 * Amounts in euros that are more than usual, so that whoever filed them is asked. The law sets a daily allowance for each
 * country (Government resolution No 526 of 2004-04-29) that changes; the municipality says from where on it wants to be asked.
 */
export function unusualAmounts(input: TripInput, usual: UsualAmounts): FieldReason[] {
  const inEuros = input.costs.map(({ amount, currency }) => (currency === 'EUR' ? Number(amount ?? 0) : 0))
  const large = inEuros.flatMap((amount, at): FieldReason[] =>
    amount > usual.largestUsualCost ? [{ field: `costs[${at}].amount`, reason: 'amountUnusual' }] : [],
  )
  return [...large, ...unusualAllowance(input, inEuros, usual)]
}

/** Beside the largest of the rows of meals and allowance, when they are too much for the people and days there are. */
function unusualAllowance({ costs, startsOn, endsOn, travellers }: TripInput, inEuros: number[], usual: UsualAmounts) {
  if (startsOn?.length !== 10 || endsOn?.length !== 10) return []

  const rows = costs.flatMap(({ category }, at) => (category === 'mealsAndAllowance' ? [at] : []))
  const sum = rows.reduce((total, at) => total + (inEuros[at] ?? 0), 0)
  const days = daysBetween(startsOn, endsOn) + 1
  if (sum <= usual.largestUsualAllowance * days * Math.max(1, travellers.length)) return []
  const [largest] = rows.sort((a, b) => (inEuros[b] ?? 0) - (inEuros[a] ?? 0))
  return [{ field: `costs[${largest}].amount`, reason: 'allowanceUnusual' } as const]
}
