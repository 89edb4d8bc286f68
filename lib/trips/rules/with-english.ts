import type { Text } from '@/lib/translations/read/record'
import type { TripInput } from '../schema/form'

/** A text of a published report as it was, and the English it gets. */
type NewEnglish = Pick<Text, 'place' | 'position' | 'field' | 'lt' | 'en'> & { now: string | null }

type Words = Record<string, string | null>

/**
 * The change that waits beside a published report, with the English that the report gets meanwhile. Where the change has the
 * same Lithuanian it takes the English; where it has another it takes the English only in the place of what was published
 * before, not of what was typed for it, and so the English is outdated once the change is published. Rows are the same by
 * their Lithuanian, or stand in the same place of as many where they say what no published row does.
 */
export function withEnglish(change: TripInput, published: TripInput, { place, ...text }: NewEnglish): TripInput {
  const list = place.split('.').at(-1) as keyof TripInput
  const english = `${text.field}En`
  const [rows, before] = [change[list], published[list]]
  if (!Array.isArray(rows) || !Array.isArray(before)) {
    const words = change as unknown as Words
    const isMeant = words[`${text.field}Lt`] === text.lt || words[english] === text.en
    return isMeant && english in change ? { ...change, [english]: text.now } : change
  }
  const at = rowMeant(rows as unknown as Words[], before as unknown as Words[], text)
  return { ...change, [list]: rows.map((row, index) => (index === at ? { ...Object(row), [english]: text.now } : row)) }
}

/** The index of the row that the English is put into, or -1. */
function rowMeant(rows: Words[], before: Words[], text: Omit<NewEnglish, 'place'>) {
  const said = (row: Words) => row[`${text.field}Lt`]
  const same = [...rows.keys()].filter((index) => said(rows[index] as Words) === text.lt)
  // Two travellers may have held the same post: the second of them stays the second.
  const nth = before.slice(0, text.position).filter((row) => said(row) === text.lt).length
  const found = same[nth]
  if (found !== undefined) return found

  const at = same.at(-1) ?? text.position
  const row = rows[at]
  const isRewritten = rows.length === before.length && !before.some((one) => row && said(one) === said(row))
  return row && (same.length > 0 || isRewritten) && row[`${text.field}En`] === text.en ? at : -1
}
