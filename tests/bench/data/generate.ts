import { readFile } from 'node:fs/promises'
import type { Client } from 'pg'
import { countries } from '@/lib/countries/names'
import { db } from '@/lib/db'
import { countryWords } from '@/lib/search/documents/country-words'
import { synonyms } from '@/lib/search/documents/synonyms'
import { nameForms } from '@/lib/search/rules/name-forms'
import { inLanes, loading, withoutIndexes } from './lanes'
import { makeTowns, type Town } from './towns'
import { documents, filled, prepare, rows, tripsOf, words } from './trips-sql'
import { fromParts, vectors } from './vectors-sql'
import { followUps, meetings, outcomes, posts, purposes } from './vocabulary'

export type Wanted = { trips: number; municipalities?: number; seed?: number; told?: (what: string) => void }

/** References are `YYYY-NNNN`: a year has room for so many trips of a municipality. */
const mostInYear = 9_999

/**
 * Fills the empty, migrated database of `DATABASE_URL`: Vilnius with half of the trips, the other municipalities with ever
 * fewer. The same seed gives the same trips. What triggers and writes would have made is made at the end, of all at once.
 */
export async function generate({ trips, municipalities = 20, seed = 1, told = () => {} }: Wanted) {
  const address = process.env.DATABASE_URL ?? ''
  if (await db.municipality.count()) throw new Error('the database is not empty')

  await db.user.createMany({
    data: Array.from({ length: 5 }, (_, at) => ({ email: `filer${at}@vilnius.example`, name: `Rengėja ${at}` })),
  })
  const page = await readFile('prisma/data/vilnius-international-cooperation.txt', 'utf8')
  const towns = await makeTowns(municipalities, page)
  told(`${towns.length} municipalities`)

  const shares = sharesOf(towns, trips)
  await loading(address, async (client) => {
    await client.query(prepare(seed))
    await describeTowns(client, towns)
  })
  await inLanes(
    address,
    shares.map(({ town, count, years }) => tripsOf(town.id, count, years)),
  )
  await loading(address, (client) => client.query('CREATE UNIQUE INDEX ON bench.trip (town, n); ANALYZE bench.trip'))
  await withoutIndexes(address, filled, () => inLanes(address, rows))
  told(`${trips} trips`)

  const vector = await loading(address, async (client) => {
    await client.query(vectors(synonyms.BusinessTrip))
    const { rows: found } = await client.query(
      "SELECT pg_get_functiondef('public.search_vector'::regproc) AS definition",
    )
    await client.query(fromParts)
    return found[0].definition as string
  })
  await withoutIndexes(address, ['SearchDocument'], () =>
    inLanes(
      address,
      Array.from({ length: lots }, (_, lot) => documents(lot, lots, synonyms.BusinessTrip)),
    ),
  )
  await loading(address, (client) => client.query(vector))
  await loading(address, (client) => client.query(`${words}; ANALYZE`))
  told('search documents')

  const counted = shares.toSorted((a, b) => b.count - a.count)
  await withoutIndexes(address, counts, async () => {
    // Some trips of every town first: they tell the planner what kind of tables these are, whichever town is asked about.
    await loading(address, async (client) => {
      for (const { id } of towns) await client.query(countSome(id))
      await client.query(`ANALYZE ${tables}; DELETE FROM "TripMention"; DELETE FROM "TripBits"`)
    })
    await inLanes(
      address,
      counted.map(({ town }) => `SELECT recount_trips('${town.id}')`),
    )
  })
  await loading(address, (client) => client.query('DROP SCHEMA bench CASCADE'))
  await loading(address, (client) => client.query('VACUUM ANALYZE'))
  told('counts')
  return towns
}

const counts = ['TripFacts', 'TripMention', 'TripValue', 'TripBits', 'TripSum']
const tables = counts.map((name) => `"${name}"`).join(', ')
const countSome = (town: string) =>
  `SELECT count_trips('${town}', ARRAY(SELECT id FROM "BusinessTrip" WHERE "municipalityId" = '${town}' LIMIT 300))`

/** Lots of search documents, so that neither of two connections is done long before the other. */
const lots = 8

/** Half for the first town; each other has a share that falls with its place. */
function sharesOf(towns: Town[], trips: number) {
  const weights = towns.map((_, at) => (at === 0 ? 0 : 1 / at))
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1
  return towns.map((town, at) => {
    const count = Math.max(1, Math.round(at === 0 ? trips / 2 : (trips / 2) * ((weights[at] ?? 0) / all)))
    return { town, count, years: Math.max(22, Math.ceil(count / mostInYear)) }
  })
}

/** Puts what trips are told with beside them: words, countries, and each town's partners, people, memberships and agreements. */
async function describeTowns(client: Client, towns: Town[]) {
  const insert = (table: string, columns: string, values: object[]) =>
    client.query(`INSERT INTO bench.${table} SELECT * FROM jsonb_to_recordset($1::jsonb) AS row (${columns})`, [
      JSON.stringify(values),
    ])
  const texts = { purpose: purposes, meeting: meetings, outcome: outcomes, followUp: followUps }
  await insert(
    'text',
    'kind text, n int, lt text, en text',
    Object.entries(texts).flatMap(([kind, list]) => list.map(([lt, en], n) => ({ kind, n, lt, en }))),
  )
  await insert(
    'country',
    'code text, lt text, en text, words text',
    [...countries.values()].map(({ code, lt, en }) => ({ code, lt, en, words: countryWords(code) })),
  )

  for (const { id: town } of towns) {
    const where = { municipalityId: town }
    const orderBy = { id: 'asc' } as const
    const partners = await db.partnerCity.findMany({ where, orderBy: { slugEn: 'asc' }, include: { names: true } })
    const officials = await db.official.findMany({ where, orderBy: { slug: 'asc' } })
    const memberships = await db.membership.findMany({ where, orderBy, include: { network: true } })
    const agreements = await db.agreement.findMany({ where, orderBy: { slugEn: 'asc' }, select: { id: true } })
    await insert(
      'partner',
      'town uuid, n int, id uuid, code text, lt text, en text, linked text',
      partners.map((city, n) => ({
        ...{ town, n, id: city.id, code: city.countryCode, lt: city.nameLt, en: city.nameEn },
        linked: [city.nameLt, city.nameEn, ...city.names.map(({ name }) => name)].flatMap(nameForms).join('\n'),
      })),
    )
    await insert(
      'official',
      'town uuid, n int, id uuid, name text, linked text, lt text, en text',
      officials.map(({ id, name }, n) => {
        const [lt, en] = posts[n % posts.length] ?? ['', '']
        return { town, n, id, name, linked: nameForms(name).join('\n'), lt, en }
      }),
    )
    await insert(
      'membership',
      'town uuid, n int, id uuid, linked text',
      memberships.map(({ id, network: { nameLt, nameEn } }, n) => ({ town, n, id, linked: `${nameLt}\n${nameEn}` })),
    )
    await insert(
      'agreement',
      'town uuid, n int, id uuid',
      agreements.map(({ id }, n) => ({ town, n, id })),
    )
  }
}
