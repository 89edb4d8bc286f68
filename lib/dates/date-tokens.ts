import { fold } from '@/lib/text/fold'
import { monthOfRoman, monthOfWord } from './months'

/** A piece of a text as the date reader sees it; `from` and `to` are positions in the text. */
export type DateToken = {
  kind: 'number' | 'word' | 'mark'
  folded: string
  /** The text's own spelling. */
  text: string
  from: number
  to: number
  /** Whether nothing stands between this and what comes before it. */
  glued: boolean
  month: number | null
  roman: number | null
}

const weekdays =
  /\(?\b(?:(?:pirma|antra|trecia|ketvirta|penkta|sesta|sekma)dien\p{L}*|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b\)?|\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?,?(?=\s+\d)/gu

/** Splits a text; the names of weekdays are passed over. */
export function dateTokens(text: string): DateToken[] {
  const folded = fold(text).replace(weekdays, (name) => ' '.repeat(name.length))
  return Array.from(folded.matchAll(/\d+|\p{L}+|\S/gu), (match): DateToken => {
    const from = match.index
    const to = from + match[0].length
    const own = text.slice(from, to)
    const kind = /^\d/.test(match[0]) ? 'number' : /^\p{L}/u.test(match[0]) ? 'word' : 'mark'
    const word = kind === 'word'
    return {
      kind,
      folded: match[0],
      text: own,
      from,
      to,
      glued: from > 0 && !/\s/.test(folded.charAt(from - 1)),
      month: word ? monthOfWord(match[0]) : null,
      roman: word && own === own.toUpperCase() ? monthOfRoman(match[0]) : null,
    }
  })
}
