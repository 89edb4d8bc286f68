import 'server-only'
import { countryName } from '@/lib/countries/names'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { countHits, fragment, hasHit, highlight, type Part } from '../rules/highlight'
import { hasMany, isRecordType, kindOfRecord, type SearchKind, searchKinds } from '../rules/kinds'
import { wordForms } from '../rules/name-forms'
import type { SearchTerm } from '../rules/tsquery'
import { type Count, type Elsewhere, type HitRow, mostHits, type Question } from './hits'
import { hitsPerPage } from './paging'
import type { ReadWord } from './words'

/** One record that was found, as its line in the results. */
export type Hit = {
  id: string
  kind: SearchKind
  municipality: { slug: string; name: string }
  address: string
  title: { parts: Part[]; lang: Locale }
  facts: Part[]
  /** A name of the record other than its title in which the words were found. */
  alsoNamed: Part[] | null
  fragment: { parts: Part[]; lang: Locale } | null
}

export type Choice<Value> = { value: Value; label: string; count: number }

export type Answer = {
  state: 'found'
  /** Kinds in the order of their best hit. With a chosen kind there is one group: a page of it. */
  groups: { kind: SearchKind; count: number; hits: Hit[] }[]
  total: number
  /** Whether there may be more hits than were counted. */
  more: boolean
  /** The same of the counts of all kinds, also where one is chosen. */
  moreOfKinds: boolean
  pages: number
  kinds: Choice<SearchKind>[]
  countries: Choice<string>[]
  years: Choice<number>[]
  /** The question as it was understood, when a word of it was taken for another. */
  readAs: string | null
  /** Whether no record holds all the words, and these hold some. */
  partly: boolean
  /** Other municipalities that have just what was asked, where this one has not. */
  elsewhere: Elsewhere[]
}

type Found = {
  hits: HitRow[]
  counts: Count[]
  question: Question
  read: ReadWord[]
  kind: SearchKind | undefined
  elsewhere: Elsewhere[]
}

/** The page's shape of what was found. */
export async function answer(
  locale: Locale,
  { hits, counts, question, read, kind, elsewhere }: Found,
): Promise<Answer> {
  const municipalities = await municipalitiesOf(locale, hits)
  const grouped = new Map<SearchKind, Answer['groups'][number]>()
  for (const row of hits) {
    const ofKind = kindOfRecord[row.recordType]
    const group = grouped.get(ofKind) ?? { kind: ofKind, count: row.ofKind, hits: [] }
    group.hits.push(hitOf(row, question.terms, municipalities))
    grouped.set(ofKind, group)
  }

  const kinds = choices(counts, 'kind').flatMap(({ value, count }) =>
    isRecordType(value) ? { value: kindOfRecord[value], label: '', count } : [],
  )
  const looked = kinds.filter(({ value }) => !kind || value === kind)
  const counted = looked.reduce((sum, { count }) => sum + count, 0)
  // Beside the other kinds fewer of the chosen one were looked at.
  const total = kind ? Math.max(counted, grouped.get(kind)?.count ?? 0) : counted

  return {
    state: 'found',
    groups: [...grouped.values()],
    total,
    more: kind ? total >= mostHits : isCut(kinds),
    moreOfKinds: isCut(kinds),
    pages: Math.max(1, Math.ceil(total / hitsPerPage)),
    kinds: kinds.sort((a, b) => searchKinds.indexOf(a.value) - searchKinds.indexOf(b.value)),
    countries: choices(counts, 'country').map((choice) => ({
      ...choice,
      label: countryName(locale, choice.value) ?? choice.value,
    })),
    years: choices(counts, 'year')
      .map(({ value, count }) => ({ value: Number(value), label: value, count }))
      .sort((a, b) => b.value - a.value),
    readAs: read.some(({ meant }) => meant) ? read.map(({ meant, word }) => meant?.shown ?? word).join(' ') : null,
    elsewhere,
    partly: question.joined === 'or' && question.terms.length > 1,
  }
}

/** Whether as many hits were looked at as are at most: of the kinds with many records together, or of the others. */
function isCut(kinds: { value: SearchKind; count: number }[]) {
  const counted = (many: boolean) =>
    kinds.filter(({ value }) => hasMany(value) === many).reduce((sum, { count }) => sum + count, 0)
  return counted(true) >= mostHits || counted(false) >= mostHits
}

const choices = (counts: Count[], facet: Count['facet']) =>
  counts.filter((count) => count.facet === facet).map(({ value, count }) => ({ value, label: value, count }))

async function municipalitiesOf(locale: Locale, hits: HitRow[]) {
  const ids = [...new Set(hits.map(({ municipalityId }) => municipalityId))]
  const rows = await db.municipality.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, nameLt: true, nameEn: true },
  })
  return new Map(rows.map(({ id, slug, nameLt, nameEn }) => [id, { slug, name: locale === 'lt' ? nameLt : nameEn }]))
}

function hitOf(row: HitRow, terms: SearchTerm[], municipalities: Map<string, Hit['municipality']>): Hit {
  const title = highlight(row.title, terms, wordForms)
  const facts = highlight(row.facts, terms)
  const alsoNamed = row.names
    .filter((name) => name !== row.title)
    .map((name) => highlight(name, terms, wordForms))
    .reduce<Part[] | null>((best, name) => (countHits(name) > countHits(best ?? title) ? name : best), null)

  return {
    id: row.recordId,
    kind: kindOfRecord[row.recordType],
    municipality: municipalities.get(row.municipalityId) ?? { slug: '', name: '' },
    address: row.address,
    title: { parts: title, lang: row.titleLang },
    facts,
    alsoNamed,
    fragment: fragmentOf(row, terms, hasHit(title) || hasHit(facts) || alsoNamed !== null),
  }
}

/** Where the words stand in the text, else, if they stand nowhere else, in its other language. */
function fragmentOf({ body, bodyLang, foreignText }: HitRow, terms: SearchTerm[], shown: boolean): Hit['fragment'] {
  const own = { parts: fragment(body, terms), lang: bodyLang }
  if (!shown && !hasHit(own.parts)) {
    const foreign = { parts: fragment(foreignText, terms), lang: bodyLang === 'lt' ? ('en' as const) : ('lt' as const) }
    if (hasHit(foreign.parts)) return foreign
  }
  return hasHit(own.parts) ? own : null
}
