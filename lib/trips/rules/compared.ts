import { messagesOf } from '@/lib/i18n/messages'
import { listIn } from '@/lib/records/rules/rows'
import { rowWords, type Told, wordsOf } from '@/lib/records/rules/words'
import type { Value } from '@/lib/records/schema/content'
import type { TripInput } from '../schema/form'
import { toldFields } from '../schema/told'
import { differingFields } from './merge'

type Change =
  | { kind: 'words' | 'value'; before: string; after: string; lang?: 'lt' | 'en' | undefined }
  /** Rows that went and came; neither when the same rows stand in another order. */
  | { kind: 'rows'; removed: string[]; added: string[] }
export type FieldChange = Change & { field: keyof TripInput; label: string }

/** What changed from one text of a trip to another, field by field, as a person reads it. */
export function changesInWords(before: TripInput, after: TripInput, told: Told): FieldChange[] {
  const { fields } = messagesOf(told.locale).tripForm
  return differingFields({ base: null, mine: before, theirs: after }).map(({ field }) => ({
    ...{ field, label: fields[field] },
    ...changeOf(field, before[field] as Value, after[field] as Value, told),
  }))
}

function changeOf(name: keyof TripInput, before: Value, after: Value, told: Told): Change {
  const field = toldFields[name]
  if (field.kind === 'rows' || field.kind === 'links') {
    const inWords = (value: Value) => listIn(field, value).map((row) => rowWords(field, row, told))
    const [was, is] = [inWords(before), inWords(after)]
    return { kind: 'rows', removed: without(was, is), added: without(is, was) }
  }
  if (field.kind === 'pair') throw new Error(`${name} is not one column`)
  return {
    kind: field.kind === 'prose' || field.kind === 'line' ? 'words' : 'value',
    ...{ before: wordsOf(field, before, told), after: wordsOf(field, after, told) },
    lang: 'lang' in field ? field.lang : undefined,
  }
}

/** The rows that are not among the others, each of the others standing for one. */
function without(rows: string[], others: string[]) {
  const left = [...others]
  return rows.filter((row) => {
    const at = left.indexOf(row)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
