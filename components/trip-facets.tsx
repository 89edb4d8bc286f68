import { useTranslations } from 'next-intl'
import { queryOf, without } from '@/lib/facets/query'
import type { TripChoices } from '@/lib/trips/read/filtered'
import type { reportClockStates } from '@/lib/trips/rules/deadline'
import type { amountBands, TripFacet, TripQuery } from '@/lib/trips/schema/filters'
import type { TripCostPayer } from '@/prisma/client/enums'
import { TripFacetForm } from './trip-facet-form'

type Props = { path: string; chosen: TripQuery['chosen']; facets: TripChoices }

/** What trips can be narrowed by, in the words of the page's language. */
export function TripFacets({ path, chosen, facets }: Props) {
  const t = useTranslations('trips')
  const words = (facet: TripFacet, value: string) => {
    if (facet === 'payer') return t(`payers.${value as TripCostPayer}`)
    if (facet === 'amount') return t(`amounts.${value as (typeof amountBands)[number]}`)
    if (facet === 'state') return t(`reportStates.${value as (typeof reportClockStates)[number]}`)
    return value === 'unknown' ? t('unknownYear') : value
  }

  return (
    <TripFacetForm
      path={path}
      groups={facets.map(({ facet, choices }) => ({
        name: facet,
        legend: t(`facets.${facet}`),
        choices: choices.map((choice) => ({
          ...choice,
          label: choice.label ?? words(facet, choice.value),
          href: path + queryOf(without(chosen, facet, choice.value)),
        })),
      }))}
    />
  )
}
