import { isBullet, type Line } from '../lines'
import { type SectionKind, tripWord } from './heading-words'
import { headingKind, headingWords, looseHeadingKind } from './headings'
import { has, isNarrative, type Section } from './section'

export type Found = { kind: SectionKind | 'unknown'; heading: string; value: string; taken: number; weak: boolean }

/** The value beside its heading: after a colon, a tab or wide space, a dash, or the heading's own full stop. */
export function beside(lines: Line[], at: number): Found | null {
  const text = lines[at]?.text ?? ''
  const parts: [RegExp, boolean][] = [
    [/^([^:]{2,200}):(?!\d)\s*(.*)$/, false],
    [/^\|?\s*(?:\d{1,2}[.)]?\s*[|\t]\s*)?([^\t|]{2,200}?)(?:\s*\t\s*|\s{3,}|\s*\|\s*)(.*?)\|?$/, false],
    [/^(.{2,200}?)\s+[–—-]\s+(.*)$/, true],
  ]
  for (const [pattern, weak] of parts) {
    const match = pattern.exec(text)
    const heading = match?.[1] ?? ''
    const kind = match ? (headingKind(heading) ?? (weak ? null : looseHeadingKind(heading))) : null
    if (kind && match && mayOpen(lines, at)) return { kind, heading, value: clean(match[2] ?? ''), taken: 1, weak }
  }
  const stopped = /^((?:[\d.]+[.)]\s*)?[^.:\t|]{3,120})\.\s+(\S.*)$/.exec(text)
  const stoppedKind = stopped ? headingKind(stopped[1] ?? '') : null
  if (stopped && stoppedKind && /^[\p{Lu}\d]/u.test(text) && mayOpen(lines, at))
    return { kind: stoppedKind, heading: stopped[1] ?? '', value: clean(stopped[2] ?? ''), taken: 1, weak: false }
  const annex = /^(PRIDEDAMA|Pridedama|Priedai?|PRIEDAI?|Annex(?:es)?|Attachments?)[.,]?\s+(\p{L}.*)$/u.exec(text)
  return annex ? { kind: 'apart', heading: annex[1] ?? '', value: annex[2] ?? '', taken: 1, weak: false } : null
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
export function overLines(lines: Line[], at: number): Found | null {
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
export function alone(lines: Line[], at: number, sections: Section[]): Found | null {
  const line = lines[at]
  const text = line?.text.trim().replace(/^[*_#\s|]+|[*_|\s]+$/g, '') ?? ''
  const kind = headingKind(text)
  if (!line || !kind || !/^[\p{Lu}\d(•-]/u.test(text)) return null

  const capitals = text === text.toUpperCase()
  const numbered = /^(\d|[IVX]+[.)])/.test(text)
  const named = headingWords(text).some((word) => tripWord.test(word))
  if (/[.;,]$/.test(text) && !capitals && !numbered && !(named && /\.$/.test(text))) return null
  const before = lines[at - 1]
  const apartFromText = line.afterBlank || !before || capitals || numbered || /[.:;!?]$/.test(before.text)
  const current = sections.at(-1)?.kind ?? 'opening'
  const inForm = !isNarrative(current) && !has(sections, kind) && headingWords(text).length <= 4
  return apartFromText || named || inForm ? { kind, heading: text, value: '', taken: 1, weak: false } : null
}

/** A row of a table pasted as running text: "Komandiruotės pagrindas Kauno miesto …", "Vykimo laikas 2024 m. …". */
export function run(lines: Line[], at: number): Found | null {
  const text = lines[at]?.text.trim() ?? ''
  const words = text.split(/\s+/)
  if (!/^\p{Lu}/u.test(text) || !tripWord.test(headingWords(words[0] ?? '')[0] ?? '')) return null
  for (let length = Math.min(words.length - 1, 8); length >= 2; length--) {
    if (runsIntoValue(words.slice(0, length))) continue
    const heading = words.slice(0, length).join(' ')
    const kind = headingKind(heading)
    const next = words[length] ?? ''
    if (kind && (/^[\p{Lu}\d„"“]/u.test(next) || /\p{Ll}ti$/u.test(next))) {
      return { kind, heading, value: words.slice(length).join(' '), taken: 1, weak: true }
    }
  }
  return null
}

/** Whether words said to be a heading hold its end: a full stop, or a capital letter after words in small ones. */
function runsIntoValue(words: string[]) {
  const following = words.slice(1)
  const small = following.findIndex((word) => /^\p{Ll}{3}/u.test(word))
  return (
    words.slice(0, -1).some((word) => /[.:]$/.test(word)) ||
    (small >= 0 && following.slice(small).some((word) => /^\p{Lu}/u.test(word)))
  )
}

/** A heading we do not know ends what came before it, unless it opens a list or stands in the narrative. */
export function unknown(lines: Line[], at: number, sections: Section[]): Found | null {
  const line = lines[at]
  if (!line || sections.length === 1 || !line.afterBlank || !/^[\p{Lu}\d].{2,70}:$/u.test(line.text.trim())) return null
  const next = lines[at + 1]
  if (!next || isBullet(next.text) || line.text.trim().split(/\s+/).length > 8) return null
  return { kind: 'unknown', heading: line.text.trim().replace(/:$/, ''), value: '', taken: 1, weak: false }
}
