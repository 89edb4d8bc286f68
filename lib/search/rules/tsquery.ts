import type { CalendarDate } from '@/lib/dates/edtf'
import { recordTypeOf, type SearchKind } from './kinds'

/** A word as it is looked for: any of these words of the index, or, with `prefix`, whatever begins with one. */
export type SearchTerm = { lexemes: string[]; prefix: boolean }

/** Where is searched: the language of the page, one municipality or all, and what the visitor narrowed it to. */
export type Scope = {
  locale: 'lt' | 'en'
  /** The day: what the public is to see from a later one on is not found. */
  today: CalendarDate
  municipalityId: string | null
  kind?: SearchKind | undefined
  country?: string | undefined
  year?: number | undefined
}

/** The weights of `search_vector`, the heaviest first, with what a word found there is worth. */
export const weights = [
  ['A', 8],
  ['B', 4],
  ['C', 2],
  ['D', 1],
] as const

const quoted = (lexeme: string) => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** One word as a part of a `tsquery`, anywhere or where the document keeps words of one weight. */
export function termQuery({ lexemes, prefix }: SearchTerm, weight = '') {
  const flags = `${prefix ? '*' : ''}${weight}`
  return `(${lexemes.map((lexeme) => `${quoted(lexeme)}${flags && `:${flags}`}`).join(' | ')})`
}

/** The words of a question as parts of a `tsquery` each of which must be met: every word, or one part where any will do. */
export function partsOf(terms: SearchTerm[], joined: 'and' | 'or') {
  const words = terms.map((term) => termQuery(term))
  return joined === 'and' ? words : [words.join(' | ')]
}

/** The whole question with what is said of its scope, as the text of a `tsquery`. */
export function questionQuery(terms: SearchTerm[], joined: 'and' | 'or', scope: Partial<Scope>) {
  const words = partsOf(terms, joined).map((part) => `(${part})`)
  return [scopeQuery(scope), ...words].filter(Boolean).join(' & ')
}

/** The marks that `search_vector` puts on a document, joined as a `tsquery`. */
export function scopeQuery({ locale, municipalityId, kind, country, year }: Partial<Scope>) {
  const marks = [locale, municipalityId, kind && recordTypeOf(kind), country, year]
  return marks
    .filter((mark) => mark != null)
    .map((mark) => quoted(`@${mark}`))
    .join(' & ')
}
