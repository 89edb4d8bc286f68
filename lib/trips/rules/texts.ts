import type { TripInput } from '../schema/form'

/** Fields that hold codes, or addresses of pages, which no one reads as a text. */
const notTexts =
  /Ids?$|^(act|category|payer|absence|currency|countryCode|transport|returnTransport|url|englishOrigin|startsOn|endsOn|date|dueOn|doneOn|amount|statedTotal)$/

/** The texts of a form that somebody reads, each with its field, or the field of its row, in the order of the form. */
export function textsOf(input: Partial<TripInput>): { field: string; text: string }[] {
  return Object.entries(input).flatMap(([name, value]) => {
    if (notTexts.test(name)) return []
    if (typeof value === 'string') return [{ field: name, text: value }]
    if (!Array.isArray(value)) return []
    return value.flatMap((row, at) => {
      if (typeof row === 'string') return []
      const inRow = textsOf(row as Partial<TripInput>)
      return inRow.map(({ field, text }) => ({ field: `${name}[${at}].${field}`, text }))
    })
  })
}

/** Whether a field says the same in both, as far as anybody reads it. */
export function isSameText(before: TripInput, after: TripInput, field: string) {
  const said = (input: TripInput) => textsOf(input).find((one) => one.field === field)?.text
  return said(before) === said(after)
}
