import { type DatePoint, withYear } from './date-parts'
import { readPoint, readRemainder } from './date-point'
import type { DateToken } from './date-tokens'

export type Span = { first: DatePoint; last: DatePoint; next: number; range: boolean }

const connecting = /^(-|iki|to|until|till|through|thru|\/)$/

const listing = /^(,|ir|and|bei|&)$/

export function readSpan(tokens: DateToken[], at: number): Span | null {
  const first = readPoint(tokens, at)
  if (!first) return daysBefore(tokens, at)

  const connector = tokens[first.next]
  if (connector && connecting.test(connector.folded)) {
    const after = first.next + 1
    const full = readPoint(tokens, after)
    const last = full ? full : readRemainder(tokens, after, first)
    if (last && (last.month || (last.day ? first.day && !counts(tokens, last) : endsWell(tokens, last))))
      return ranged(tokens, first, last)
  }
  return listed(tokens, first) ?? { first, last: first, next: first.next, range: false }
}

/** Whether a number after a dash counts something other than days ("4 d. – 10 val."). */
function counts(tokens: DateToken[], { next, marked }: DatePoint) {
  return (
    !marked &&
    /^(val|valand\p{L}*|h|min|eur|lt|proc|asm\p{L}*|dalyv\p{L}*|zmon\p{L}*|am|pm)$/u.test(tokens[next]?.folded ?? '')
  )
}

function ranged(tokens: DateToken[], first: DatePoint, last: DatePoint): Span {
  const dated = first.year || last.year ? last : withYear(tokens, last)
  return { first, last: dated, next: dated.next, range: true }
}

/** Whether a year that ends a period is one ("1998–2000 m.", "1998–2000"), not an amount ("– 2000 Eur"). */
function endsWell(tokens: DateToken[], { next, marked }: DatePoint) {
  const after = tokens[next]
  return marked || (after?.kind !== 'word' && after?.kind !== 'number')
}

/** "2024 m. gruodžio 4, 5 ir 6 d.": the days after the first belong to it when the last of them is called a day. */
function listed(tokens: DateToken[], first: DatePoint): Span | null {
  if (!first.day || first.numeric) return null
  let last: DatePoint = first
  while (listing.test(tokens[last.next]?.folded ?? '')) {
    const following = readRemainder(tokens, last.next + 1, first)
    if (!following || readPoint(tokens, last.next + 1)) break
    last = following
  }
  return last !== first && last.marked ? ranged(tokens, first, last) : null
}

/** "4–7 December 2024", "04–07.12.2024", "4, 5 and 6 December 2024": days that wait for the month after them. */
function daysBefore(tokens: DateToken[], at: number): Span | null {
  const first = readRemainder(tokens, at, null)
  let next = first?.next ?? at
  while (first && (connecting.test(tokens[next]?.folded ?? '') || listing.test(tokens[next]?.folded ?? ''))) {
    const last = readPoint(tokens, next + 1)
    if (last?.day) return { first, last, next: last.next, range: true }
    const between = readRemainder(tokens, next + 1, null)
    if (!between || between.month) return null
    next = between.next
  }
  return null
}
