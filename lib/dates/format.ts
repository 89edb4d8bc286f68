import { dateParts, type PartialDate } from './edtf'
import { englishMonths, monthsInGenitive } from './months'

type Locale = 'lt' | 'en'

const monthName = (locale: Locale, month: number) =>
  (locale === 'lt' ? monthsInGenitive : englishMonths)[month - 1] ?? ''

/**
 * The official form of a date known in part: `2024 m. gruodžio 4 d.`, `1991 m. vasario mėn.`, `1997 m.`;
 * `4 December 2024`, `February 1991`, `1997`. Null for a date that is not known: the words for that are messages.
 */
export function formatDate(locale: Locale, date: PartialDate): string
export function formatDate(locale: Locale, date: PartialDate | null): string | null
export function formatDate(locale: Locale, date: PartialDate | null) {
  if (!date) return null
  const { year, month, day } = dateParts(date)
  const y = String(year).padStart(4, '0')

  if (locale === 'en') return [day, month && monthName('en', month), y].filter(Boolean).join(' ')
  if (!month) return `${y} m.`
  return day ? `${y} m. ${monthName('lt', month)} ${day} d.` : `${y} m. ${monthName('lt', month)} mėn.`
}

/**
 * The official form of a period: `2024 m. gruodžio 4–7 d.`, `2019 m. rugsėjo 30 d. – spalio 4 d.`; `4–7 December 2024`.
 * Precisions may differ; of a period with one end known only that end is given.
 */
export function formatRange(locale: Locale, start: PartialDate, end: PartialDate | null): string
export function formatRange(locale: Locale, start: PartialDate | null, end: PartialDate | null): string | null
export function formatRange(locale: Locale, start: PartialDate | null, end: PartialDate | null) {
  if (!start || !end || start === end) return formatDate(locale, start ?? end)
  if (start.length === end.length) return (locale === 'lt' ? lithuanian : english)(start, end)
  return `${formatDate(locale, start)} – ${formatDate(locale, end)}`
}

function lithuanian(start: PartialDate, end: PartialDate) {
  const from = dateParts(start)
  const to = dateParts(end)
  if (!from.month || !to.month) return `${start}–${end} m.`
  if (from.year !== to.year) return `${formatDate('lt', start)} – ${formatDate('lt', end)}`

  const fromMonth = monthName('lt', from.month)
  const toMonth = monthName('lt', to.month)
  const year = start.slice(0, 4)
  if (!from.day) return `${year} m. ${fromMonth}–${toMonth} mėn.`
  if (from.month === to.month) return `${year} m. ${fromMonth} ${from.day}–${to.day} d.`
  return `${year} m. ${fromMonth} ${from.day} d. – ${toMonth} ${to.day} d.`
}

function english(start: PartialDate, end: PartialDate) {
  const from = dateParts(start)
  const to = dateParts(end)
  if (!from.month || !to.month) return `${start}–${end}`
  if (from.year !== to.year) return `${formatDate('en', start)} – ${formatDate('en', end)}`

  const fromMonth = monthName('en', from.month)
  if (!from.day) return `${fromMonth}–${formatDate('en', end)}`
  if (from.month === to.month) return `${from.day}–${formatDate('en', end)}`
  return `${from.day} ${fromMonth} – ${formatDate('en', end)}`
}
