import { type ListQuery, placeIn } from '@/lib/records/schema/query'

type Asked = Record<string, string | string[] | undefined>

/** What an address may ask of a list: its filters with their values, by what it is sorted, and how unless it is asked. */
export type Asks = {
  path: string
  filters: { [name: string]: readonly string[] }
  sorts: readonly string[]
  own: { sort: string; descending: boolean }
}

/** Words, filters, order and place, as an address says them; what it says wrongly does not count. */
export function readOfficeQuery({ filters, sorts, own }: Asks, asked: Asked): ListQuery {
  const one = (name: string) => {
    const value = asked[name]
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).slice(0, 600).trim()
  }
  const wanted = one('sort').replace(/^-/, '')
  const isSorted = sorts.includes(wanted)
  const chosen = Object.entries(filters).filter(([name, values]) => values.includes(one(name)))
  return {
    words: one('q').slice(0, 200),
    filters: Object.fromEntries(chosen.map(([name]) => [name, one(name)])),
    sort: isSorted ? wanted : own.sort,
    descending: isSorted ? one('sort').startsWith('-') : own.descending,
    after: placeIn(one('after')),
  }
}

/** The address of the list for a query, written in one way, or of something under it. */
export function officeListAddress(
  { path, own }: Asks,
  query: ListQuery,
  under = '',
  more: Record<string, string> = {},
) {
  const parameters = new URLSearchParams({ ...(query.words && { q: query.words }), ...query.filters })
  const isOwn = query.sort === own.sort && query.descending === own.descending
  if (!isOwn) parameters.set('sort', `${query.descending ? '-' : ''}${query.sort}`)
  if (query.after) parameters.set('after', JSON.stringify([query.after.value, query.after.id]))
  for (const [name, value] of Object.entries(more)) parameters.set(name, value)
  const text = parameters.toString()
  return `${path}${under}${text && `?${text}`}`
}
