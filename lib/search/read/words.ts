import 'server-only'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import { editDistance, forgiven } from '../rules/distance'
import { isStopWord } from '../rules/stop-words'
import { questionQuery, type Scope, type SearchTerm, scopeQuery } from '../rules/tsquery'

/** A word of the question: folded, and as the index may hold it (itself, its Lithuanian and its English stem). */
export type AskedWord = { word: string; lexemes: string[] }

/** Words of a question that are looked at; what follows is not. */
const mostWords = 8

/** The words of a question in their order, those that only join others left out, and the question folded as names are. */
export async function readWords(
  question: string,
): Promise<{ words: AskedWord[]; folded: string; onlyStopWords: boolean }> {
  const rows = await db.$queryRaw<{ word: string; lexemes: string[] }[]>`
    SELECT word, ARRAY[word] || ts_lexize('pg_catalog.lithuanian_stem', lithuanian) || ts_lexize('pg_catalog.english_stem', word) AS lexemes
    FROM string_to_table(public.search_fold(${question}), ' ') WITH ORDINALITY AS folded(word, place)
    JOIN string_to_table(public.search_fold_lt(${question}), ' ') WITH ORDINALITY AS stemmed(lithuanian, place) USING (place)
    WHERE word <> '' ORDER BY place`

  const asked = rows.map(({ word, lexemes }) => ({ word, lexemes: telling(word, lexemes) }))
  const kept = asked.filter(
    ({ word }, at) => !isStopWord(word) && asked.findIndex((other) => other.word === word) === at,
  )
  return {
    words: kept.slice(0, mostWords),
    folded: asked.map(({ word }) => word).join(' '),
    onlyStopWords: asked.length > 0 && kept.length === 0,
  }
}

/** The forms of a word to look for: a stem that is a word of its own which only joins others („taip“ of Taipei) is none. */
function telling(word: string, lexemes: string[]) {
  return [...new Set(lexemes)].filter((lexeme) => lexeme === word || !isStopWord(lexeme))
}

/** What a word was taken for when nothing holds it as it was typed. */
export type ReadWord = SearchTerm & {
  word: string
  meant: { word: string; shown: string } | null
  suggestion: string | null
}

type State = { known: boolean; begins: boolean; near: { word: string; shown: string }[] }

/**
 * The words as they can be found: all joined, if that is a word („city dna“); else each as it is, else as the beginning of
 * words, else as the nearest words of the vocabulary that some document in the scope holds, if no more letters differ than
 * are forgiven.
 */
export async function readMistyped(words: AskedWord[], scope: Scope): Promise<ReadWord[]> {
  const joined = words.map(({ word }) => word).join('')
  const [whole, ...states] = await statesOf([{ word: joined, lexemes: [joined] }, ...words], scope)
  if (whole?.known && words.length > 1)
    return [{ word: joined, lexemes: [joined], prefix: false, meant: null, suggestion: null }]

  const nearest = words.map(({ word }, at) => (states[at]?.known ? [] : rankedBy(word, states[at]?.near ?? [])))
  const held = await heldOf(nearest.flat(), scope)

  return words.map(({ word, lexemes }, at) => {
    const { known = false, begins = false } = states[at] ?? {}
    const ranked = nearest[at]?.filter((other) => held.has(other.word)) ?? []
    const [best] = ranked
    const suggestion = best?.shown ?? null

    if (known) return { word, lexemes, prefix: false, meant: null, suggestion: null }
    if (begins) return { word, lexemes: [word], prefix: true, meant: null, suggestion }
    if (!best || best.distance > forgiven(word)) return { word, lexemes, prefix: false, meant: null, suggestion }

    const equals = ranked.filter(({ distance }) => distance === best.distance)
    return { word, lexemes: equals.map((other) => other.word), prefix: false, meant: best, suggestion }
  })
}

/** Words that resemble one and are asked about, whether a document still holds them. */
const mostNear = 8

/** The words with the fewest letters that differ, first those most like the one typed. */
function rankedBy(word: string, near: State['near']) {
  return near
    .map((other) => ({ ...other, distance: editDistance(word, other.word) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostNear)
}

const holds = (query: Prisma.Sql, { municipalityId, locale, today }: Scope) =>
  Prisma.sql`search_holds(${municipalityId}::uuid, ${locale}, ${today}, ${query})`

/** Whether documents of the scope hold a word, or one that begins with it, and which words of the vocabulary resemble it. */
export function stateQuery({ word, lexemes }: AskedWord, scope: Scope) {
  const { locale, municipalityId } = scope
  const here = { locale, municipalityId }
  const exact = questionQuery([{ lexemes, prefix: false }], 'and', here)
  const prefix = questionQuery([{ lexemes: [word], prefix: true }], 'and', here)
  const ofThis = municipalityId ? Prisma.sql`AND "municipalityId" = ${municipalityId}::uuid` : Prisma.empty

  return Prisma.sql`
    SELECT ${holds(Prisma.sql`${exact}::tsquery`, scope)} AS known,
      length(${word}) > 1 AND ${holds(Prisma.sql`${prefix}::tsquery`, scope)} AS begins,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('word', word, 'shown', shown) ORDER BY likeness DESC, word COLLATE "C"), '[]')
       FROM (
         SELECT "word", min("shown") AS shown, similarity("word", ${word}) AS likeness FROM "SearchWord"
         WHERE "word" % ${word} ${ofThis} GROUP BY "word" ORDER BY likeness DESC, "word" COLLATE "C" LIMIT 24
       ) AS near) AS near`
}

/** Those of the words that a document of the scope holds: the vocabulary may have some that none holds any more. */
async function heldOf(near: State['near'], scope: Scope) {
  if (near.length === 0) return new Set<string>()
  const { locale, municipalityId } = scope
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT word FROM unnest(${[...new Set(near.map(({ word }) => word))]}::text[]) AS word
    WHERE ${holds(Prisma.sql`${scopeQuery({ locale, municipalityId })}::tsquery && to_tsquery('pg_catalog.simple', quote_literal(word))`, scope)}`
  return new Set(rows.map(({ word }) => word))
}

/** The states of several words in their order, asked for at once. */
async function statesOf(words: AskedWord[], scope: Scope): Promise<State[]> {
  const asked = words.map(
    (word, at) => Prisma.sql`SELECT ${at}::int AS place, state.* FROM (${stateQuery(word, scope)}) AS state`,
  )
  return db.$queryRaw<State[]>`${Prisma.join(asked, ' UNION ALL ')} ORDER BY place`
}
