import type { CalendarDate } from '@/lib/dates/edtf'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { type RecordType, weightOf } from '../rules/kinds'
import { nameForms, wordForms } from '../rules/name-forms'

/** Lines of text in each language; what is missing is null. */
type Lines = (string | null | undefined)[]

/** What of a record is searched: only what its public page shows. */
export type SearchableRecord = {
  recordType: RecordType
  recordId: string
  address?: { lt: string; en: string }
  title: { lt: string; en: string | null }
  facts?: { lt: Lines; en: Lines }
  body?: { lt: Lines; en: Lines }
  /** The record's own names, the chief one first. */
  names?: string[]
  /** Forms of the names that rules would not find. */
  forms?: Lines
  /** Whether the names decline as Lithuanian ones do. */
  decline?: boolean
  /** Names of what the record concerns. */
  linkedNames?: string[]
  keywords?: Lines
  countryCodes?: (string | null)[]
  year?: number | null
  /** The first day on which the public sees the record; null when at once. */
  visibleFrom?: CalendarDate | null
}

/** A row of `SearchDocument` as it is written; `words` go to the vocabulary. */
export type SearchDocumentRow = ReturnType<typeof documentOf>

/** Letters of one text that are indexed; what lies beyond is found by what comes before it. */
const longest = 100_000

const lines = (texts: Lines = []) =>
  texts
    .filter((text) => text?.trim())
    .join('\n')
    .slice(0, longest)
const facts = (texts: Lines = []) => texts.filter((text) => text?.trim()).join(' · ')

/** The record's document for the pages of one language. */
export function documentOf(record: SearchableRecord, locale: Locale) {
  const other = locale === 'lt' ? 'en' : 'lt'
  const title = inLocale(locale, record.title.lt, record.title.en)
  const body = inLocale(locale, lines(record.body?.lt) || null, lines(record.body?.en) || null)
  const names = [...new Set(record.names ?? [])]
  const forms = record.decline ? names.flatMap(nameForms) : names
  const shownFacts = facts(record.facts?.[locale])
  const joined = names
    .filter((name) => / /.test(name) && name.split(' ').length < 4)
    .map((name) => name.replaceAll(' ', ''))
  const allForms = [...new Set([...forms, ...joined, ...(record.forms ?? []).filter((form) => form != null)])]

  return {
    recordType: record.recordType,
    recordId: record.recordId,
    locale,
    address: record.address?.[locale] ?? '',
    title: title?.text ?? '',
    titleLang: title?.lang ?? locale,
    facts: shownFacts,
    body: body?.text ?? '',
    bodyLang: body?.lang ?? locale,
    foreignText: lines([record.title[other], facts(record.facts?.[other]), ...(record.body?.[other] ?? [])]),
    names,
    forms: allForms,
    linkedNames: [...new Set((record.linkedNames ?? []).flatMap(nameForms))].join('\n'),
    keywords: lines([...(record.keywords ?? []), ...numbersInOne(record)]),
    countryCodes: [...new Set((record.countryCodes ?? []).filter((code) => code != null))],
    year: record.year ?? null,
    visibleFrom: record.visibleFrom ?? null,
    weight: weightOf(record.recordType),
    words: vocabularyOf(
      [title?.text ?? '', shownFacts, ...names, ...(record.forms ?? [])],
      record.decline ? names : [],
    ),
  }
}

/** Numbers of documents as some write them, in one word: „MA-734“ also as "MA734". */
function numbersInOne({ title, facts, body, keywords, forms }: SearchableRecord) {
  const texts = [title.lt, title.en, ...[facts, body].flatMap((said) => [...(said?.lt ?? []), ...(said?.en ?? [])])]
  const all = [...texts, ...(keywords ?? []), ...(forms ?? [])].join('\n').slice(0, longest)
  const found = all.match(/(?<![\p{L}\p{N}])\p{L}{1,4}[-–]\d+(?:[-/]\d+)*/gu) ?? []
  return [...new Set(found.map((number) => number.replace(/[-–/]/g, '')))]
}

/** A word that a mistyped one may have meant, and how it is shown: a case that was made by rule by the name it is of. */
export type VocabularyWord = { word: string; shown: string }

/** The different words of four letters or more, those that are written before those made by rule. */
function vocabularyOf(written: Lines, declined: string[]): VocabularyWord[] {
  const wordsOf = (text: string) => text.match(/[\p{L}\p{M}]{4,}/gu) ?? []
  const words = new Map<string, string>()
  for (const word of written.flatMap((text) => wordsOf(text ?? ''))) words.set(word, word)
  for (const name of declined.flatMap(wordsOf))
    for (const form of wordForms(name)) if (!words.has(form)) words.set(form, name)
  return Array.from(words, ([word, shown]) => ({ word, shown }))
}
