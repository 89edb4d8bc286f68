import type { Chosen } from '@/lib/facets/query'
import type { Locale } from '@/lib/i18n/routing'
import { amountBands, type TripFacet, tripFacets } from '../schema/filters'
import { costPayers } from './costs'
import { reportClockStates } from './deadline'

export type FacetCount = { facet: string; value: string; count: number }
export type Choice = { value: string; count: number; chosen: boolean; label: string | null }

const inOrder: Partial<Record<TripFacet, readonly string[]>> = {
  payer: costPayers,
  amount: amountBands,
  state: reportClockStates,
}

/**
 * The choices of each facet: those with trips, and what is chosen already even where there are none, so that it can be taken
 * back. Names stand as the language sorts them, those chosen first, years the latest first, the rest as the form has them.
 */
export function choicesOf(
  locale: Locale,
  chosen: Chosen<TripFacet>,
  counts: FacetCount[],
  labelOf: (facet: string, value: string) => string | null,
) {
  const { compare } = new Intl.Collator(locale)
  return tripFacets.map((facet) => {
    const ofFacet = counts.filter((count) => count.facet === facet)
    const without = chosen[facet].filter((value) => !ofFacet.some((count) => count.value === value))
    const choices: Choice[] = [...ofFacet, ...without.map((value) => ({ value, count: 0 }))].map(
      ({ value, count }) => ({
        value,
        count,
        chosen: chosen[facet].includes(value),
        label: labelOf(facet, value),
      }),
    )
    const order = inOrder[facet]
    return {
      facet,
      choices: choices.sort((a, b) => {
        if (order) return order.indexOf(a.value) - order.indexOf(b.value)
        if (facet === 'year') return yearKey(b.value) - yearKey(a.value)
        return Number(b.chosen) - Number(a.chosen) || compare(a.label ?? a.value, b.label ?? b.value)
      }),
    }
  })
}

function yearKey(value: string) {
  return Number(value) || 0
}
