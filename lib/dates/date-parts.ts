import {
  dayWords,
  isMark,
  isShort,
  isWord,
  isYear,
  monthWords,
  pass,
  passComma,
  passOrdinal,
  separators,
  yearWords,
} from './date-marks'
import type { DateToken } from './date-tokens'

/** One date as written, perhaps without its year or month; `next` is the token after it. */
export type DatePoint = {
  year: number | null
  month: number | null
  day: number | null
  next: number
  /** Whether the text says that its last number is a year or a day ("1997 m.", "4 d."). */
  marked: boolean
  /** Whether it is written in digits only. */
  numeric: boolean
}

export function day(tokens: DateToken[], at: number, year: number | null, month: number, numeric: boolean): DatePoint {
  const next = pass(tokens, passOrdinal(tokens, at + 1), dayWords)
  return { year, month, day: Number(tokens[at]?.text), next, marked: next > at + 1, numeric }
}

/** What may follow a month: "mėn.", then a day. */
export function withDay(tokens: DateToken[], at: number, year: number | null, month: number): DatePoint {
  const afterMonth = isMark(tokens[at], /^\.$/) && tokens[at]?.glued ? at + 1 : at
  const dayAt = pass(tokens, afterMonth, monthWords)
  const dayToken = tokens[dayAt]
  const glued = tokens[dayAt + 1]?.glued && tokens[dayAt + 1]?.kind === 'word'
  const ordinal = passOrdinal(tokens, dayAt + 1) > dayAt + 1 || isWord(tokens[dayAt + 1], dayWords)
  if (isShort(dayToken) && (!glued || ordinal)) return day(tokens, dayAt, year, month, false)
  return { year, month, day: null, next: dayAt, marked: dayAt > afterMonth, numeric: false }
}

/** A year after what was read: "December 4, 2024", "gruodžio 4 d., 2024 m.", "February 1991". */
export function withYear(tokens: DateToken[], point: DatePoint): DatePoint {
  const at =
    isWord(tokens[point.next], /^of$/) || bracketedYear(tokens, point.next)
      ? point.next + 1
      : passComma(tokens, point.next)
  const yearToken = tokens[at]
  if (
    point.year ||
    !isYear(yearToken) ||
    (isMark(tokens[at + 1], /^-$/) && tokens[at + 1]?.glued && isShort(tokens[at + 2]))
  ) {
    return point
  }
  const next = pass(tokens, at + 1, yearWords)
  if (next > at + 1 && (tokens[next]?.month ?? isShort(tokens[next]))) return point
  return { ...point, year: Number(yearToken.text), next: bracketedYear(tokens, at - 1) ? next + 1 : next }
}

/** "gegužės 4–8 d. (2019 m.)" */
function bracketedYear(tokens: DateToken[], at: number) {
  return isMark(tokens[at], /^\($/) && isYear(tokens[at + 1]) && isMark(tokens[pass(tokens, at + 2, yearWords)], /^\)$/)
}

/** 12/2024, but not "Nr. 12/2024", which numbers a document. */
export function monthAndYear(tokens: DateToken[], at: number): DatePoint | null {
  const [monthToken, mark, yearToken, after] = tokens.slice(at, at + 4)
  const before = tokens[isMark(tokens[at - 1], /^[.:]$/) ? at - 2 : at - 1]
  if (!isShort(monthToken) || !isMark(mark, /^\/$/) || !mark?.glued || !isYear(yearToken) || !yearToken.glued)
    return null
  if (isWord(before, /^(nr|no|num|numeris|number)$/) || isMark(before, /^[№#°º]$/)) return null
  if (after?.glued && isMark(after, separators) && tokens[at + 4]?.glued) return null
  const month = Number(monthToken.text)
  return month >= 1 && month <= 12
    ? { year: Number(yearToken.text), month, day: null, next: at + 3, marked: true, numeric: true }
    : null
}
