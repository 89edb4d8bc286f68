import type { AgreementEventKind } from '@/lib/agreements/schema/list'
import { findDates } from '@/lib/dates/read-date'
import { fold } from '@/lib/text/fold'
import { oneSpaced } from '../lines'

/** What happened to a document and when; a date not known is null. */
export type ReadEvent = { kind: AgreementEventKind; date: string | null }

const verbs: [AgreementEventKind, RegExp][] = [
  ['succeeded', /pakeista nauja|pakeite nauja|pakeitusi|perimta|succeeded|superseded|replaced/],
  ['signed', /pasiras|sudaryt|\bpasir\.|signed|signing|signature|concluded/],
  ['renewed', /atnauj|renew/],
  ['extended', /prates|patest|pratest|prolong|extend|extension/],
  ['amended', /pakeist|papildyt|pakeit|papild|amend/],
  ['suspended', /sustabd|suspend/],
  ['ended', /nutrauk|nebegalio|pasibaig|baigta|baigesi|baige galioti|terminated|ended|expired|dissolved|denounced/],
]

const verb = new RegExp(
  String.raw`(?<!\p{L})(?:ne)?(?:${verbs.map(([, words]) => words.source).join('|')})\p{L}*`,
  'gu',
)

export const hasEventVerb = (text: string) => fold(text).search(verb) >= 0

/** Whether a text in brackets speaks of when something happened rather than being part of a title. */
export function speaksOfEvents(text: string) {
  const folded = fold(text)
  return (
    hasEventVerb(text) ||
    findDates(text).length > 0 ||
    /\b(?:data|datos|date|metai|galioja|neterminuot|valid|nera duomenu|duomenu nera|nenurodyt\w*|nezinom\w*|no data|unknown|not known)\b/.test(
      folded,
    )
  )
}

/**
 * The events a text like "pasirašyta 1972 m.; pratęsta 1990-11-23" tells. A date takes the verb before it, or the one
 * right after it when none was said yet; what happened on a `bare` date nobody says, unless its column does. `left` is what
 * was not understood, as printed.
 */
export function readEvents(text: string, bare: 'dated' | 'signed' = 'dated'): { events: ReadEvent[]; left: string[] } {
  const events: ReadEvent[] = []
  const left: string[] = []
  let kind: AgreementEventKind | null = null
  for (const piece of piecesOf(text)) {
    const folded = fold(piece)
    const found = findDates(piece)
    const said = Array.from(folded.matchAll(verb), (match) => ({
      kind: verbs.find(([, words]) => words.test(match[0]))?.[0] ?? 'signed',
      negated: match[0].startsWith('ne') && !match[0].startsWith('nebe'),
      from: match.index,
      to: match.index + match[0].length,
    }))
    const clear = found.filter(({ problem, startsOn, endsOn }) => !problem && (endsOn === null || startsOn === endsOn))
    const understood = clear.length === found.length && !said.some(({ negated }) => negated)
    for (const date of found) {
      const before = said.filter(({ to }) => to <= date.from).at(-1)
      const after = said.find(({ from }) => from >= date.to)
      kind = (before ?? (events.length === 0 || said.length > 0 ? after : undefined))?.kind ?? kind ?? bare
      events.push({ kind, date: clear.includes(date) ? date.startsOn : null })
    }
    for (const [at, event] of said.entries()) {
      const until = said[at + 1]?.from ?? piece.length
      const dated = found.some(({ from }) => from >= event.from && from < until) || found.length >= said.length
      if (!dated && !event.negated) events.push({ kind: event.kind, date: null })
      kind = event.kind
    }
    const rest = unread(piece, [...found, ...said])
    if (!understood || rest) left.push(oneSpaced(piece))
  }
  return { events, left }
}

/** Commas and semicolons part events, but not within a date ("May 12, 2001"). */
function piecesOf(text: string) {
  const dates = findDates(text)
  const cuts = Array.from(text.matchAll(/[;,\n]/g), ({ index }) => index).filter(
    (cut) => !dates.some(({ from, to }) => cut >= from && cut < to),
  )
  return [...cuts, text.length]
    .map((cut, at) => text.slice(at ? (cuts[at - 1] ?? 0) + 1 : 0, cut))
    .filter((piece) => piece.trim())
}

/** Words of a piece that are neither dates nor verbs nor what commonly stands beside them. */
function unread(piece: string, spans: { from: number; to: number }[]) {
  const hidden = spans.reduce(
    (text, { from, to }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to),
    piece,
  )
  return /[\p{L}\d]/u.test(
    hidden.replace(
      /(?<!\p{L})(?:data|date|on|in|ir|and|m|d|nuo|since|was|buvo|dokumentas|sutartis|sutartimi)(?!\p{L})/giu,
      '',
    ),
  )
}
