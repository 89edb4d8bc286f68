import { randomUUID } from 'node:crypto'
import { getUser } from '@/lib/auth/read'
import { admit } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { indexRecord } from '@/lib/search/index-record'
import { overlapsOf } from '@/lib/trips/read/overlaps'
import { publishReport, submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { complete } from '../integration/office'
import { percentile } from './table'

const rounds = 30
/** The day on which the generated data ends. */
const today = '2026-11-21'

/** What the office waits for in the largest municipality: a report saved, handed in and published; a partner of many trips followed by the search. */
export async function measureWrites() {
  const { id: municipalityId } = await db.municipality.findUniqueOrThrow({ where: { slug: 'vilnius' } })
  const publisher = await aPublisher(municipalityId)
  const people = await db.official.findMany({ where: { municipalityId }, take: rounds, orderBy: { slug: 'asc' } })
  const [partner] = await db.tripValue.findMany({
    where: { municipalityId, facet: 'partner' },
    orderBy: { total: 'desc' },
    take: 1,
  })

  const times = new Map<string, number[]>()
  const timed = async <Result>(measure: string, work: () => Promise<Result>) => {
    const began = performance.now()
    const result = await work()
    times.set(measure, [...(times.get(measure) ?? []), performance.now() - began])
    return result
  }
  for (const { id: officialId, name } of people) {
    const input = complete({ travellers: [{ name, postLt: null, postEn: null, officialId }] })
    // Whoever travels as often as people of the largest town is on two trips at once now and then.
    const overlaps = await overlapsOf(db, municipalityId, null, input)
    const confirmed = overlaps.map(({ reference }) => `tripsOverlap:${reference}`)
    const said = { input, today, confirmed, overlapReason: overlaps.length > 0 ? 'Viena po kitos' : null }
    const draft = await timed('save', () => saveDraft(publisher, { known: null, ...said }))
    const handed = await timed('hand in', () => submitReport(publisher, { known: draft, ...said }))
    await timed('publish', () => publishReport(publisher, handed, today))
    if (partner)
      await timed('rename a partner', () =>
        db.$transaction((tx) => indexRecord(tx, municipalityId, 'PartnerCity', partner.value)),
      )
  }
  await db.searchRenewal.deleteMany({ where: { municipalityId } })
  return Array.from(times, ([measure, taken]) => ({
    ...{ measure, p50: percentile(taken, 0.5), p95: percentile(taken, 0.95), max: Math.max(...taken) },
  }))
}

async function aPublisher(municipalityId: string) {
  const { id } = await db.user.create({
    data: {
      email: `${randomUUID()}@office.example`,
      name: 'Leidėja',
      roles: { create: { municipalityId, role: 'publisher' } },
    },
  })
  const user = await getUser(id)
  const admitted = user && admit(user, 'office:enter', null)
  if (!admitted) throw new Error('not admitted')
  return admitted
}
