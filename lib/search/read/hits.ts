import 'server-only'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import { kindsOfMany, type RecordType, recordTypeOf } from '../rules/kinds'
import { partsOf, questionQuery, type Scope, type SearchTerm, scopeQuery, termQuery, weights } from '../rules/tsquery'

/** What is looked for: the words, whether all of them must be found, and the whole question as names may hold it. */
export type Question = { terms: SearchTerm[]; joined: 'and' | 'or'; names: string[] }

/** Which hits are wanted: the first few of each kind, or one page of all. */
export type Slice = { perKind: number } | { offset: number; limit: number }

/**
 * Hits that are looked at in one question: so many trips and agenda entries, the newest, and so many of all else. It bounds
 * the work of a question so wide that nobody reads all its answers; whoever asks more narrowly has them all.
 */
export const mostHits = 500

export type HitRow = {
  recordId: string
  recordType: RecordType
  municipalityId: string
  address: string
  title: string
  titleLang: 'lt' | 'en'
  facts: string
  body: string
  bodyLang: 'lt' | 'en'
  foreignText: string
  names: string[]
  /** How many hits its kind has. */
  ofKind: number
}

/** That the public sees the record of a document on a day. */
function isFoundOn(today: CalendarDate) {
  return Prisma.sql`("visibleFrom" IS NULL OR "visibleFrom" <= ${today})`
}

/**
 * Documents that match, at most so many of the kinds with many records (the newest, `search_recent`) and so many of the
 * others.
 */
function found(columns: Prisma.Sql, question: Question, scope: Scope) {
  const query = questionQuery(question.terms, question.joined, scope)
  const { municipalityId, locale, kind, country, year = null, today } = scope
  const words = [...partsOf(question.terms, question.joined), ...(country ? [scopeQuery({ country })] : [])]
  const few = Prisma.sql`
    (SELECT ${columns} FROM "SearchDocument" WHERE "tsv" @@ ${`${query} & '@few'`}::tsquery AND ${isFoundOn(today)}
      ORDER BY "weight" DESC, "year" DESC NULLS LAST, "recordId" LIMIT ${mostHits})`
  const many = Prisma.sql`
    (SELECT ${columns}
      FROM search_recent(${municipalityId}::uuid, ${locale}, ${kind ? recordTypeOf(kind) : null}, ${year}::int, ${today},
        ${words}::text[]::tsquery[], ${mostHits}::int)
      JOIN "SearchDocument" USING ("municipalityId", "id"))`
  if (!kind) return Prisma.sql`${few} UNION ALL ${many}`
  return kindsOfMany.includes(kind) ? many : few
}

/** What it adds that a word of the question alone is a whole name of the record: „Dnipro miestas“ means the city. */
const wholeName = 6

/**
 * What the country of a city and the post of a person are worth: as much as a title, so that who asks for a country or the
 * mayor sees cities and people before the documents whose titles name them.
 */
const asTitle = 8

/** What a word adds by where the document holds it; the sum over the words orders the hits. */
function scoreOf(terms: SearchTerm[]) {
  const worth = (term: SearchTerm) => {
    const cases = weights.map(
      ([weight, points]) => Prisma.sql`WHEN "tsv" @@ ${termQuery(term, weight)}::tsquery THEN ${points}::int`,
    )
    const said = Prisma.sql`WHEN "recordType" IN ('PartnerCity', 'Official') AND "tsv" @@ ${termQuery(term, 'B')}::tsquery THEN ${asTitle}::int`
    const ofMayor = Prisma.sql`WHEN "recordType" = 'MayorStatement' AND "tsv" @@ ${termQuery(term, 'A')}::tsquery THEN ${asTitle + 1}::int`
    return Prisma.sql`CASE ${Prisma.join([ofMayor, said, ...cases], ' ')} ELSE 0 END`
  }
  const names = terms.flatMap(({ lexemes }) => lexemes.map((lexeme) => `%\n${lexeme}\n%`))
  const named = Prisma.sql`CASE WHEN "forms" LIKE ANY (${names}::text[]) THEN ${wholeName}::int ELSE 0 END`
  return Prisma.join([...terms.map(worth), named], ' + ')
}

/** Whether the question is a name of the record as a whole, or the beginning of one. */
function nameRank(names: string[]) {
  const whole = names.map((name) => `%\n${name}\n%`)
  const beginning = names.map((name) => `%\n${name}%`)
  return Prisma.sql`CASE WHEN "forms" LIKE ANY (${whole}::text[]) THEN 2 WHEN "forms" LIKE ANY (${beginning}::text[]) THEN 1 ELSE 0 END`
}

