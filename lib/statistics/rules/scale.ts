import { scaleLinear } from 'd3-scale'
import { type CalendarDate, dateParts, firstDay, lastDay, type PartialDate } from '@/lib/dates/edtf'

/** A stretch of whole years drawn from 0 to 100 per cent of a picture's width. */
export type TimeScale = { from: number; to: number }

/** A part of a picture's width, in per cent. */
export type Span = { start: number; length: number }

/** From the decade of the earliest date to the end of the present year; at least ten years. */
export function timeScale(dates: (PartialDate | null)[], today: CalendarDate): TimeScale {
  const to = dateParts(today).year + 1
  const years = dates.flatMap((date) => (date ? [dateParts(date).year] : []))
  return { from: Math.floor(Math.min(to - 10, ...years) / 10) * 10, to: Math.max(to, ...years.map((year) => year + 1)) }
}

/** What a date covers: a day is as wide as a day, a year as a year, so nothing looks better known than it is. */
export function spanOf(scale: TimeScale, from: PartialDate, until: PartialDate = from): Span {
  const percent = scaleLinear([scale.from, scale.to], [0, 100]).clamp(true)
  const start = percent(inYears(firstDay(from), 0))
  return { start, length: percent(inYears(lastDay(until), 1)) - start }
}

/** The years to be written under a scale: each decade, of a short scale each fifth year. */
export function ticks({ from, to }: TimeScale): { year: number; at: number }[] {
  const step = to - from > 20 ? 10 : 5
  const percent = scaleLinear([from, to], [0, 100])
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step).map((year) => ({
    year,
    at: percent(year),
  }))
}

/** A day as a number of years, its beginning (`part` 0) or its end (1). */
function inYears(day: CalendarDate, part: 0 | 1) {
  const { year } = dateParts(day)
  const start = Date.UTC(year, 0, 1)
  const days = (Date.UTC(year + 1, 0, 1) - start) / 86_400_000
  return year + ((Date.parse(day) - start) / 86_400_000 + part) / days
}
