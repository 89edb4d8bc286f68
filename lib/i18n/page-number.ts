/** The page of a list an address asks for: 1 where it asks for none, null where it asks for what is no page. */
export function pageNumber(asked: string | string[] | undefined): number | null {
  if (asked === undefined) return 1
  return typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : null
}
