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
import { type DatePoint, day, monthAndYear, withDay, withYear } from './date-parts'
import type { DateToken } from './date-tokens'

/** The date that begins at this token, or null. A number glued to a code ("MA-734", "1-1859") is the caller's matter. */
export function readPoint(tokens: DateToken[], at: number): DatePoint | null {
  return yearFirst(tokens, at) ?? monthFirst(tokens, at) ?? dayFirst(tokens, at) ?? monthAndYear(tokens, at)
}

function yearFirst(tokens: DateToken[], at: number): DatePoint | null {
  const yearToken = tokens[at]
  if (!isYear(yearToken)) return null

  const year = Number(yearToken.text)
  const digits = allDigits(tokens, at, year)
  if (digits) return digits

  const afterOrdinal = passOrdinal(tokens, at + 1)
  const afterYear = pass(tokens, afterOrdinal, yearWords)
  const marked = afterYear > at + 1
  const monthAt = passComma(tokens, afterYear)
  const monthToken = tokens[monthAt]

  if (monthToken?.month) return withDay(tokens, monthAt + 1, year, monthToken.month)
  const dashed = isMark(monthToken, separators) ? monthAt + 1 : monthAt
  const roman = tokens[dashed]?.roman
  if (roman) {
    const point = withDay(tokens, isMark(tokens[dashed + 1], separators) ? dashed + 2 : dashed + 1, year, roman)
    if (point.day || point.marked) return point
  }
  if (marked && isShort(monthToken)) {
    const spelt = pass(tokens, monthAt + 1, monthWords)
    const between = isMark(tokens[monthAt + 1], separators) ? monthAt + 2 : monthAt + 1
    if (spelt > monthAt + 1) return withDay(tokens, spelt, year, Number(monthToken.text))
    const dayToken = tokens[between]
    if (monthToken.text.length === 2 && isShort(dayToken) && dayToken.text.length === 2) {
      return day(tokens, between, year, Number(monthToken.text), false)
    }
  }
  return { year, month: null, day: null, next: afterYear, marked, numeric: false }
}

/** 2024-12-04, 2024.12.04, 2024. 12. 04, 2024/12/04, 2024 12 04, 1991-02. */
function allDigits(tokens: DateToken[], at: number, year: number): DatePoint | null {
  const [mark, monthToken, secondMark, dayToken] = tokens.slice(at + 1, at + 5)
  if (isShort(mark) && !mark.glued && mark.text.length === 2 && isShort(monthToken) && monthToken.text.length === 2) {
    return Number(mark.text) <= 12 && !monthToken.glued ? day(tokens, at + 2, year, Number(mark.text), true) : null
  }
  if (!isMark(mark, separators) || !mark?.glued || !isShort(monthToken)) return null
  if (!monthToken.glued && mark.folded !== '.') return null

  const month = Number(monthToken.text)
  const same = isMark(secondMark, separators) && secondMark?.folded === mark.folded && secondMark.glued
  if (same && isShort(dayToken) && (dayToken.glued || mark.folded === '.')) {
    return day(tokens, at + 4, year, month, true)
  }
  if (monthToken.text.length !== 2 || month < 1 || month > 12 || !monthToken.glued) return null
  return { year, month, day: null, next: at + 3, marked: true, numeric: true }
}

function monthFirst(tokens: DateToken[], at: number): DatePoint | null {
  const month = tokens[at]?.month
  return month ? withYear(tokens, withDay(tokens, at + 1, null, month)) : null
}

/** 4 December 2024, 4th of December, 04.12.2024, 4/12/2024. */
function dayFirst(tokens: DateToken[], at: number): DatePoint | null {
  const dayToken = tokens[at]
  if (!isShort(dayToken)) return null
  const ordinal = pass(tokens, passOrdinal(tokens, at + 1), dayWords)
  const monthAt = isWord(tokens[ordinal], /^of$/) ? ordinal + 1 : ordinal
  const month =
    tokens[monthAt]?.month ?? (tokens[monthAt]?.roman && isYear(tokens[monthAt + 1]) ? tokens[monthAt]?.roman : null)
  if (month) {
    const next = isMark(tokens[monthAt + 1], /^\.$/) && tokens[monthAt + 1]?.glued ? monthAt + 2 : monthAt + 1
    return withYear(tokens, { year: null, month, day: Number(dayToken.text), next, marked: true, numeric: false })
  }

  const [mark, monthToken, secondMark, yearToken] = tokens.slice(at + 1, at + 5)
  if (!isMark(mark, separators) || !mark?.glued || !isShort(monthToken) || secondMark?.folded !== mark.folded)
    return null
  if (!isYear(yearToken) || !secondMark.glued) return null
  const [first, second] = [Number(dayToken.text), Number(monthToken.text)]
  const american = second > 12 && first <= 12
  const next = pass(tokens, at + 5, yearWords)
  return {
    year: Number(yearToken.text),
    month: american ? first : second,
    day: american ? second : first,
    next,
    marked: true,
    numeric: true,
  }
}

/** What only makes sense beside another date: a day ("–7 d."), or a month and a day in digits ("–10-04", "04.12.–"). */
export function readRemainder(tokens: DateToken[], at: number, beside: DatePoint | null): DatePoint | null {
  const first = tokens[at]
  if (!isShort(first)) return null
  const [mark, second, after] = tokens.slice(at + 1, at + 4)
  if (beside?.numeric && isShort(mark) && !mark.glued && first.text.length === 2 && mark.text.length === 2) {
    return day(tokens, at + 1, null, Number(first.text), true)
  }
  if (
    (!beside || beside.numeric) &&
    isMark(mark, /^[-.]$/) &&
    mark?.glued &&
    isShort(second) &&
    second.glued &&
    (!beside || second.text.length === 2)
  ) {
    const dayFirstWritten = mark.folded === '.' && (!beside || beside.year === null)
    if (beside || mark.folded === '.') {
      const [month, day] = dayFirstWritten ? [second, first] : [first, second]
      const next = isMark(after, /^\.$/) && after?.glued ? at + 4 : at + 3
      return { year: null, month: Number(month.text), day: Number(day.text), next, marked: false, numeric: true }
    }
  }
  const next = pass(tokens, passOrdinal(tokens, at + 1), dayWords)
  const dotted =
    next === at + 1 && isMark(tokens[next], /^\.$/) && tokens[next]?.glued && isMark(tokens[next + 1], /^-$/)
  return {
    year: null,
    month: null,
    day: Number(first.text),
    next: dotted ? next + 1 : next,
    marked: next > at + 1,
    numeric: false,
  }
}
