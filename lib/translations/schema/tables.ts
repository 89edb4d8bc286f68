import type { RecordDescription, RecordKey } from '@/lib/records/schema/description'
import { type Field, rowFields } from '@/lib/records/schema/fields'
import { descriptionOf, descriptions } from '@/lib/records/schema/register'
import type { Prisma } from '@/prisma/client/client'

type ModelName = Prisma.ModelName

/** A table with texts in both languages, and how its rows belong to a record. */
export type TextTable = {
  key: RecordKey
  model: ModelName
  /** Where the rows stand in the record: `['events', 'signatories']`; empty for the record itself. */
  place: string[]
  /** The columns that lead from a row up to the record, each with the table it leads to. */
  owners: { column: string; model: ModelName }[]
  /** Whether a row is known by its id or, as rows that each save makes anew, by its owner and place. */
  knownBy: 'id' | 'place'
  ordered: boolean
  pairs: TextPair[]
}

type TextPair = { field: string; text: 'line' | 'prose' | 'markdown'; required?: 'lt' | 'both' }

/** Every table with texts in both languages, in the order of the office's rail. */
export const textTables: TextTable[] = descriptions.flatMap((description) =>
  description.key === 'businessTrip' ? tripTables() : tablesOf(description),
)

export function textTablesOf(key: RecordKey) {
  return textTables.filter((table) => table.key === key)
}

/** Types of records that have texts in both languages. */
export const translated: RecordDescription[] = descriptions.filter(({ key }) =>
  textTables.some((table) => table.key === key),
)

/** The type of record whose translations are at this address: the list of the register, or `trips`. */
export function translatedAt(path: string) {
  return translated.find((one) => one.path === path)
}

function tablesOf({ key, model, fields }: RecordDescription): TextTable[] {
  const own: TextTable = { key, model, place: [], owners: [], knownBy: 'id', ordered: false, pairs: pairsOf(fields) }
  return [own, ...rowTables(own, fields)].filter(({ pairs }) => pairs.length > 0)
}

function rowTables(above: TextTable, fields: { [name: string]: Field }): TextTable[] {
  return rowFields(fields).flatMap(([name, field]) => {
    const table: TextTable = {
      key: above.key,
      model: field.model,
      place: [...above.place, name],
      owners: [{ column: field.owner, model: above.model }, ...above.owners],
      knownBy: 'id',
      ordered: field.ordered,
      pairs: pairsOf(field.fields),
    }
    return [table, ...rowTables(table, field.fields)]
  })
}

function pairsOf(fields: { [name: string]: Field }): TextPair[] {
  return Object.entries(fields).flatMap(([field, one]) =>
    one.kind === 'pair' ? [{ field, text: one.text, ...(one.required && { required: one.required }) }] : [],
  )
}

/**
 * A trip's own form writes more than its description names. Purpose and funding stand in the report too, word for word, and
 * are translated once.
 */
function tripTables(): TextTable[] {
  const { key } = descriptionOf('businessTrip')
  const trip = { column: 'tripId', model: 'BusinessTrip' } as const
  const report = { column: 'reportId', model: 'TripReport' } as const
  const prose = (...names: string[]) => names.map((field) => ({ field, text: 'prose' as const }))
  const line = (field: string, required?: 'lt') => [{ field, text: 'line' as const, ...(required && { required }) }]
  const rows = { key, knownBy: 'place', ordered: true } as const
  return [
    {
      ...{ key, model: 'BusinessTrip', place: [], owners: [], knownBy: 'id', ordered: false },
      pairs: prose('purpose', 'funding', 'statusReason'),
    },
    { ...rows, model: 'TripDestination', place: ['destinations'], owners: [trip], pairs: line('name', 'lt') },
    { ...rows, model: 'TripTraveller', place: ['travellers'], owners: [trip], pairs: line('post') },
    {
      ...{ key, model: 'TripReport', place: ['report'], owners: [trip], knownBy: 'id', ordered: false },
      pairs: [...prose('basis', 'timeAndPlace', 'meetings', 'noOutcomeReason'), ...line('signerPost')],
    },
    {
      ...{ ...rows, model: 'TripOutcome', place: ['outcomes'], owners: [report, trip] },
      pairs: [{ field: 'text', text: 'prose', required: 'lt' }],
    },
    {
      ...{ ...rows, model: 'FollowUp', place: ['followUps'], owners: [report, trip] },
      pairs: [{ field: 'text', text: 'prose', required: 'lt' }, ...line('owner')],
    },
    {
      ...{ ...rows, model: 'TripCost', place: ['costs'], owners: [trip] },
      pairs: [...line('absenceGround'), ...line('note')],
    },
  ]
}
