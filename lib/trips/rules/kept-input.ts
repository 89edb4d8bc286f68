import { TripContent, type TripInput } from '../schema/form'
import { inBothLanguages } from './in-both-languages'
import { inputOf } from './input'

/** A trip as a form of it was kept; what the form has learnt to ask since then is empty. */
export function readInput(kept: unknown): TripInput {
  return TripContent.parse(withoutNothing(inBothLanguages(kept as object)))
}

/** A text of a trip as the form would take it today; null when it would not. */
export function fitting(input: TripInput): TripInput | null {
  return TripContent.safeParse(withoutNothing(input)).data ?? null
}

/** What the form holds: of a report that is public, the change of it that was begun. */
export function inputInForm(trip: Parameters<typeof inputOf>[0]): TripInput {
  return trip.report?.draft ? readInput(trip.report.draft.input) : inputOf(trip)
}

/** The form's schema takes what is typed, in which nothing is no value. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutNothing(one)]))
}
