import { z } from 'zod'
import { isPartialDate } from '@/lib/dates/edtf'
import type { RecordDescription } from './description'
import { type ColumnField, columnsOf } from './fields'

/** How a column may be narrowed down: to chosen values, to whether it is filled in, or to a year. */
export type FilterKind = 'values' | 'filled' | 'date'

/** What the address of a list asks: words, filters by column, order, and the place after which the page begins. */
export type ListQuery = {
  words: string
  filters: Record<string, string>
  sort: string
  descending: boolean
  after: { value: string | null; id: string } | null
}

type Asked = Record<string, string | string[] | undefined>

const place = z.tuple([z.string().max(500).nullable(), z.uuid()])

/** The filters of a list with how each narrows it down. */
export function filtersOf({
  list,
  fields,
}: RecordDescription): { name: string; field: ColumnField; kind: FilterKind }[] {
  const columns = new Map(columnsOf(fields))
  return (list?.filters ?? []).flatMap((name) => {
    const field = columns.get(name) ?? (name === 'signedOn' ? ({ kind: 'date' } as const) : undefined)
    return field ? [{ name, field, kind: filterKind(field) }] : []
  })
}

function filterKind({ kind }: ColumnField): FilterKind {
  if (kind === 'date') return 'date'
  return kind === 'choice' || kind === 'country' || kind === 'relation' || kind === 'flag' ? 'values' : 'filled'
}

export function readListQuery(description: RecordDescription, asked: Asked): ListQuery {
  const one = (name: string) => {
    const value = asked[name]
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).slice(0, 200).trim()
  }
  const { list, title } = description
  const sortable = sortableOf(description)
  const wanted = one('sort').replace(/^-/, '')
  const sort = sortable.includes(wanted) ? wanted : (list?.sort.by ?? title[0] ?? 'id')
  const isOwn = sort !== wanted
  const filters = filtersOf(description).flatMap(({ name, kind }) =>
    // A date is narrowed down by a period, which is typed, or by whether there is one, which is chosen.
    [one(`d.${name}`), one(`f.${name}`)]
      .filter((value) => isPossible(kind, value))
      .slice(0, 1)
      .map((value) => [name, value]),
  )
  return {
    words: one('q'),
    filters: Object.fromEntries(filters),
    sort,
    descending: isOwn ? list?.sort.descending === true : one('sort').startsWith('-'),
    after: placeIn(one('after')),
  }
}

/** A value, `yes` or `no` for whether there is one, or from which year to which: `2020..2024`. */
function isPossible(kind: FilterKind, value: string) {
  if (value === '') return false
  if (value === 'yes' || value === 'no') return true
  if (kind === 'date')
    return value.split('..').length <= 2 && value.split('..').every((end) => end === '' || isPartialDate(end))
  return kind === 'values'
}

export function placeIn(text: string) {
  try {
    const [value, id] = place.parse(JSON.parse(text))
    return { value, id }
  } catch {
    return null
  }
}

/** What a list can be sorted by: the title and its columns. */
export function sortableOf({ title, list }: RecordDescription): string[] {
  return [...new Set([title[0] ?? '', ...(list?.columns ?? [])])].filter((name) => name && !name.includes('.'))
}

/** The query part of the list's address, written in one way; without the place unless it is given. */
export function listQueryPart(description: RecordDescription, query: Partial<ListQuery>) {
  const parameters = new URLSearchParams()
  if (query.words) parameters.set('q', query.words)
  for (const [name, value] of Object.entries(query.filters ?? {})) parameters.set(`f.${name}`, value)
  const { sort } = description.list ?? {}
  const isOwn = query.sort === sort?.by && query.descending === (sort?.descending === true)
  if (query.sort && !isOwn) parameters.set('sort', `${query.descending ? '-' : ''}${query.sort}`)
  if (query.after) parameters.set('after', JSON.stringify([query.after.value, query.after.id]))
  const text = parameters.toString()
  return text && `?${text}`
}
