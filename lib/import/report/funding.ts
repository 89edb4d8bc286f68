import { findDates } from '@/lib/dates/read-date'

export type Funding = { text: string; measure: string | null }

const code = String.raw`(?:\p{Lu}{1,4}[-.]?)?\d+(?:[.\-/]\p{Lu}?\d+)*\.?`
const noun = String.raw`(?:priemon\p{L}*|papriemon\p{L}*|measure)`
const broader = String.raw`(?:program\p{L}*|projekt\p{L}*\s+kod\p{L}*|kod\p{L}*|code)`
const between = String.raw`(?:\s*[„"“][^”"“]*[”"“])?[\s:,–-]*(?:\(?\s*(?:(?:kod\p{L}*|code|nr|no|number)[\s.:]*)+)?\s*\(?`

const patterns = [
  new RegExp(String.raw`(?<!\p{L})${noun}${between}(${code})`, 'iu'),
  /(?<![\p{L}\d.-])(\d+(?:\.\d+){2,}\.?)/u,
  new RegExp(String.raw`(?<!\p{L})${broader}${between}(${code})`, 'iu'),
  /(?<![\p{L}\d.-])(\d{1,3}(?:-\d{1,3}){2,})(?![\d-])/u,
]

/** How the trip was paid for, and the code of the budget measure as printed, with its last full stop where it has one. */
export function readFunding(text: string): Funding {
  const dates = findDates(text).filter(({ startsOn }) => (startsOn?.length ?? 0) > 4)
  const undated = dates.reduce(
    (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
    text,
  )
  for (const pattern of patterns) {
    const match = pattern.exec(undated)
    const found = match?.[1]
    if (!match || !found) continue
    const after = undated.slice(match.index + match[0].length)
    if (
      /^\s*(?:m\.|metų|metu|eur|lt\b|€|litų|proc|%)|^[,\d]*\d\s*(?:eur|€|lt\b)/iu.test(after) ||
      /^(19|20)\d\d$/.test(found)
    )
      continue
    return { text, measure: endsSentence(found, after) ? found.slice(0, -1) : found }
  }
  return { text, measure: null }
}

/** A full stop after a code is the sentence's only where a further sentence follows; otherwise it stays as printed. */
function endsSentence(found: string, after: string) {
  return found.endsWith('.') && /^[^\S\n]+\p{Lu}/u.test(after)
}
