import { TripContent, type TripInput } from '../schema/form'

/** A trip as a form of it was kept; what the form has learnt to ask since then is empty. */
export function readInput(kept: unknown): TripInput {
  return TripContent.parse(withoutNothing(kept))
}

/** The form's schema takes what is typed, in which nothing is no value. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutNothing(one)]))
}
