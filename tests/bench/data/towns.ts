import { db, type Transaction } from '@/lib/db'
import { loadAgreementTypes } from '@/lib/import/load/agreements'
import { loadVilnius } from '@/lib/import/load/vilnius'
import { indexRecord, reindex } from '@/lib/search/index-record'
import { slugOf } from '@/lib/text/slug'
import { personName, posts, towns } from './vocabulary'

export type Town = { id: string; slug: string }

/** What belongs to a municipality beside its trips: each other town gets its own copy of what Vilnius has. */
const copied = [
  ...['PartnerCity', 'PartnerCityName', 'PartnerCityFact', 'Network', 'NetworkFormerName', 'NetworkFact'],
  ...['Membership', 'MembershipSeat', 'MembershipFee', 'NetworkPartnerCity', 'Agreement', 'AgreementParty'],
  ...['AgreementEvent', 'AgreementField', 'MayorStatement', 'Priority'],
  ...['Official', 'OfficialPost', 'AgendaEvent', 'SearchDocument', 'SearchWord'],
]

/** Vilnius from its own page, the largest town, and as many others like it; all with people, an agenda and their search documents. */
export async function makeTowns(count: number, pageText: string): Promise<Town[]> {
  return db.$transaction(
    async (tx) => {
      await loadAgreementTypes(tx)
      await loadVilnius(tx, pageText)
      const vilnius = await tx.municipality.findFirstOrThrow({ where: { slug: 'vilnius' } })
      await tx.municipality.update({ where: { id: vilnius.id }, data: { reportDeadlineWorkingDays: 10 } })

      await addPeople(tx, vilnius, 0, 60)
      await addAgenda(tx, vilnius, 0, 100)
      await reindex(tx, vilnius.id)
      const all: Town[] = [vilnius]
      for (const name of towns.slice(0, count - 1)) all.push(await copyTown(tx, vilnius.id, name))
      await addPeople(tx, vilnius, 60, 600)
      await addAgenda(tx, vilnius, 100, 2_000)
      await reindex(tx, vilnius.id)
      return all.map(({ id, slug }) => ({ id, slug }))
    },
    { timeout: 600_000 },
  )
}

async function copyTown(tx: Transaction, from: string, name: string): Promise<Town> {
  const { id, slug } = await tx.municipality.create({
    data: {
      ...{ slug: slugOf(name), nameLt: name, nameLtGenitive: name, nameLtLocative: name, nameLtAccusative: name },
      ...{ nameEn: name, officialNameLt: `${name}: savivaldybė`, officialNameEn: `${name} municipality` },
      ...{ latitude: 55, longitude: 24, accentColour: '#1f5c3d', reportDeadlineWorkingDays: 10 },
    },
  })
  await tx.$executeRawUnsafe('SET LOCAL session_replication_role = replica')
  for (const table of copied) await copyRows(tx, table, from, id)
  await tx.$executeRawUnsafe('SET LOCAL session_replication_role = origin')
  await tx.searchDocument.deleteMany({ where: { municipalityId: id, recordType: 'Municipality' } })
  await indexRecord(tx, id, 'Municipality', id)
  return { id, slug }
}

/** Copies the rows of a table; an id of the copy follows from the town's and the original's, so that links stay links. */
async function copyRows(tx: Transaction, table: string, from: string, to: string) {
  const columns = await tx.$queryRaw<{ name: string; type: string }[]>`
    SELECT column_name AS name, udt_name AS type FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = ${table} AND is_generated = 'NEVER' ORDER BY ordinal_position`
  const value = ({ name, type }: (typeof columns)[number]) => {
    if (name === 'municipalityId') return `'${to}'::uuid`
    return type === 'uuid' ? `md5('${to}' || "${name}"::text)::uuid` : `"${name}"`
  }
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${names}) SELECT ${columns.map(value).join(', ')} FROM "${table}" WHERE "municipalityId" = '${from}'`,
  )
}

/** People of whom two in three hold a post; the others are known by their trips. */
async function addPeople(tx: Transaction, { id: municipalityId }: Town, from: number, to: number) {
  const people = numbers(from, to).map((number) => ({ number, name: personName(number) }))
  const created = await tx.official.createManyAndReturn({
    data: people.map(({ name }) => ({ municipalityId, name, slug: slugOf(name) })),
    select: { id: true },
  })
  await tx.officialPost.createMany({
    data: created.flatMap(({ id: officialId }, place) => {
      const at = from + place
      const [titleLt, titleEn] = posts[at % posts.length] ?? ['Narys', 'Member']
      return at % 3 === 2 ? [] : { municipalityId, officialId, kind: 'other' as const, titleLt, titleEn, since: '2019' }
    }),
  })
}

async function addAgenda(tx: Transaction, { id: municipalityId }: Town, from: number, to: number) {
  await tx.agendaEvent.createMany({
    data: numbers(from, to).map((at) => ({
      municipalityId,
      startsAt: new Date(Date.UTC(2026, 10, 20, 8) - at * 9 * 3_600_000),
      titleLt: `Susitikimas su partneriais Nr. ${at}`,
      titleEn: `Meeting with partners no. ${at}`,
    })),
  })
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)
