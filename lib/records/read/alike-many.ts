import 'server-only'
import { alikeAgreementsOfMany } from '@/lib/agreements/read/alike'
import type { db, Transaction } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { shortened } from '@/lib/text/shortened'
import { Prisma } from '@/prisma/client/client'
import { near, nearPairs } from '../rules/near-names'
import type { Content } from '../schema/content'
import type { Alikeness, RecordDescription } from '../schema/description'
import { dayOf } from './alike'
import { namesOf, ownersOnly } from './names'
import { at } from './names-sql'
import { named } from './tables'

type Entered = { id: string; content: Content }
type Pair = { given: string; id: string }

/**
 * What records that are entered many at a time may be, by the same measure as `alikeTo` has for one: the names of up to three
 * like records by the id of the one entered. A query for each way to be alike, whatever their number.
 */
export async function alikeToMany(
  client: Transaction | typeof db,
  description: RecordDescription,
  { municipalityId, locale }: { municipalityId: string; locale: Locale },
  entered: Entered[],
): Promise<Map<string, string[]>> {
  if (entered.length === 0) return new Map()
  const pairs =
    description.key === 'agreement'
      ? await alikeAgreementsOfMany(client, municipalityId, entered as never)
      : await byNames(client, description, municipalityId, entered)
  const titles = new Map(
    (await namesOf(client, municipalityId, locale, description.key, [...new Set(pairs.map(({ id }) => id))])).map(
      ({ id, title }) => [id, shortened(title, 150)],
    ),
  )
  const found = new Map<string, string[]>()
  for (const { given, id } of pairs) {
    const some = found.get(given) ?? []
    if (some.length < 3 && !some.includes(titles.get(id) ?? id)) found.set(given, [...some, titles.get(id) ?? id])
  }
  return found
}

async function byNames(
  client: Transaction | typeof db,
  description: RecordDescription,
  municipalityId: string,
  entered: Entered[],
): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (const alikeness of description.alike ?? [])
    pairs.push(...(await byOneWay(client, description, alikeness, municipalityId, entered)))
  return pairs
}

async function byOneWay(
  client: Transaction | typeof db,
  description: RecordDescription,
  { names, same = [], exact, within }: Alikeness,
  municipalityId: string,
  entered: Entered[],
): Promise<Pair[]> {
  const { owner, model } = description
  const given = entered.map(({ id, content }) => ({
    ...{ id, record: id, same: same.map((name) => String(content[name])) },
    names: names.map((name) => content[name] ?? null),
    moment: within ? content[within.moment] : null,
  }))
  const key = at('r', owner === 'portal' ? 'code' : 'id')
  const text = exact ? Prisma.sql`"name"` : Prisma.sql`public.search_fold("name")`
  // What must be the same, the day, and which of the names it is, make the kind; names are compared within one. So what is
  // given stands for each of the days on which it may be another.
  const days = within?.days ?? 0
  const zone = Prisma.sql`(SELECT "timeZone" FROM "Municipality" WHERE "id" = ${municipalityId}::uuid)`
  const rows = await client.$queryRaw<Row[]>`
    SELECT "given", "id", "record", jsonb_build_array("same", "day", "nth")::text AS "kind", ${text} AS "text"
    FROM (
      SELECT true AS "given", "id", "record", "same", "names", ("moment" AT TIME ZONE ${zone})::date + "apart" AS "day"
        FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
          AS g("id" text, "record" text, "same" text[], "names" text[], "moment" timestamptz)
        CROSS JOIN generate_series(${-days}::int, ${days}::int) AS "apart"
      UNION ALL SELECT false, ${key}::text, r."id"::text, ${listOf(same)}, ${listOf(names)},
          ${within ? dayOf(at('r', within.moment)) : Prisma.sql`NULL::date`}
        FROM ${named(model)} AS r WHERE ${ownersOnly(description, municipalityId)}
    ) AS records, unnest("names") WITH ORDINALITY AS n("name", "nth")`
  const records = new Map(rows.map(({ id, record }) => [id, record]))
  const isOther = ({ given, id }: Pair) => records.get(id) !== given
  const entries = rows.filter((row) => row.given)
  const own = rows.filter((row) => !row.given)
  return (exact ? samePairs(entries, own) : nearPairs(written(entries), written(own), near)).filter(isOther)
}

type Row = { given: boolean; id: string; record: string; kind: string; text: string | null }

function written(rows: Row[]) {
  return rows.flatMap(({ id, kind, text }) => (text === null ? [] : { id, kind, text }))
}

function samePairs(entries: Row[], own: Row[]): Pair[] {
  const said = ({ kind, text }: Row) => JSON.stringify([kind, text])
  const known = new Map<string, string[]>()
  for (const row of own) known.set(said(row), [...(known.get(said(row)) ?? []), row.id])
  return entries.flatMap((row) => (known.get(said(row)) ?? []).map((id) => ({ given: row.id, id })))
}

function listOf(columns: readonly string[]) {
  const texts = columns.map((name) => Prisma.sql`${at('r', name)}::text`)
  return texts.length === 0 ? Prisma.sql`ARRAY[]::text[]` : Prisma.sql`ARRAY[${Prisma.join(texts)}]`
}
