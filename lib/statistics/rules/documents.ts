import { group } from 'd3-array'
import type { PartialDate } from '@/lib/dates/edtf'

/** `type` is null where the source does not say what kind of document it is. */
type SignedDocument = { type: string | null; signedOn: PartialDate | null }

/** The first year of a decade; null stands for documents without a date. */
export type Decade = number | null

type TypeCount = { type: string | null; total: number; counts: number[] }

/** Documents by kind and by the decade of their first signing; `counts` run along `decades`. */
export type DocumentCounts = { decades: Decade[]; totals: number[]; types: TypeCount[] }

/**
 * Counts each document once, however many partners signed it. Decades without documents between the first and the last are
 * there too; the undated come last, when there are any. Kinds with most documents first, then by name.
 */
export function documentCounts(documents: SignedDocument[], names: Intl.Collator): DocumentCounts {
  const decades = decadesOf(documents)
  const count = (among: SignedDocument[]) =>
    decades.map((decade) => among.filter(({ signedOn }) => decadeOf(signedOn) === decade).length)

  return {
    decades,
    totals: count(documents),
    types: [...group(documents, ({ type }) => type)]
      .map(([type, among]) => ({ type, total: among.length, counts: count(among) }))
      .sort((a, b) => b.total - a.total || names.compare(a.type ?? '\uffff', b.type ?? '\uffff')),
  }
}

function decadeOf(date: PartialDate | null): Decade {
  return date ? Number(`${date.slice(0, 3)}0`) : null
}

function decadesOf(documents: SignedDocument[]): Decade[] {
  const known = documents.flatMap(({ signedOn }) => decadeOf(signedOn) ?? [])
  const first = Math.min(...known)
  const length = known.length > 0 ? (Math.max(...known) - first) / 10 + 1 : 0
  const dated = Array.from({ length }, (_, index) => first + index * 10)
  return known.length < documents.length ? [...dated, null] : dated
}
