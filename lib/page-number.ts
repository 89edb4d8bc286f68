/** The page of a list that an address asks for; the first when it asks for none or for nonsense. */
export function pageNumber(asked: string | string[] | undefined) {
  return typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1
}
