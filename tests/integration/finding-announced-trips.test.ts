import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { indexRecord, reindex } from '@/lib/search/index-record'
import { search } from '@/lib/search/read'
import { SearchQuery } from '@/lib/search/schema'
import { canary, makeHiddenTrips } from './hidden-trips'

/** The last day on which trip 2026-0007 is withheld, and the first on which it is not. */
const before = '2026-11-21'
const after = '2099-01-01'
const ofReports = 'Slaptažodinė'

let town = ''

beforeAll(async () => {
  town = (await makeHiddenTrips()).town
  const unpublished = { publications: { none: { withdrawnAt: null } } }
  await db.tripReport.updateMany({
    where: { municipalityId: town, ...unpublished },
    data: { meetingsLt: ofReports, purposeLt: ofReports, fundingLt: ofReports },
  })
  await db.$transaction((tx) => reindex(tx, town))
})

async function ask(q: string, day: string, where: { id: string } | null = { id: town }) {
  return search('lt', where, SearchQuery.parse({ q }), day)
}

async function found(q: string, day: string, where?: null) {
  const result = await ask(q, day, where)
  return result.state === 'found' ? result.groups.flatMap(({ hits }) => hits.map(({ address }) => address)) : []
}

test('a trip is found from the day it is announced, by what its page says of it', async () => {
  expect(await found('2026-0003', before)).toEqual(['2026-0003'])
  expect(await found('Tikslas', before)).toContain('2026-0003')
})

test('of the report that is not public yet nothing is found, nor of the money', async () => {
  for (const day of [before, after]) expect(await found(ofReports, day)).toEqual([])
  const documents = await db.searchDocument.findMany({ where: { address: { in: ['2026-0003', '2026-0007'] } } })
  expect(documents).toHaveLength(4)
  expect(JSON.stringify(documents)).not.toContain(ofReports)
  expect(documents.find(({ address }) => address === '2026-0003')?.keywords).not.toContain(canary)
})

test('a withheld trip and who is known by it alone are found from their day on, without anything being written', async () => {
  for (const where of [undefined, null]) {
    expect(await found('2026-0007', before, where)).not.toContain('2026-0007')
    expect(await found(canary, before, where)).toEqual([])
    expect(await found('2026-0007', after, where)).toEqual(['2026-0007'])
    expect((await found(canary, after, where)).sort()).toEqual(['2026-0007', 'asmuo-5'])
  }
})

test('before its day it is neither counted, nor meant by a mistyped word, nor offered', async () => {
  const mistyped = `${canary.slice(0, -1)}Ė${canary.slice(-1)}`
  expect(await ask(mistyped, before)).toEqual({ state: 'nothing', didYouMean: null, elsewhere: [] })
  expect(await ask(canary.slice(0, 4), before)).toMatchObject({ state: 'nothing', didYouMean: null })
  expect(await ask(mistyped, after)).toMatchObject({ state: 'found' })

  const result = await ask('komandiruotė', before)
  expect(result).toMatchObject({ state: 'found', total: 3 })
  expect(JSON.stringify(result)).not.toMatch(`2026-000[4-7]|${canary}|"SE"`)
})

test('drafts, submitted and withdrawn ones are never found', async () => {
  for (const reference of ['2026-0004', '2026-0005', '2026-0006'])
    expect(await found(reference, '2030-01-01')).not.toContain(reference)
})

test('a report that becomes public brings its words to the trip at once', async () => {
  const trip = await db.businessTrip.findFirstOrThrow({ where: { reference: '2026-0007' }, include: { report: true } })
  await db.$transaction(async (tx) => {
    const data = { municipalityId: town, reportId: trip.report?.id ?? '', publishedAt: new Date() }
    await tx.reportPublication.create({ data })
    await indexRecord(tx, town, 'BusinessTrip', trip.id)
  })
  expect(await found(ofReports, before)).toEqual(['2026-0007'])
})
