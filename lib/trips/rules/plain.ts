/** Keys whose values are codes or identifiers: they say nothing to a reader. */
const codes = /Ids?$|^(act|category|payer|absence|transport)$/

/** A field's value as plain text: rows one to a line, their values parted by commas in the same order whatever their source. */
export function plain(value: string | null | (string | object)[]): string {
  if (value === null || typeof value === 'string') return value ?? ''
  return value.map((row) => (typeof row === 'string' ? row : words(row))).join('\n')
}

function words(row: object) {
  return Object.entries(row)
    .filter(([key, value]) => value !== null && !codes.test(key))
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([, value]) => value)
    .join(', ')
}
