import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality, kinds } from '@/lib/cache/kinds'
import type { CalendarDate } from '@/lib/dates/edtf'
import { today } from '@/lib/dates/today'
import type { Locale } from '@/lib/i18n/routing'
import { type Answer, answer } from './read/answer'
import { type Elsewhere, findElsewhere, findHits, type Question } from './read/hits'
import { hitsPerKind, hitsPerPage } from './read/paging'
import { type ReadWord, readMistyped, readWords } from './read/words'
import type { Scope } from './rules/tsquery'
import type { SearchQuery } from './schema'

export type SearchResult =
  /** Nothing was asked, or nothing that can be looked for. */
  | { state: 'empty' | 'onlyPunctuation' }
  | { state: 'onlyStopWords'; words: number }
  /**
   * Nothing was found; `didYouMean` is the question with the nearest known words, when there are such, `elsewhere` the other
   * municipalities that have what was asked.
   */
  | { state: 'nothing'; didYouMean: string | null; elsewhere: Elsewhere[] }
  | Answer

/**
 * What the public may know about a question, in one municipality or (null) in all: hits in their order, grouped by kind
 * where no kind is chosen, with counts for each facet. Names come before words, exact words before beginnings of words, and
 * these before words that resemble the ones typed; a word may be Lithuanian or English, in any case, with or without
 * diacritics. The same question has the same answer every time.
 */
export async function search(
  locale: Locale,
  municipality: { id: string } | null,
  { q, kind, country, year, page }: SearchQuery,
  day: CalendarDate = today(),
): Promise<SearchResult> {
  dependsOn(municipality?.id ?? everyMunicipality, ...kinds)
  if (!q) return { state: 'empty' }
  const { words, folded, onlyStopWords } = await readWords(q)
  if (words.length === 0)
    return onlyStopWords ? { state: 'onlyStopWords', words: folded.split(' ').length } : { state: 'onlyPunctuation' }

  const scope: Scope = { locale, today: day, municipalityId: municipality?.id ?? null, kind, country, year }
  const slice = kind ? { offset: (page - 1) * hitsPerPage, limit: hitsPerPage } : { perKind: hitsPerKind }
  const ask = async (question: Question, read: ReadWord[] = [], elsewhere: Elsewhere[] = []) => {
    const { hits, counts } = await findHits(question, scope, slice)
    return counts.length > 0 ? answer(locale, { hits, counts, question, read, kind, elsewhere }) : null
  }

  const terms = words.map(({ lexemes }) => ({ lexemes, prefix: false }))
  const asTyped: Question = { terms, joined: 'and', names: [folded] }
  const exact = await ask(asTyped)
  if (exact) return exact

  dependsOn(everyMunicipality, ...kinds)
  const elsewhere = municipality ? await findElsewhere(asTyped, scope) : []

  const read = await readMistyped(words, scope)
  const meant = read.map(({ word, meant }) => meant?.word ?? word).join(' ')
  const question = { terms: read, names: [folded, meant] }
  const some = read.filter(({ word }) => word.length > 2)
  // What was taken as it was typed was asked already; of one word some is all.
  const same = read.length === words.length && read.every(({ prefix, meant }) => !prefix && !meant)
  const near =
    (same ? null : await ask({ ...question, joined: 'and' }, read, elsewhere)) ??
    (some.length > 0 && read.length > 1 ? await ask({ ...question, terms: some, joined: 'or' }, read, elsewhere) : null)
  if (near) return near

  const didYouMean = read.some(({ suggestion }) => suggestion)
    ? read.map(({ suggestion, word }) => suggestion ?? word)
    : null
  return { state: 'nothing', didYouMean: didYouMean?.join(' ') ?? null, elsewhere }
}
