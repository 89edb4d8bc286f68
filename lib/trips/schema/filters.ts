import { type Asked, type Chosen, queryOf, readChoices } from '@/lib/facets/rules'
import { costPayers } from '../rules/costs'
import { reportStates } from '../rules/deadline'

/** Bands of what is known of a trip's costs in euros; the upper bound belongs to the next band. */
export const amountBands = [
  'zero',
  'under-500',
  '500-1000',
  '1000-2500',
  'from-2500',
  'other-currency',
  'not-stated',
] as const

/** Values of a facet that are offered: the ones with most trips in the whole list, and what is chosen. */
export const mostOffered = 100

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const oneOf = (values: readonly string[]) => new RegExp(`^(${values.join('|')})$`)

/** The facets of the list of trips by their names in its address, in their order, with what a value looks like. */
const facets = {
  country: { several: /^[A-Z]{2}$/ },
  person: { several: slug },
  partner: { several: slug },
  network: { several: slug },
  year: { several: /^(\d{4}|unknown)$/ },
  payer: { several: oneOf(costPayers) },
  amount: { several: oneOf(amountBands) },
  state: { several: oneOf(reportStates) },
}

export type TripFacet = keyof typeof facets
export const tripFacets = Object.keys(facets) as TripFacet[]

const place = { one: /^(\d{4}(-\d{2}){0,2})?_\d{4}-\d{4}$/ }

/** What the list of trips can be asked; `after` and `before` are the trip where a page begins or ends, `YYYY-MM-DD_YYYY-NNNN`. */
export const tripListParameters = { ...facets, after: place, before: place }

/** A trip's place in the list: its first day, or nothing where that is unknown, and its reference. */
export type TripPlace = { startsOn: string | null; reference: string }
export type TripQuery = {
  chosen: Chosen<typeof facets>
  after?: TripPlace | null
  /** Not together with `after`, which is then left out. */
  before?: TripPlace | null
}

/** What an address asks of the list of trips; `tidy` is whether it says so in the one way. */
export function readTripQuery(asked: Asked) {
  const { chosen, tidy } = readChoices(tripListParameters, asked)
  const { after, before, ...choices } = chosen
  return {
    chosen: choices,
    after: before ? null : placeOf(after),
    before: placeOf(before),
    tidy: tidy && !(after && before),
  }
}

/** The query part of the list's address, written in one way. */
export function tripQueryPart({ chosen, after, before }: TripQuery) {
  return queryOf(tripListParameters, { ...chosen, after: written(after), before: written(before) })
}

/** The choices without one of the values of a facet. */
export function without(chosen: TripQuery['chosen'], facet: TripFacet, value: string): TripQuery['chosen'] {
  return { ...chosen, [facet]: chosen[facet].filter((other) => other !== value) }
}

const written = (place: TripPlace | null | undefined) =>
  place ? `${place.startsOn ?? ''}_${place.reference}` : undefined

function placeOf(text: string | undefined): TripPlace | null {
  const [startsOn, reference] = text?.split('_') ?? []
  return reference ? { startsOn: startsOn || null, reference } : null
}
