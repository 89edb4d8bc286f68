import type { PartialDate } from './edtf'

/** The decade of a date as lists name it, by its first year: `1990`; `unknown` where the date is not known. */
export function decadeOf(date: PartialDate | null) {
  return date ? `${date.slice(0, 3)}0` : 'unknown'
}

/** The first and last year of a decade, as text: a number would be grouped as „1 990“. */
export function yearsOf(decade: string) {
  return { from: decade, to: `${decade.slice(0, 3)}9` }
}
