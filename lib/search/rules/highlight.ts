import { fold } from '@/lib/text/fold'
import type { SearchTerm } from './tsquery'

/** A stretch of a text, and whether it is what was looked for. Joined together the parts are the text. */
export type Part = { text: string; hit: boolean }

/** The longest ending a word may have beyond a stem that was found in it. */
const longestEnding = 4

/** Whether a word of a text is what a search meant: the word itself, a form of its stem, or one that begins so. */
function means(word: string, { lexemes, prefix }: SearchTerm, forms: (word: string) => string[]) {
  const composed = word.normalize('NFC')
  const itself = [fold(composed), composed.toLowerCase()]
  const declined = forms(composed).map(fold)

  return lexemes.some((lexeme) => {
    if (itself.includes(lexeme) || declined.includes(lexeme)) return true
    const beyond = itself.find((folded) => folded.startsWith(lexeme))?.slice(lexeme.length)
    return beyond !== undefined && (prefix || (lexeme.length > 2 && beyond.length <= longestEnding))
  })
}

/** The text in parts, with the words that were looked for marked; names also where one of their `forms` was. */
export function highlight(text: string, terms: SearchTerm[], forms: (word: string) => string[] = () => []): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!terms.some((term) => means(word, term, forms))) continue
    if (index > from) parts.push({ text: text.slice(from, index), hit: false })
    parts.push({ text: word, hit: true })
    from = index + word.length
  }
  if (from < text.length) parts.push({ text: text.slice(from), hit: false })
  return parts
}

export const countHits = (parts: Part[]) => parts.filter(({ hit }) => hit).length

export const hasHit = (parts: Part[]) => countHits(parts) > 0

/**
 * The stretch of about `length` letters in which most of what was looked for stands close together, in parts; an ellipsis
 * tells where the text goes on. The beginning, when nothing stands in it.
 */
export function fragment(text: string, terms: SearchTerm[], length = 220): Part[] {
  // Lines are texts of their own: what is joined into one is parted by a stop.
  const flat = text
    .trim()
    .replace(/([^\s.!?:;,–-])\s*\n\s*/gu, '$1. ')
    .replace(/\s+/g, ' ')
  const hits: number[] = []
  let at = 0
  for (const part of highlight(flat, terms)) {
    if (part.hit) hits.push(at)
    at += part.text.length
  }

  const inWindow = (start: number) => hits.filter((hit) => hit >= start && hit < start + length * 0.8).length
  const best = hits.reduce((most, hit) => (inWindow(hit) > inWindow(most) ? hit : most), hits[0] ?? 0)
  const start = flat.length <= length || best < 60 ? 0 : wordStart(flat, best - 40)
  const end = start + length >= flat.length ? flat.length : wordStart(flat, start + length)

  return highlight(`${start > 0 ? '… ' : ''}${flat.slice(start, end).trim()}${end < flat.length ? ' …' : ''}`, terms)
}

/** The beginning of the first whole word at or after a place. */
function wordStart(text: string, at: number) {
  const space = text.indexOf(' ', at)
  return space < 0 ? text.length : space + 1
}
