import { inBothLanguages } from '../rules/in-both-languages'
import type { WholeTrip } from '../schema/whole'

/** A trip as a revision keeps it. A revision is JSON: amounts in it are text. Lists that it does not know yet are empty. */
export function revived(data: object): WholeTrip {
  const empty = { bases: [], destinations: [], travellers: [], costs: [] }
  const unrelated = { partnerCities: [], agreements: [], memberships: [] }
  const { report, ...own } = inBothLanguages({ ...empty, ...unrelated, ...data } as unknown as WholeTrip)
  const trip = { ...own, report: report && inBothLanguages(report) }
  const decimal = (amount: unknown) =>
    amount == null ? null : { toFixed: (places: number) => Number(amount).toFixed(places) }
  return {
    ...trip,
    statedTotal: decimal(trip.statedTotal),
    costs: trip.costs.map((cost) => ({ ...cost, amount: decimal(cost.amount) })),
  } as WholeTrip
}