/** Where else a question has hits: municipalities other than the one asked about, with how many. */
export type Elsewhere = { slug: string; nameLtLocative: string; nameEn: string; count: number }

export function findElsewhere(question: Question, { locale, today, municipalityId }: Scope) {
  const anywhere = { locale, today, municipalityId: null }
  return db.$queryRaw<Elsewhere[]>`
    SELECT m."slug", m."nameLtLocative", m."nameEn", count(*)::int AS "count"
    FROM (${found(Prisma.sql`"municipalityId"`, question, anywhere)}) AS hit JOIN "Municipality" AS m ON m."id" = hit."municipalityId"
    WHERE m."id" <> ${municipalityId}::uuid GROUP BY m."id" ORDER BY m."slug" LIMIT 20`
}

export type Count = { facet: 'kind' | 'country' | 'year'; value: string; count: number }
type Found = { hits: HitRow[]; counts: Count[] }

/**
 * The hits in their order: whole names, then beginnings of names, then by what the words are worth; and how many hits each
 * choice of a facet would leave, given what the other facets are set to. What matches is looked up once for both.
 */
export function hitsQuery(question: Question, scope: Scope, slice: Slice) {
  // The vector is unpacked once for each document (`||` makes it anew), not once for each word and weight that is looked for.
  const columns = Prisma.sql`"municipalityId", "id", "recordType", "recordId", "title", "weight", "year", "countryCodes", "forms", "tsv" || '' AS "tsv"`
  const collation = Prisma.raw(scope.locale === 'lt' ? '"lt-x-icu"' : '"en-x-icu"')
  const order = Prisma.sql`"nameRank" DESC, "score" DESC, "weight" DESC, "year" DESC NULLS LAST, "title" COLLATE ${collation}, "recordId"`
  const wanted =
    'perKind' in slice
      ? Prisma.sql`WHERE "placeInKind" <= ${slice.perKind}`
      : Prisma.sql`WHERE "place" > ${slice.offset} AND "place" <= ${slice.offset + slice.limit}`

  return Prisma.sql`
    WITH asked AS MATERIALIZED (
      SELECT "municipalityId", "id", "recordType", "recordId", "title", "weight", "year", "countryCodes",
        ${nameRank(question.names)} AS "nameRank", ${scoreOf(question.terms)} AS "score"
      FROM (${found(columns, question, scope)} OFFSET 0) AS looked
    ),
    ranked AS (
      SELECT *, row_number() OVER (ORDER BY ${order})::int AS "place",
        row_number() OVER (PARTITION BY "recordType" ORDER BY ${order})::int AS "placeInKind",
        count(*) OVER (PARTITION BY "recordType")::int AS "ofKind"
      FROM asked
    ),
    shown AS (
      SELECT document."recordId", document."recordType", document."municipalityId", document."address", document."title",
        document."titleLang", document."facts", document."body", document."bodyLang", document."foreignText", document."names",
        ranked."ofKind", ranked."place"
      FROM ranked JOIN "SearchDocument" AS document USING ("municipalityId", "id") ${wanted}
    ),
    counted AS (${countsOf(question, scope)})
    SELECT (SELECT coalesce(jsonb_agg(shown ORDER BY "place"), '[]') FROM shown) AS "hits",
      (SELECT coalesce(jsonb_agg(counted ORDER BY "facet", "count" DESC, "value"), '[]') FROM counted) AS "counts"`
}

/** A facet that is set is counted as if it were not: only that takes another look. */
function countsOf(question: Question, scope: Scope) {
  const columns = Prisma.sql`"recordType", "countryCodes", "year"`
  const among = (facet: Count['facet']) =>
    scope[facet] === undefined
      ? Prisma.sql`asked`
      : Prisma.sql`(${found(columns, question, { ...scope, [facet]: undefined })})`

  return Prisma.sql`
    SELECT 'kind' AS "facet", "recordType" AS "value", count(*)::int AS "count" FROM ${among('kind')} AS hit GROUP BY "recordType"
    UNION ALL
    SELECT 'country', code, count(*)::int FROM ${among('country')} AS hit, unnest("countryCodes") AS code GROUP BY code
    UNION ALL
    SELECT 'year', "year"::text, count(*)::int FROM ${among('year')} AS hit WHERE "year" IS NOT NULL GROUP BY "year"`
}

export async function findHits(question: Question, scope: Scope, slice: Slice): Promise<Found> {
  const [found] = await db.$queryRaw<Found[]>(hitsQuery(question, scope, slice))
  return found ?? { hits: [], counts: [] }
}
