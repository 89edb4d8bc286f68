import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { TripChoices } from '@/lib/trips/read/filtered'
import type { reportStates } from '@/lib/trips/rules/deadline'
import {
  type amountBands,
  mostOffered,
  type TripFacet,
  type TripQuery,
  tripFacets,
  tripQueryPart,
  without,
} from '@/lib/trips/schema/filters'
import type { TripCostPayer } from '@/prisma/client/enums'
import { FacetForm } from './facet-form'
import { PageLink } from './page-link'

type Props = { municipality: string; path: string; chosen: TripQuery['chosen'] } & TripChoices

/** Where the values are that a facet has no room for: on the page of each is the way to its trips. */
const elsewhere = {
  person: '/[municipality]/people',
  partner: '/[municipality]/partner-cities',
  network: '/[municipality]/networks',
} as const

/** What trips can be narrowed by, in the words of the page's language. */
export function TripFacets({ municipality, path, chosen, options, more }: Props) {
  const t = useTranslations('trips')
  const words = (facet: TripFacet, value: string) => {
    if (facet === 'payer') return t(`payers.${value as TripCostPayer}`)
    if (facet === 'amount') return t(`amounts.${value as (typeof amountBands)[number]}`)
    if (facet === 'state') return t(`reportStates.${value as (typeof reportStates)[number]}`)
    return value === 'unknown' ? t('unknownYear') : t('year', { year: value })
  }

  const rest = (facet: TripFacet) => {
    const all = more.get(facet)
    const page = facet in elsewhere && elsewhere[facet as keyof typeof elsewhere]
    if (all === undefined) return null
    const a = (text: ReactNode) =>
      page ? <PageLink href={{ pathname: page, params: { municipality } }}>{text}</PageLink> : text
    return page ? t.rich('offeredElsewhere', { n: mostOffered, all, a }) : t('offered', { n: mostOffered, all })
  }

  return (
    <FacetForm
      path={path}
      narrowed={Object.values(chosen).some(({ length }) => length > 0)}
      fields={tripFacets.map((facet) => ({
        name: facet,
        label: t(`facets.${facet}`),
        chosen: chosen[facet],
        rest: rest(facet),
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
