import { isMissing, isPageNumber, type Line, linesOf, oneSpaced, tidy } from '../lines'
import { paragraphsOf, valueText } from '../paragraphs'
import { type Basis, readBasis } from './basis'
import { type Cost, readCosts } from './costs'
import type { Destination } from './destinations'
import { type Funding, readFunding } from './funding'
import { tripWord } from './heading-words'
import { headingWords } from './headings'
import { isNarrative, type Section } from './section'
import { readSigners } from './section-signers'
import { sectionsOf } from './sections'
import type { Signer } from './signer-line'
import { readTimeAndPlace } from './time-and-place'

/** A trip report as read from its text. Dates are EDTF; what was not understood is kept word for word. */
export type ReadReport = {
  recognised: boolean
  basis: Basis | null
  startsOn: string | null
  endsOn: string | null
  datesText: string | null
  destinations: Destination[]
  purpose: string | null
  narrative: string | null
  funding: Funding | null
  costs: Cost[]
  signers: Signer[]
  notUnderstood: string[]
}

/**
 * Reads the text of a trip report by its headings, in whatever words and order. A text without any is not recognised
 * and is kept whole.
 */
export function readReport(text: string): ReadReport {
  const all = withoutPageNumbers(linesOf(tidy(text)))
  const sections = sectionsOf(all.lines)
  if (!isReport(sections)) return unrecognised(text)

  const signed = readSigners(sections)
  const of = (...kinds: Section['kind'][]) => signed.sections.filter(({ kind }) => kinds.includes(kind))
  const time = readTimeAndPlace(signed.sections)
  const basis = valueIn(of('basis'))
  const funding = valueIn(of('funding'))
  const money = of('costs', 'funding')
  const costs = money.flatMap(({ heading, lines }) => readCosts(lines.map((line) => line.text).join('\n'), heading))

  return {
    recognised: true,
    basis: basis === null ? null : readBasis(basis),
    startsOn: time.startsOn,
    endsOn: time.endsOn,
    datesText: time.datesText,
    destinations: time.destinations,
    purpose: valueIn(of('purpose')),
    narrative: narrativeOf(signed.sections),
    funding: funding === null ? null : readFunding(funding),
    costs,
    signers: signed.signers,
    notUnderstood: [
      ...apart(of('opening', 'title', 'unknown', 'apart')),
      ...time.notUnderstood,
      ...costLeft(of('costs'), costs),
      ...signed.left,
      ...all.numbers,
    ],
  }
}

/** One heading that speaks of a trip makes a report, or two that tell different things ("Data:" alone is any letter's). */
function isReport(sections: Section[]) {
  const telling = sections.filter(({ kind }) => !/^(?:opening|unknown|title|apart|signer.*)$/.test(kind))
  const named = telling.some(({ heading }) => headingWords(heading).some((word) => tripWord.test(word)))
  return named || new Set(telling.map(({ kind }) => kind)).size >= 2
}

function unrecognised(text: string): ReadReport {
  const whole = text.replace(/^\uFEFF/, '')
  return {
    recognised: false,
    basis: null,
    startsOn: null,
    endsOn: null,
    datesText: null,
    destinations: [],
    purpose: null,
    narrative: null,
    funding: null,
    costs: [],
    signers: [],
    notUnderstood: whole.trim() ? [whole] : [],
  }
}

/** A number alone on a line ends a page; the line after it goes on from the line before. */
function withoutPageNumbers(lines: Line[]) {
  const numbers = lines.filter(({ text }) => isPageNumber(text))
  const kept = lines.flatMap((line, index) => {
    if (numbers.includes(line)) return []
    const before = lines[index - 1]
    return [before && numbers.includes(before) ? { ...line, afterPage: true, afterBlank: true } : line]
  })
  return { lines: kept, numbers: numbers.map(({ text }) => oneSpaced(text)) }
}

/** The text of sections that tell one thing, or null when they only say that there is nothing to tell. */
function valueIn(sections: Section[]) {
  const texts = sections.map(({ lines }) => valueText(lines)).filter((text) => text !== null && !isMissing(text))
  return texts.length ? texts.join('\n\n') : null
}

/** The whole narrative; headings within it, but for the first one, stay as words of it. */
function narrativeOf(sections: Section[]) {
  const parts = sections.filter(({ kind }) => isNarrative(kind))
  const told = parts.flatMap(({ heading, lines, inline }, index) => {
    const [first = '', ...others] = paragraphsOf(lines)
    if (isMissing([first, ...others].join(' '))) return []
    if (index === 0) return [first, ...others]
    return inline ? [`${oneSpaced(heading)}: ${first}`, ...others] : [oneSpaced(heading), first, ...others]
  })
  return told.join('\n\n') || null
}

function apart(sections: Section[]) {
  return sections.flatMap(({ kind, heading, lines }) => {
    const paragraphs = paragraphsOf(lines)
    if (kind === 'opening' || kind === 'title') return paragraphs
    return [[oneSpaced(heading), paragraphs.join('\n')].filter(Boolean).join(': ')]
  })
}

/** What is said about costs, between line breaks and semicolons as `readCosts` reads it, and holds no sum we could read. */
function costLeft(sections: Section[], costs: Cost[]) {
  const read = costs.map(({ text }) => text)
  return sections.flatMap(({ lines }) =>
    lines
      .flatMap(({ text }) => text.split(';'))
      .map(oneSpaced)
      .filter((text) => !isMissing(text) && !read.some((cost) => text.includes(cost))),
  )
}
