import type { Place } from '@/lib/maps/point'
import type { Table } from '@/lib/open-data/table'
import type { Statistics } from '@/lib/statistics/read'
import type { Words } from '../words'
import { countriesTable } from './countries'
import { documentsTable } from './documents'
import { mapTable } from './map'
import { networksTable } from './networks'
import { timelineTable } from './timeline'
import { tripCountriesTable, tripYearsTable } from './trips'

/** The pictures of a municipality in their order on the page; each is also the name of its data file. */
export const figures = [
  'map',
  'timeline',
  'countries',
  'documents',
  'trip-years',
  'trip-countries',
  'networks',
] as const

export type FigureName = (typeof figures)[number]

export function isFigure(name: string): name is FigureName {
  return figures.some((figure) => figure === name)
}

type Subject = { place: Place; today: string }

/** The data of one picture as a table, the same for the page and for its file. */
export function figureTable(name: FigureName, words: Words, { place, today }: Subject, data: Statistics): Table {
  const tables: Record<FigureName, () => Table> = {
    map: () => mapTable(words, place, data.partners),
    timeline: () => timelineTable(words, data.agreements, today),
    countries: () => countriesTable(words, data.partners),
    documents: () => documentsTable(words, data.agreements),
    'trip-years': () => tripYearsTable(words, data.trips),
    'trip-countries': () => tripCountriesTable(words, data.trips),
    networks: () => networksTable(words, data.memberships),
  }
  return tables[name]()
}
