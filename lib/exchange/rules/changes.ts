import { type Change, changesBetween } from '@/lib/records/rules/difference'
import { rowWords, type Told as Words, wordsOf } from '@/lib/records/rules/words'
import type { Content } from '@/lib/records/schema/content'
import type { RecordDescription, RecordKey } from '@/lib/records/schema/description'
import type { FieldChange } from '../schema/verdicts'
import type { Told } from './cell-words'

const longest = 500

/** What changes in a record, in the words of the person who looks. */
export function changesInWords(
  description: RecordDescription,
  before: Content,
  after: Content,
  told: Told,
): FieldChange[] {
  const words: Words = {
    locale: told.locale,
    timeZone: told.timeZone,
    nameOf: (to, id) => told.names(to as RecordKey).titleOf(id, told.locale),
  }
  const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)
  const all = changesBetween(description.fields, before, after).map((change) => {
    const { before: was, after: is } = sidesOf(change, words)
    return { key: change.name, before: cut(was), after: cut(is) }
  })
  return all.filter((one) => !all.some((other) => isOpposite(one, other)))
}

/** Rows without ids are taken out and put in again: those that say the same stay. */
function isOpposite(one: FieldChange, other: FieldChange) {
  return one !== other && one.key === other.key && one.before === other.after && one.after === other.before
}

function sidesOf(change: Change, words: Words): { before: string; after: string } {
  if (change.kind === 'value')
    return { before: wordsOf(change.field, change.before, words), after: wordsOf(change.field, change.after, words) }
  if (change.kind === 'order') return { before: '1, 2, …', after: '…, 2, 1' }
  const row = rowWords(change.field, change.row, words)
  if (change.how === 'removed') return { before: row, after: '' }
  if (change.how === 'added') return { before: '', after: row }
  const inner = change.changes.map((one) => sidesOf(one, words))
  return { before: inner.map((one) => one.before).join(' · '), after: inner.map((one) => one.after).join(' · ') }
}
