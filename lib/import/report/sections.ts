import { isBullet, type Line } from '../lines'
import { headingKind, headingWords, looseHeadingKind, type SectionKind, tripWord } from './headings'

/** A part of the report: what it is about, its heading as printed, and the lines below (or beside) the heading. */
export type Section = { kind: SectionKind | 'opening' | 'unknown'; heading: string; lines: Line[]; weak?: boolean }

type Found = { kind: SectionKind | 'unknown'; heading: string; value: string; taken: number; weak: boolean }

export const isNarrative = (kind: Section['kind']) => kind === 'meetings' || kind === 'results'

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
      sections.push({ kind: found.kind, heading: found.heading, lines: value, weak: found.weak })
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
  if (!isNarrative(current)) return !weak || !has(sections, kind)
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

function has(sections: Section[], kind: Section['kind']) {
  return sections.some(
    (section) => section.kind === kind || (section.kind === 'timeAndPlace' && (kind === 'time' || kind === 'place')),
  )
}

/** The value beside its heading: after a colon, a tab or wide space, or a dash. */
function beside(lines: Line[], at: number): Found | null {
  const text = lines[at]?.text ?? ''
  const parts: [RegExp, boolean][] = [
    [/^([^:]{2,200}):(?!\d)\s*(.*)$/, false],
    [/^\|?\s*([^\t|]{2,200}?)(?:\s*\t\s*|\s{3,}|\s*\|\s*)(.*?)\|?$/, false],
    [/^(.{2,200}?)\s+[–—-]\s+(.*)$/, true],
  ]
  for (const [pattern, weak] of parts) {
    const match = pattern.exec(text)
    const heading = match?.[1] ?? ''
    const kind = match ? (headingKind(heading) ?? (weak ? null : looseHeadingKind(heading))) : null
    if (kind && match && mayOpen(lines, at)) return { kind, heading, value: clean(match[2] ?? ''), taken: 1, weak }
  }
  return null
}

const clean = (value: string) => value.replace(/^[\s:*_|]+|[\s*_|]+$/g, '')

/** A heading in small letters is one only where a sentence does not run on into it. */
function mayOpen(lines: Line[], at: number) {
  const line = lines[at]
  if (!line || !/^\p{Ll}/u.test(line.text.trim())) return true
  const before = lines[at - 1]
  return !before || line.afterBlank || /[.:;!?]$/.test(before.text)
}

/** A heading that a broken line cuts in two or three. */
function overLines(lines: Line[], at: number): Found | null {
  const first = lines[at]?.text.trim() ?? ''
  if (/[:.;]$/.test(first) || !/^[\p{Lu}\d*#(]/u.test(first)) return null
  const firstKind = headingKind(first)
  if (!headingWords(first).length) return null

  let joined = first
  for (let taken = 2; taken <= 4; taken++) {
    const next = lines[at + taken - 1]?.text.trim()
    if (!next) return null
    const [, head = next, colon = '', value = ''] = /^([^:]*)(:?)\s*(.*)$/.exec(next) ?? []
    const goesOn = /^[\p{Ll}(,]/u.test(head)
    if (firstKind && !goesOn) return null
    if (!goesOn && headingKind(head) && !colon && taken > 2) return null
    joined += ` ${head}`
    const kind = headingKind(joined)
    if (kind && (colon || ((kind !== firstKind || goesOn) && !headingContinues(lines[at + taken]?.text)))) {
      return { kind, heading: joined, value: clean(value), taken, weak: false }
    }
    if (colon || /[.;]$/.test(next)) return null
  }
  return null
}

const headingContinues = (next = '') =>
  /^\p{Ll}/u.test(next) && headingKind(`Komandiruotės laikas ${next.split(':')[0]}`) !== null

/** A heading alone on its line, without a colon. */
function alone(lines: Line[], at: number, sections: Section[]): Found | null {
  const line = lines[at]
  const text = line?.text.trim().replace(/^[*_#\s|]+|[*_|\s]+$/g, '') ?? ''
  const kind = headingKind(text)
  if (!line || !kind || !/^[\p{Lu}\d(•-]/u.test(text)) return null

  const capitals = text === text.toUpperCase()
  const numbered = /^(\d|[IVX]+[.)])/.test(text)
  if (/[.;,]$/.test(text) && !capitals && !numbered) return null
  const before = lines[at - 1]
  const apartFromText = line.afterBlank || !before || capitals || numbered || /[.:;!?]$/.test(before.text)
  const named = headingWords(text).some((word) => tripWord.test(word))
  const current = sections.at(-1)?.kind ?? 'opening'
  const inForm = !isNarrative(current) && !has(sections, kind) && headingWords(text).length <= 4
  return apartFromText || named || inForm ? { kind, heading: text, value: '', taken: 1, weak: false } : null
}

/** A row of a table pasted as running text: "Komandiruotės pagrindas Kauno miesto …", "Vykimo laikas 2024 m. …". */
function run(lines: Line[], at: number): Found | null {
  const text = lines[at]?.text.trim() ?? ''
  const words = text.split(/\s+/)
  if (!/^\p{Lu}/u.test(text) || !tripWord.test(headingWords(words[0] ?? '')[0] ?? '')) return null
  for (let length = Math.min(words.length - 1, 8); length >= 2; length--) {
    const heading = words.slice(0, length).join(' ')
    const kind = headingKind(heading)
    const next = words[length] ?? ''
    if (kind && (/^[\p{Lu}\d„"“]/u.test(next) || /\p{Ll}ti$/u.test(next))) {
      return { kind, heading, value: words.slice(length).join(' '), taken: 1, weak: true }
    }
  }
  return null
}

/** A heading we do not know ends what came before it, unless it opens a list or stands in the narrative. */
function unknown(lines: Line[], at: number, sections: Section[]): Found | null {
  const line = lines[at]
  if (!line || sections.length === 1 || !line.afterBlank || !/^[\p{Lu}\d].{2,70}:$/u.test(line.text.trim())) return null
  const next = lines[at + 1]
  if (!next || isBullet(next.text) || line.text.trim().split(/\s+/).length > 8) return null
  return { kind: 'unknown', heading: line.text.trim().replace(/:$/, ''), value: '', taken: 1, weak: false }
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
