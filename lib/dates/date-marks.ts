import type { DateToken } from './date-tokens'

export const yearWords = /^(m|metai|metu|metais|metams|metus)$/

export const monthWords = /^(men|menuo|menesio|menesi|menesiais|menesiu|menesyje)$/

export const dayWords = /^(d|diena|dienos|dienai|dienomis|dienas|dienoje|dienu)$/

const ordinalWords = /^(uju|aisiais|ieji|uosius|oji|aja|osios|tos|ta|ojoje|osiomis)$/

export const separators = /^[-./]$/

export const isMark = (token: DateToken | undefined, marks: RegExp) =>
  token?.kind === 'mark' && marks.test(token.folded)

export const isWord = (token: DateToken | undefined, words: RegExp) =>
  token?.kind === 'word' && words.test(token.folded)

export const isShort = (token: DateToken | undefined): token is DateToken =>
  token?.kind === 'number' && token.text.length <= 2

/** Passes over a word with its full stop ("m.", "mėn.", "d."); the same position when it is not there. */
export function pass(tokens: DateToken[], at: number, words: RegExp) {
  if (!isWord(tokens[at], words)) return at
  return isMark(tokens[at + 1], /^\.$/) && tokens[at + 1]?.glued ? at + 2 : at + 1
}

export function passOrdinal(tokens: DateToken[], at: number) {
  if (tokens[at]?.glued && isWord(tokens[at], /^(st|nd|rd|th)$/)) return at + 1
  if (isMark(tokens[at], /^-$/) && tokens[at]?.glued && isWord(tokens[at + 1], ordinalWords)) return at + 2
  return at
}

export const passComma = (tokens: DateToken[], at: number) => (isMark(tokens[at], /^,$/) ? at + 1 : at)

export function isYear(token: DateToken | undefined): token is DateToken {
  return token?.kind === 'number' && /^(1\d|20|21)\d\d$/.test(token.text)
}
