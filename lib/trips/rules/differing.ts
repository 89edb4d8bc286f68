import type { TripInput } from '../schema/form'

/** The fields in which the newer version differs from what was typed, with the newer values as plain text. */
export function differingValues(typed: TripInput, newer: TripInput) {
  const fields = Object.keys(newer) as (keyof TripInput)[]
  return fields
    .filter((field) => plain(typed[field]) !== plain(newer[field]))
    .map((field) => ({ field, value: field.endsWith('Ids') ? '' : plain(newer[field]) }))
}

/** Rows one to a line, their values parted by commas. Identifiers are left out: they say nothing to a reader. */
export function plain(value: TripInput[keyof TripInput]): string {
  if (value === null || typeof value === 'string') return value ?? ''
  return value.map((row) => (typeof row === 'string' ? row : words(row))).join('\n')
}

function words(row: object) {
  return Object.entries(row)
    .filter(([key, value]) => value !== null && !key.endsWith('Id'))
    .map(([, value]) => value)
    .join(', ')
}
