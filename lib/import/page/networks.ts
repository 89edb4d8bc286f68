import { findDates } from '@/lib/dates/read-date'
import { fold } from '@/lib/text/fold'
import { isMissing, oneSpaced } from '../lines'

/** A network a page tells of; `since` as exactly as printed, the coordinator where the page names one. */
export type ReadNetwork = {
  name: string
  acronym: string | null
  since: string | null
  coordinator: string | null
  description: string | null
}

const membershipLine =
  /^[\s•*–-]*(?:naryste?s?\b|narys\b|nare\b|membership\b|member since|member from|istojo\b|istojimo\b|joined\b)/
const membership =
  /\bnaryst\p{L}*|\b(?:narys|nare|nariai|nares)\s+(?:yra\s+)?(?:nuo|since)\b|\btap[oui]\p{L}*\b.*\bnar(?:iu|e|iai|es)\b|\bnar(?:iu|e|iai)\s+(?:tapo|tampa)|\bmember(?:ship)?:?\s+(?:since|from)\b|\ba member (?:of|since)|\bmember since\b|\bbecame\b.*\bmember\b|\bjoined\b|\bistoj\p{L}*|\bprisijung\p{L}*|\bpriimt\p{L}*.*\bnar/u

export const isMembershipLine = (text: string) => membershipLine.test(fold(text)) && text.length < 120

/** Whether a paragraph of whole sentences tells since when the city is a member. */
export function endsWithMembership(text: string) {
  const sentence = text.split(/(?<=\p{L}{2}[.!?])\s+(?=\p{Lu})/u)
  return (
    sentence.length > 1 && membership.test(fold(sentence.at(-1) ?? '')) && findDates(sentence.at(-1) ?? '').length > 0
  )
}

const networkNoun =
  /tinkl|organizacij|asociacij|sajung|aljans|forum|susivienijim|bendrij|partneryst|network|union|association|alliance|organi[sz]ation|council of|eurocities|cities|federacij|federation|klub|konferencij/

export const soundsLikeNetwork = (text: string) => networkNoun.test(fold(text).slice(0, 260))

/** "Name (angl. X – Y) …" or "Name – a network that …": how an entry about a network begins. */
export function beginsNetwork(text: string) {
  if (/^.{2,120}?\s\((?:angl|pranc|vok|šved|sved|ital|isp|lenk|rus|engl)\.?\s/iu.test(text)) return true
  return /^\p{Lu}[^.:;]{1,110}?\s[–—-]\s/u.test(text) && soundsLikeNetwork(text)
}

/** Where to ask for more: it stands between the parts of a page and belongs to none. */
export const isContact = (text: string) =>
  text.length < 160 && /^(?:daugiau informacijos|kontakt|more information|contact|el\. ?p)|^\S+@\S+$/iu.test(text)

/** One entry: its paragraphs, the first with the name; or null when there is no name in it. */
export function readNetwork(paragraphs: string[]): ReadNetwork | null {
  const [first = ''] = paragraphs
  const { name, acronym } = nameOf(first)
  if (!name) return null

  const sentences = paragraphs.flatMap((paragraph) =>
    paragraph.split(/(?<=(?:\p{L}{2}|[”“")\d])[.!?])\s+(?=\p{Lu}|\d{4})/u),
  )
  const told = paragraphs.filter((paragraph) => !isMembershipLine(paragraph)).map(oneSpaced)
  const bare = told.length === 1 && membership.test(fold(first)) && first.length < name.length + 60
  return {
    name,
    acronym,
    since: sinceOf(sentences.length > 1 ? sentences : paragraphs),
    coordinator: coordinatorOf(sentences),
    description: bare || !told.length || told.join() === name ? null : told.join('\n\n'),
  }
}

function sinceOf(sentences: string[]) {
  for (const sentence of sentences) {
    if (!membership.test(fold(sentence)) && !/^[^.]*[–(,]\s*(?:nuo|since)\s+\d{4}/.test(sentence)) continue
    const date = nearest(sentence)
    if (date) return date
  }
  return null
}

/** The date after the word about membership; where there is none, the one before it ("2000 m. … tapo … nariu"). */
function nearest(sentence: string) {
  const at = fold(sentence).search(membership)
  const dates = findDates(sentence).filter(({ startsOn }) => startsOn)
  return (dates.find(({ to }) => to > at) ?? dates[0])?.startsOn ?? null
}

function coordinatorOf(sentences: string[]) {
  for (const sentence of sentences) {
    const found =
      /(?:koordinuoja|koordinatorius|koordinatorė|koordinuojanti institucija|coordinated by|co-ordinated by|coordinator|co-ordinator)\s*[:–-]?\s*(.+?)[.;]?$/iu.exec(
        sentence.trim(),
      )
    const name = oneSpaced(found?.[1] ?? '')
    if (name && !isMissing(name)) return name
  }
  return null
}

const isAcronym = (text: string) => /^[\p{L}\d&+-]{2,14}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2

function nameOf(first: string): { name: string; acronym: string | null } {
  const [, head = ''] = /^((?:[^(–—]|\([^()]*\)|(?<!\s)[–—]|[–—](?!\s))*)/su.exec(first) ?? []
  const cut = head.split(/\s-\s|:\s|,?\s+(?:narys|narė|nariai|narystė|member|nuo|since)\s/iu)[0] ?? ''
  const bracket = /\(([^()]*)\)/.exec(cut)?.[1] ?? ''
  const name = oneSpaced((/^[^(]+/.exec(cut)?.[0] ?? '').replace(/^[\s•*·–-]+|[\s.,;:]+$/g, ''))
  const inBracket = bracket.split(/\s[–—-]\s|,\s*/).map((part) =>
    part
      .replace(/^\p{L}+\.\s*/u, '')
      .replace(/^(?:santrumpa|trumpinys)\s+/iu, '')
      .trim(),
  )
  const words = name.split(' ')
  const acronym =
    inBracket.find(isAcronym) ??
    (words.length < 3 ? words.find((word) => isAcronym(word) && word === word.toUpperCase()) : null)
  return words.length > 16 ? { name: '', acronym: null } : { name, acronym: acronym ?? null }
}
