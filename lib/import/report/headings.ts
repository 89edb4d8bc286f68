import { fold } from '@/lib/text/fold'
import { companions, fillers, reportDate, reportTitle, type SectionKind, tellers, tripWord } from './heading-words'

const number = /^[\s#*_|•▪◦●■·>-]*(?:(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[ivx]{1,4}[.)]|[a-z]\))\s*(?=\p{L}))?/u

const withoutNumber = (candidate: string) =>
  fold(candidate)
    .replace(/\([^()]*\)/g, ' ')
    .replace(number, '')

/** A heading's words: folded, without number, brackets' content and punctuation. */
export function headingWords(candidate: string) {
  return withoutNumber(candidate)
    .split(/[^\p{L}-]+/u)
    .filter((word) => /\p{L}/u.test(word))
}

/**
 * The kind of section a heading opens, or null when the words are no heading. Not a list of known headings: every word
 * must be one that headings are made of, so that "Vykimo tikslas", "KOMANDIRUOTES PAGRINDAS" and "Time and place of the
 * visit" are read alike, and a sentence that begins with the same words is not.
 */
export function headingKind(candidate: string): SectionKind | null {
  const all = headingWords(candidate)
  const joined = all.join(' ')
  if (!all.length || all.length > 24) return null
  if (reportTitle.test(joined)) return 'title'
  if (reportDate.test(joined)) return 'apart'
  if (/^(?:komandiruotes|vizito|keliones|isvykos) metu$/.test(joined)) return 'meetings'

  if (/\d/.test(withoutNumber(candidate))) return null

  const kinds = new Set<SectionKind>()
  for (const word of all) {
    const kind = tellers.find(([, teller]) => teller.test(word))?.[0]
    if (kind) kinds.add(kind)
    else if (!fillers.has(word) && !companions.test(word)) return null
  }
  return decide(kinds, all)
}

function decide(kinds: Set<SectionKind>, all: string[]): SectionKind | null {
  const [first] = kinds
  if (first === 'purpose' && all.length <= 5) return 'purpose'
  if (kinds.has('meetings')) return 'meetings'
  if (kinds.has('results')) return 'results'
  if (kinds.has('apart')) return 'apart'
  if (kinds.has('time') && kinds.has('place')) return 'timeAndPlace'
  for (const kind of [
    'basis',
    'purpose',
    'funding',
    'costs',
    'signerName',
    'signerPost',
    'signer',
    'time',
    'place',
  ] as const) {
    if (!kinds.has(kind)) continue
    if (kind === 'signerName' && kinds.has('signerPost')) return 'signer'
    return kind
  }
  return null
}

/**
 * As `headingKind`, for words before a colon that name a trip and one thing about it with a word or two unknown to us
 * between ("Kelionės į Rygą tikslas").
 */
export function looseHeadingKind(candidate: string): SectionKind | null {
  const all = headingWords(candidate)
  if (all.length < 2 || all.length > 9 || !all.some((word) => tripWord.test(word))) return null
  const ends = [all[0], all.at(-1)].filter((word) => word !== undefined)
  if (!ends.some((word) => tellers.some(([, teller]) => teller.test(word)))) return null
  const known = all.filter(
    (word) => fillers.has(word) || companions.test(word) || tellers.some(([, t]) => t.test(word)),
  )
  return all.length - known.length <= 2 ? headingKind(known.join(' ')) : null
}
