import type { TripInput } from '../schema/form'
import { plain } from './plain'

/** The fields in which the newer version differs from what was typed, with the newer values as plain text. */
export function differingValues(typed: TripInput, newer: TripInput) {
  const fields = Object.keys(newer) as (keyof TripInput)[]
  return fields
    .filter((field) => plain(typed[field]) !== plain(newer[field]))
    .map((field) => ({ field, value: field.endsWith('Ids') ? '' : plain(newer[field]) }))
}
