import type { RecordDescription } from '@/lib/records/schema/description'
import { businessTrip } from './record'

/** Where a report stands, and where its deadline: what the office's list of trips is narrowed down by. */
export const listStates = ['draft', 'submitted', 'returned', 'published', 'withdrawn'] as const
export const listDeadlines = ['due', 'overdue', 'undated', 'notMade'] as const

/** The office's list of trips, as lists of the register are described; what is not a column is found out (`read/list-sql.ts`). */
export const tripList: RecordDescription = {
  ...businessTrip,
  at: '/admin/trips/all',
  title: ['reference'],
  fields: {
    reference: { kind: 'line' },
    startsOn: { kind: 'date' },
    updatedAt: { kind: 'moment' },
    state: { kind: 'choice', values: listStates, words: 'office.states', opening: 'draft' },
    deadline: { kind: 'choice', values: listDeadlines, words: 'office.deadlines' },
    year: { kind: 'choice', values: [], words: '' },
    countryCode: { kind: 'country' },
    name: { kind: 'choice', values: [], words: '' },
  },
  list: {
    columns: ['startsOn', 'destinations.nameLt', 'travellers.name', 'state', 'updatedAt'],
    filters: ['state', 'deadline', 'year', 'countryCode', 'name'],
    sort: { by: 'startsOn', descending: true },
  },
}
