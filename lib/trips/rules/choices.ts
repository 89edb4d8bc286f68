import type { Option } from '@/lib/facets/rules'
import type { Locale } from '@/lib/i18n/routing'
import { amountBands, type TripFacet, type TripQuery } from '../schema/filters'
import { costPayers } from './costs'
import { reportStates } from './deadline'

export type FacetCount = { facet: string; value: string; count: number }

const inOrder: Partial<Record<TripFacet, readonly string[]>> = {
  payer: costPayers,
  amount: amountBands,
  state: reportStates,
}

/**
 * The options of each facet: those with trips, and what is chosen already even where there are none, so that it can be taken
 * back. Names stand as the language sorts them, those chosen first, years the latest first, the rest as the form has them.
 */
export function tripOptions(
  locale: Locale,
  chosen: TripQuery['chosen'],
  counts: FacetCount[],
  labelOf: (facet: string, value: string) => string | null,
) {
  const { compare } = new Intl.Collator(locale)
  return (facet: TripFacet): Option[] => {
    const isChosen = ({ value }: Option) => Number(chosen[facet].includes(value))
    const ofFacet = counts.filter((count) => count.facet === facet)
    const gone = chosen[facet].filter((value) => !ofFacet.some((count) => count.value === value))
    const options = [...ofFacet, ...gone.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
      value,
      count,
      label: labelOf(facet, value),
    }))
    const order = inOrder[facet]
    return options.sort((a, b) => {
      if (order) return order.indexOf(a.value) - order.indexOf(b.value)
      if (facet === 'year') return yearKey(b.value) - yearKey(a.value)
      return isChosen(b) - isChosen(a) || compare(a.label ?? a.value, b.label ?? b.value)
    })
  }
}

function yearKey(value: string) {
  return Number(value) || 0
}
