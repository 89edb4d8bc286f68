import { useTranslations } from 'next-intl'
import type { TripOptions } from '@/lib/trips/read/filtered'
import type { reportStates } from '@/lib/trips/rules/deadline'
import {
  type amountBands,
  type TripFacet,
  type TripQuery,
  tripFacets,
  tripQueryPart,
  without,
} from '@/lib/trips/schema/filters'
import type { TripCostPayer } from '@/prisma/client/enums'
import { FacetForm } from './facet-form'

type Props = { path: string; chosen: TripQuery['chosen']; options: TripOptions }

/** What trips can be narrowed by, in the words of the page's language. */
export function TripFacets({ path, chosen, options }: Props) {
  const t = useTranslations('trips')
  const words = (facet: TripFacet, value: string) => {
    if (facet === 'payer') return t(`payers.${value as TripCostPayer}`)
    if (facet === 'amount') return t(`amounts.${value as (typeof amountBands)[number]}`)
    if (facet === 'state') return t(`reportStates.${value as (typeof reportStates)[number]}`)
    return value === 'unknown' ? t('unknownYear') : t('year', { year: value })
  }

  return (
    <FacetForm
      path={path}
      narrowed={Object.values(chosen).some(({ length }) => length > 0)}
      fields={tripFacets.map((facet) => ({
        name: facet,
        label: t(`facets.${facet}`),
        chosen: chosen[facet],
        without: (value) => path + tripQueryPart({ chosen: without(chosen, facet, value), after: null }),
        choices: options(facet).map(({ value, label, count }) => ({
          value,
          label: label ?? words(facet, value),
          count,
        })),
      }))}
    />
  )
}
