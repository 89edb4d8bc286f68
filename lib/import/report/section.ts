import type { Line } from '../lines'
import type { SectionKind } from './heading-words'

/** A part of the report: what it is about, its heading as printed, and the lines below (or beside) the heading. */
export type Section = {
  kind: SectionKind | 'opening' | 'unknown'
  heading: string
  lines: Line[]
  weak?: boolean
  inline?: boolean
}

export const isNarrative = (kind: Section['kind']) => kind === 'meetings' || kind === 'results'

export function has(sections: Section[], kind: Section['kind']) {
  return sections.some(
    (section) => section.kind === kind || (section.kind === 'timeAndPlace' && (kind === 'time' || kind === 'place')),
  )
}
