import { isMark, isYear } from './date-marks'
import { readSpan, type Span } from './date-span'
import { type DateToken, dateTokens } from './date-tokens'
import { isPartialDate, type PartialDate } from './edtf'

/** Why a text that looks like a date gives none: the year is not in it, there is no such day, it ends before it begins. */
type DateProblem = 'noYear' | 'impossible' | 'reversed'

/** A date or period found in a text. Of a single date both ends are the same; "nuo 1998 m." has no end. */
export type FoundDate = {
  startsOn: PartialDate | null
  endsOn: PartialDate | null
  text: string
  from: number
  to: number
  problem: DateProblem | null
}

/**
 * All dates and periods in a text, Lithuanian or English, in any of the usual ways of writing, in their order. Nothing
 * is guessed: without a year in the text there is none in the date.
 */
export function findDates(text: string): FoundDate[] {
  const tokens = dateTokens(text)
  const found: FoundDate[] = []
  for (let at = 0; at < tokens.length; ) {
    const span = mayBegin(tokens, at) ? readSpan(tokens, at) : null
    if (!span || !isDate(tokens, at, span)) {
      at++
      continue
    }
    found.push(resolve(text, tokens, at, span))
    at = span.next
  }
  return found
}

/** The one date or period a text tells; where it tells several, from the first to the last when each of them is clear. */
export function readDate(text: string): { startsOn: PartialDate | null; endsOn: PartialDate | null } {
  const found = findDates(text)
  return found.length > 0 && found.every(({ problem }) => !problem) ? spanOf(found) : { startsOn: null, endsOn: null }
}

/** From the earliest to the latest of several dates. */
export function spanOf(found: FoundDate[]) {
  const starts = found.map(({ startsOn }) => startsOn)
  const ends = found.map(({ endsOn }) => endsOn)
  return {
    startsOn: starts.includes(null) ? null : (starts.sort()[0] ?? null),
    endsOn: ends.includes(null) ? null : (ends.sort().at(-1) ?? null),
  }
}

function mayBegin(tokens: DateToken[], at: number) {
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]]
  if (!token || token.kind === 'mark') return false
  if (!token.glued || token.kind === 'word') return true
  if (before?.kind === 'word' || before?.kind === 'number') return false
  return !(isMark(before, /^[-./]$/) && before?.glued && (earlier?.kind !== 'mark' || isMark(earlier, /^\)$/)))
}

/** Whether a number that could be a year is one: a bare "2000" is a date only where nothing is counted with it. */
function isDate(tokens: DateToken[], at: number, { first, last, next, range }: Span) {
  if (range) return Boolean(first.year ?? last.year ?? first.month ?? last.month)
  if (first.month) return Boolean(first.year ?? first.day) || first.marked
  if (first.marked) return true
  const [before, after] = [tokens[at - 1], tokens[next]]
  if (!isYear(tokens[at]) || before?.kind === 'number' || after?.kind === 'number') return false
  if (after?.kind === 'word')
    return /^(pasiras|atnauj|prates|pates|nutrauk|signed|renew|extend|ended|pavasar|vasar[aos]|ruden|ziem|spring|summer|autumn|winter|in$|ir$|and$)/.test(
      after.folded,
    )
  return (
    !after ||
    (isMark(after, /^[),.;:"“”\]]$/)
      ? !tokens[next + 1]?.glued || tokens[next + 1]?.kind !== 'number'
      : isMark(after, /^-$/) && !after.glued)
  )
}

const thisYear = /(?:(?:š|s)\.\s?m\.|šių metų|siu metu|šiais metais|praėjusių metų|praeitų metų|this year,?)\s*$/iu
const opening = /^(nuo|from|since|between)$/
const closing = /^(iki|until|till)$/

function resolve(text: string, tokens: DateToken[], at: number, { first, last, next, range }: Span): FoundDate {
  const prefix = tokens[at - 1]?.folded ?? ''
  const { year, endYear } = yearsOf(first, last, opening.test(prefix))
  const start = written(year, first.month ?? (first.day ? last.month : null), first.day)
  const end = range ? written(endYear, last.month ?? (last.day ? first.month : null), last.day) : start

  const prefixed = opening.test(prefix) || closing.test(prefix)
  const wordFrom = (prefixed ? tokens[at - 1]?.from : tokens[at]?.from) ?? 0
  const from = year ? wordFrom : (thisYear.exec(text.slice(0, wordFrom))?.index ?? wordFrom)
  const to = tokens[next - 1]?.to ?? from
  const place = { from, to, text: text.slice(from, to) }

  const problem =
    year === null ? 'noYear' : !isPartialDate(start) || !isPartialDate(end) ? 'impossible' : reversed(start, end)
  if (problem) return { startsOn: null, endsOn: null, problem, ...place }
  return {
    startsOn: !range && closing.test(prefix) ? null : start,
    endsOn: !range && /^(nuo|from|since)$/.test(prefix) ? null : end,
    problem,
    ...place,
  }
}

/**
 * A year told once is the year of both ends, unless the period then ran backwards over a new year: "30 December –
 * 2 January 2025" began the year before, "2024 m. gruodžio 30 d. – sausio 2 d." ended the year after. More than half a year is
 * never crossed, and without "nuo" a year at the beginning no more than two months, as with a longer period one of the months
 * may as well be a slip.
 */
function yearsOf(first: Span['first'], last: Span['last'], opened: boolean) {
  const year = first.year ?? last.year
  const endYear = last.year ?? first.year
  const crossing = Boolean(first.month && last.month && first.month - last.month >= 6)
  if (year === null || endYear === null || !crossing) return { year, endYear }
  if (first.year === null) return { year: endYear - 1, endYear }
  const months = (last.month ?? 0) + 12 - (first.month ?? 0)
  return { year, endYear: last.year === null && (opened || months <= 2) ? year + 1 : endYear }
}

function written(year: number | null, month: number | null, day: number | null) {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function reversed(start: PartialDate, end: PartialDate): DateProblem | null {
  const common = Math.min(start.length, end.length)
  return start.slice(0, common) > end.slice(0, common) ? 'reversed' : null
}
