import { z } from 'zod'
import { isPartialDate } from '@/lib/dates/edtf'
import { type Asked, type Chosen, queryOf, readChosen } from '@/lib/facets/query'
import { costPayers } from '../rules/costs'
import { reportClockStates } from '../rules/deadline'

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

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const oneOf = (values: readonly string[]) => new RegExp(`^(${values.join('|')})$`)

/** The facets of the list of trips by their names in its address, in their order, with what a value looks like. */
const shapes = {
  country: /^[A-Z]{2}$/,
  person: slug,
  partner: slug,
  network: slug,
  year: /^(\d{4}|unknown)$/,
  payer: oneOf(costPayers),
  amount: oneOf(amountBands),
  state: oneOf(reportClockStates),
}

export type TripFacet = keyof typeof shapes
export const tripFacets = Object.keys(shapes) as TripFacet[]
export const tripParameters = [...tripFacets, 'after']

/** The trip after which a page of the list begins: its first day, or nothing where that is unknown, and its reference. */
const after = z
  .string()
  .regex(/^[\d-]*_\d{4}-\d{4}$/)
  .transform((text) => {
    const [startsOn = '', reference = ''] = text.split('_')
    return { startsOn: startsOn || null, reference }
  })
  .refine(({ startsOn }) => startsOn === null || isPartialDate(startsOn))

export type TripPlace = z.output<typeof after>
export type TripQuery = { chosen: Chosen<TripFacet>; after: TripPlace | null }

/** What an address asks of the list of trips. */
export function readTripQuery(asked: Asked): TripQuery {
  return { chosen: readChosen(shapes, asked), after: after.safeParse(asked.after).data ?? null }
}

/** The query part of the list's address, written in one way. */
export function tripQueryPart({ chosen, after }: TripQuery) {
  return queryOf(chosen, { after: after && `${after.startsOn ?? ''}_${after.reference}` })
}
