/** Where a page of a list begins (`after`) or ends (`before`), as the address of the list says it; not both. */
export type Ends = { after?: string | null | undefined; before?: string | null | undefined }

/**
 * One page of what was found from its place on: one row more than a page holds tells that there are more, and a page before
 * a place was found the other way round. `next` is the row after which the next page begins, `previous` the one before which
 * the page before ends.
 */
export function pageOf<Row>(found: Row[], length: number, { after, before }: Ends) {
  const more = found.length > length
  const shown = found.slice(0, length)
  if (before) shown.reverse()
  return {
    shown,
    next: ((before || more) && shown.at(-1)) || null,
    previous: ((after || (before && more)) && shown[0]) || null,
  }
}
