import type { AgreementType } from '@/lib/agreements/schema/list'
import { findDates } from '@/lib/dates/read-date'
import { fold } from '@/lib/text/fold'
import { isMissing, oneSpaced } from '../lines'
import { agreementTypeOf, namesDocument, titleStart } from './agreement-type'
import { hasEventVerb, type ReadEvent, readEvents, speaksOfEvents } from './events'

/** A document as a table names it: the title as printed, with its spaces in order; null where only a date is given. */
export type ReadDocument = { title: string | null; type: AgreementType | null; events: ReadEvent[] }

export type Documents = { documents: ReadDocument[]; left: string[] }

/** Whether a text tells of a document: by its noun, or by when it was signed. */
export function tellsDocument(text: string) {
  return (
    namesDocument(text) ||
    Array.from(text.matchAll(/\(([^()]*)\)/g)).some((match) => speaksOfEvents(match[1] ?? '')) ||
    (hasEventVerb(text) && findDates(text).length > 0)
  )
}

/** The documents a text lists, parted by semicolons or lines. */
export function readDocuments(text: string): Documents {
  const documents: ReadDocument[] = []
  const left: string[] = []
  for (const piece of partsOf(text)) {
    const { title, events, unread } = readDocument(piece)
    const last = documents.at(-1)
    if (!title && last) last.events.push(...events)
    else if (title || events.length) documents.push({ title, type: title ? agreementTypeOf(title) : null, events })
    left.push(...unread)
  }
  return { documents, left }
}

/** Cuts at semicolons and line ends that are not inside brackets, and where a further title follows a bracket. */
function partsOf(text: string) {
  return textsIn(text.replace(/\)(?:\s*,|\s+(?:ir|bei|and))\s+(?=\p{Lu})/gu, cutBeforeTitle))
}

function cutBeforeTitle(between: string, at: number, text: string) {
  return titleStart.test(fold(text.slice(at + between.length))) ? ')\n' : between
}

function textsIn(text: string) {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '(') depth++
    if (letter === ')') depth = Math.max(0, depth - 1)
    if (letter === '\n' || (letter === ';' && depth === 0)) {
      parts.push('')
      depth = 0
    } else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.replace(/^[\s•◦▪·*–—-]+|[\s;,]+$/g, '')).filter((part) => /[\p{L}\d]/u.test(part))
}

function readDocument(piece: string) {
  const brackets: string[] = []
  const outside = piece.replace(/\(([^()]*)(?:\)|$)/g, (bracket, inside: string) =>
    speaksOfEvents(inside) ? `\u2060${brackets.push(inside)}\u2060` : bracket,
  )
  const [, head = '', tail = ''] = /^(.*?)\s*((?:[\s,;.–-]*\u2060\d+\u2060)+.*)?$/s.exec(outside) ?? []

  const split = splitLoose(head, brackets.length > 0)
  const told = [split.events, ...tail.split(/(\u2060\d+\u2060)/)].map((piece) => {
    const inside = brackets[Number(/^\u2060(\d+)\u2060$/.exec(piece)?.[1] ?? 0) - 1]
    const { events, left } = readEvents(inside ?? piece.replace(/^[\s,;.–-]+|[\s.]+$/g, ''))
    return { events, left: inside !== undefined && left.length ? [oneSpaced(`(${inside})`)] : left }
  })
  return {
    title: oneSpaced(split.title) || null,
    events: told.flatMap(({ events }) => events),
    unread: told.flatMap(({ left }) => left),
  }
}

/** Parts a title from events not in brackets: "…, pasirašyta 2001-05-05", "… – 2019-02-04", "2019-02-04 …". */
function splitLoose(text: string, dated: boolean): { title: string; events: string } {
  if (text.length > 600) return { title: text, events: '' }
  const first = findDates(text).find(({ from, problem }) => from === 0 && problem !== 'noYear')
  if (first && !dated && text.slice(first.to).trim()) {
    const [, verb = '', title = ''] =
      /^[\s,:–—-]*((?:buvo\s+)?(?:pasirašyt\p{L}+|sudaryt\p{L}+|signed)\s+)?(.*)$/su.exec(text.slice(first.to)) ?? []
    const events = `${verb} ${first.text}`.trim()
    const further = splitLoose(title, dated)
    return { title: further.title, events: [events, further.events].filter(Boolean).join('; ') }
  }
  for (const cut of text.matchAll(/\s*(?:(?<!\d)[,–—:]|[,–—:](?!\d))\s*|\s+-\s+|\s+(?=\p{L})|\s+(?=\d{4})|^/gu)) {
    const events = text.slice(cut.index + cut[0].length)
    if (!/\d/.test(events) && !/^(?:nutraukt|sustabdyt|terminated|suspended)/iu.test(events)) continue
    const read = readEvents(events)
    const begins = hasEventVerb(events.split(/\s/)[0] ?? '') || findDates(events)[0]?.from === 0
    if (begins && !(dated && !hasEventVerb(events)) && read.events.length && !read.left.length)
      return { title: text.slice(0, cut.index).replace(/[\s,:–—-]+$/, ''), events }
  }
  const [, before = '', last = ''] = /^(.+?)\s*[,–—]\s*([^,–—]+)$/su.exec(text) ?? []
  if (last.trim() && isMissing(last)) return { title: before, events: last }
  return { title: text.replace(/(?:[\s,:–—]|(?<!\s\p{L})\.)+$/u, ''), events: '' }
}
