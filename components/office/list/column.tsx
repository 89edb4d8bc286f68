import type { Locale } from '@/lib/i18n/routing'
import { type Asks, officeListAddress } from '@/lib/office-lists/schema/query'
import type { ListQuery } from '@/lib/records/schema/query'
import { SortHeading } from './heading'

type Props = { locale: Locale; list: Asks; query: ListQuery; sort: string; label: string }

/** A column of a list of the office, by which it can be sorted. */
export function ListColumn({ locale, list, query, sort, label }: Props) {
  const isSorted = query.sort === sort
  const next = { ...query, sort, descending: isSorted && !query.descending, after: null }
  const sorted = isSorted ? (query.descending ? 'descending' : 'ascending') : undefined
  return <SortHeading locale={locale} label={label} sorted={sorted} href={officeListAddress(list, next)} />
}
