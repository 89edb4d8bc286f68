import type { Reason } from '@/lib/refusal'
import { fold } from '@/lib/text/fold'

const minPasswordLength = 12
export const maxPasswordLength = 128

/** So much must be left of a password without the words anyone would guess. */
const ownPart = 8

/**
 * Why this may not be someone's password: by its length, by the list of common and breached ones, by what is known of the
 * person and the office. There are no rules of composition (ASVS 5.0, 6.2). `isCommon` tells of a folded text.
 */
export function passwordRefused(
  password: string,
  context: string[],
  isCommon: (text: string) => boolean,
): Reason | null {
  const length = [...password].length
  if (length < minPasswordLength) return 'passwordShort'
  if (length > maxPasswordLength) return 'passwordLong'

  const folded = fold(password)
  if (new Set(folded).size < 4 || [folded, ...cores(folded)].some(isCommon)) return 'passwordCommon'
  return withoutWords(folded, context).length < ownPart ? 'passwordContext' : null
}

/** What is left of a common password that was only made longer: by figures and signs around it, or by saying it twice. */
function cores(folded: string) {
  const bare = folded.replace(/^[^a-z]+|[^a-z]+$/g, '')
  const repeated = /^(.{1,30}?)\1+$/.exec(folded)?.[1]
  return [bare, repeated, /^([a-z]{2,30}?)\1+$/.exec(bare)?.[1]].filter((core) => core !== undefined)
}

/** What anyone here would think of first, beside the names of the person and the municipality. */
const wordsOfTheOffice = ['tiltas', 'savivaldybe', 'municipality', 'slaptazodis', 'password', 'komandiruote']

function withoutWords(folded: string, context: string[]) {
  const words = [...wordsOfTheOffice, ...context.flatMap((text) => fold(text).split(/[^a-z0-9]+/))]
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
  return words.reduce((left, word) => left.replaceAll(word, ''), folded)
}
