import type { Line } from '../lines'
import { alone, beside, type Found, overLines, run, unknown } from './heading-lines'
import { type SectionKind, tripWord } from './heading-words'
import { headingKind, headingWords } from './headings'
import { has, isNarrative, type Section } from './section'

/** Divides the lines of a report at its headings; what stands before the first is the opening. */
export function sectionsOf(lines: Line[]): Section[] {
  const sections: Section[] = [{ kind: 'opening', heading: '', lines: [] }]
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    const current = sections.at(-1)
    if (!line || !current) break

    const columns = columnHeadings(line.text)
    if (columns) {
      at = readColumns(lines, at + 1, columns, sections)
      continue
    }
    const found = findHeading(lines, at, sections)
    if (found) {
      const value = found.value ? [{ ...line, text: found.value, afterBlank: false }] : []
      sections.push({
        kind: found.kind,
        heading: found.heading,
        lines: value,
        weak: found.weak,
        inline: value.length > 0,
      })
    } else current.lines.push(line)
    at += found?.taken ?? 1
  }
  return sections
}

function findHeading(lines: Line[], at: number, sections: Section[]): Found | null {
  const found =
    beside(lines, at) ??
    overLines(lines, at) ??
    alone(lines, at, sections) ??
    run(lines, at) ??
    unknown(lines, at, sections)
  if (found?.kind === 'title' && sections.length > 1 && headingWords(found.heading).length === 1)
    found.kind = 'meetings'
  return found && mayStand(found, sections) ? found : null
}

/** Inside the narrative words like "Dalyviai:" or "Vieta:" speak of a meeting, unless the report has not told them yet. */
function mayStand({ kind, heading, weak }: Found, sections: Section[]) {
  const current = sections.at(-1)?.kind ?? 'opening'
  if (kind === 'title') return sections.length === 1
  if (isValueOf(sections.at(-1), kind, weak)) return false
  if (kind === current && /^(basis|purpose|funding|costs)$/.test(kind)) return false
  if (!isNarrative(current)) return !weak || sections.at(-1)?.weak === true || !has(sections, kind)
  if (isNarrative(kind)) return !weak
  if (kind === 'unknown') return false
  if (kind === 'apart')
    return (
      /^(prieda|prided|annex|attach|enclos|append)/.test(headingWords(heading)[0] ?? '') ||
      headingWords(heading).some((word) => tripWord.test(word))
    )
  return !has(sections, kind)
}

/** What stands right below a heading is its value, though it may itself begin like a heading ("Išlaidos – 612 Eur"). */
function isValueOf(section: Section | undefined, kind: Found['kind'], weak: boolean) {
  if (!section || section.kind === 'opening' || section.kind === 'title' || section.lines.length) return false
  return (weak && !section.weak) || (section.kind === 'funding' && kind === 'costs')
}

const cellsOf = (text: string) =>
  (/\t|\|/.test(text) ? text.split(/\t|\|/) : text.split(/ {3,}/)).map((cell) => cell.trim()).filter(Boolean)

/** The headings of a table whose values stand below them, or null. */
function columnHeadings(text: string) {
  const cells = cellsOf(text)
  const kinds = cells.map((cell) => headingKind(cell.replace(/:$/, '')))
  const known = kinds.filter((kind) => kind !== null)
  if (cells.length < 2 || known.length < cells.length || new Set(known).size < 2) return null
  return cells.map((heading, index) => ({ heading, kind: known[index] ?? 'basis' }))
}

function readColumns(
  lines: Line[],
  at: number,
  columns: { heading: string; kind: SectionKind }[],
  sections: Section[],
) {
  const table = columns.map(({ heading, kind }): Section => ({ kind, heading, lines: [] }))
  sections.push(...table)
  let row = at
  for (; row < lines.length; row++) {
    const line = lines[row]
    const cells = line ? cellsOf(line.text) : []
    if (!line || cells.length !== table.length) break
    for (const [index, text] of cells.entries()) table[index]?.lines.push({ ...line, text })
  }
  return row
}
