/**
 * What a record holds, apart from how it is kept: the same shape for what was typed, what the database has and what a revision
 * remembers. Dates are EDTF, moments ISO 8601 in UTC, sums of money decimal numerals, relations the ids of records.
 */
export type Content = { [field: string]: Value }

export type Value = string | number | boolean | null | Row[] | string[]

/** One of a record's rows; new ones have no id yet. */
export type Row = { id?: string | null; [field: string]: Value | undefined }

function isRows(value: Value | undefined): value is Row[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)
}

export function rowsOf(value: Value | undefined): Row[] {
  return isRows(value) ? value : []
}
