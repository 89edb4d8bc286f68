import { beforeAll, expect, test } from 'vitest'
import { getAgenda, getAgendaEvent } from '@/lib/agenda/read'
import { db } from '@/lib/db'
import { getMayorPage } from '@/lib/mayor/read/page'
import { getOfficial, listOfficials } from '@/lib/officials/read/people'
import { listTrips } from '@/lib/trips/read/filtered'
import { homeTrips } from '@/lib/trips/read/latest'
import { monthsWithoutTrips } from '@/lib/trips/read/nil-returns'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { readTripQuery } from '@/lib/trips/schema/filters'
import { canary, makeHiddenTrips, people } from './hidden-trips'

const today = '2026-11-21'
const zone = 'Europe/Vilnius'
let town = ''
let events = { open: '', withheld: '' }

beforeAll(async () => {
  const made = await makeHiddenTrips()
  town = made.town
  events = made.events
})

const list = () => listTrips('lt', { id: town, reportDeadlineWorkingDays: 10 }, readTripQuery({}), today)

test('nothing that is not public leaves any read of trips, people, the agenda and the mayor', async () => {
  const pages = await Promise.all([
    list(),
    listOfficials('lt', town, today),
    ...people.map((_, index) => getOfficial('lt', town, `asmuo-${index}`, today)),
    ...[1, 2, 3, 4, 5, 6, 7].flatMap((number) =>
      ['2025', '2026'].map((year) => getPublicTrip('lt', town, `${year}-000${number}`, today)),
    ),
    getAgenda('lt', town, zone, '2026-09'),
    getAgendaEvent('lt', town, events.open),
    getAgendaEvent('lt', town, events.withheld),
    getMayorPage('lt', town, new Date('2026-11-21T09:00:00Z')),
  ])
  expect(JSON.stringify(pages)).not.toMatch(new RegExp(`${canary}|SE|2026-000[4-7]|Slapukas`))
  expect((await list()).trips.map(({ reference }) => reference)).toEqual(['2026-0003', '2025-0002', '2025-0001'])
})

test('an announced trip is seen before its report, with how late that is and without the report or the costs', async () => {
  const trip = await getPublicTrip('lt', town, '2026-0003', today)
  expect(trip).toMatchObject({ report: null, clock: { state: 'overdue', dueOn: '2026-10-20', days: 32 } })
  expect(await getPublicTrip('lt', town, '2026-0007', today)).toBeNull()
  expect(await getPublicTrip('lt', town, '2026-0007', '2099-01-01')).not.toBeNull()
})

test('a published report has its corrections and files', async () => {
  const trip = await getPublicTrip('lt', town, '2025-0001', today)
  expect(trip?.report?.corrections.map(({ note }) => note?.text)).toEqual(['Vieša'])
  expect(trip?.report?.documents.map(({ fileName }) => fileName)).toEqual(['Vieša.pdf'])
  expect(trip?.clock).toEqual({ state: 'published' })
})

test('people stand by surname as Lithuanians sort, and whoever is known by hidden trips alone is not there', async () => {
  const names = (await listOfficials('lt', town, today)).map(({ name }) => name)
  expect(names).toEqual(['Žydrė Ąžuolaitė', 'Jonas Įsas', 'Ona Jonaitė', 'Česlovas Šileika', 'Rasa Zuikė'])
  expect(await getOfficial('lt', town, 'asmuo-5', today)).toBeNull()
})

test('a post held on a trip is not shown as one held today', async () => {
  const [traveller, member] = await listOfficials('lt', town, today)
  expect(traveller?.post).toMatchObject({ at: 'then', title: { text: 'Patarėja' } })
  expect(member?.post).toMatchObject({ at: 'held', title: { text: 'Tarybos narys' } })
})

test('a person’s trips, days, countries and money are those that are public, and what is unknown is said', async () => {
  expect(await getOfficial('lt', town, 'asmuo-0', today)).toMatchObject({
    made: 3,
    days: 5,
    lengthUnknown: 1,
    countries: [{ code: 'PL' }],
    money: { sums: [{ currency: 'EUR', amount: 200.2 }], unknown: 2 },
    withoutCosts: 1,
  })
})

test('the home tells what came of the latest trips, and which reports are still to come', async () => {
  const { reported, awaited } = await homeTrips('lt', town)
  expect(reported.map(({ reference }) => reference)).toEqual(['2025-0002', '2025-0001'])
  expect(reported.every(({ result }) => result?.publishedOn)).toBe(true)
  expect(reported.flatMap(({ result }) => result?.sums.sums ?? [])).toEqual([
    { currency: 'EUR', amount: 100.1 },
    { currency: 'EUR', amount: 100.1 },
  ])
  expect(awaited.map(({ reference }) => reference)).toContain('2026-0003')
  expect(awaited.every(({ result }) => result === null)).toBe(true)
  expect(awaited.map(({ reference }) => reference)).not.toContain('2026-0004')
})

test('an entry half an hour after midnight in Vilnius belongs to the new month', async () => {
  const september = await getAgenda('lt', town, zone, '2026-09')
  expect(september.events.map(({ id }) => id)).toEqual([events.open, events.withheld])
  expect(september.months).toEqual([{ month: '2026-09', count: 2 }])
  expect((await getAgenda('lt', town, zone, '2026-08')).events).toEqual([])
})

test('an entry leads to its public trips; one that is withheld to nothing', async () => {
  const open = await getAgendaEvent('lt', town, events.open)
  expect(open && 'trips' in open && open.trips.map(({ reference }) => reference)).toEqual([
    '2026-0003',
    '2025-0002',
    '2025-0001',
  ])
  const withheld = await getAgendaEvent('lt', town, events.withheld)
  expect(Object.keys(withheld ?? {}).sort()).toEqual([
    'allDay',
    'cancelled',
    'endsAt',
    'id',
    'startsAt',
    'updatedAt',
    'withheldGround',
  ])
  expect(await getAgendaEvent('lt', town, 'ne-numeris')).toBeNull()
  expect((await getPublicTrip('lt', town, '2025-0001', today))?.agendaEvents.map(({ id }) => id)).toEqual([events.open])
})

test('a priority has the trips and entries of the agenda that are public', async () => {
  const { priorities, terms } = await getMayorPage('lt', town)
  expect(priorities[0]?.trips.map(({ reference }) => reference)).toEqual(['2026-0003', '2025-0002', '2025-0001'])
  expect(priorities[0]?.agendaEvents.map(({ id }) => id)).toEqual([events.open])
  expect(terms).toEqual([])
})

test('what was called off is not what was done for a priority', async () => {
  const where = { municipalityId_id: { municipalityId: town, id: events.open } }
  await db.agendaEvent.update({ where, data: { cancelledAt: new Date() } })
  expect((await getMayorPage('lt', town)).priorities[0]?.agendaEvents).toEqual([])
  await db.agendaEvent.update({ where, data: { cancelledAt: null } })
})

test('earlier mayors stay, the latest term first', async () => {
  const [, second, third] = await db.official.findMany({ where: { municipalityId: town }, orderBy: { slug: 'asc' } })
  const post = { municipalityId: town, kind: 'mayor' as const, titleLt: 'Meras' }
  await db.officialPost.create({ data: { ...post, officialId: second?.id ?? '', since: '2015', until: '2019-04' } })
  await db.officialPost.create({ data: { ...post, officialId: third?.id ?? '', since: '2019-04' } })
  const { terms } = await getMayorPage('lt', town)
  expect(terms.map(({ official, since }) => [official.name, since])).toEqual([
    ['Česlovas Šileika', '2019-04'],
    ['Jonas Įsas', '2015'],
  ])
})

test('months declared to be without trips stand by year', async () => {
  const months = ['2026-08', '2025-12', '2026-07']
  await db.nilReturn.createMany({ data: months.map((month) => ({ municipalityId: town, month })) })
  expect(await monthsWithoutTrips(town)).toEqual([
    { year: '2026', months: ['2026-07', '2026-08'] },
    { year: '2025', months: ['2025-12'] },
  ])
  expect(await monthsWithoutTrips(town, ['2025'])).toEqual([{ year: '2025', months: ['2025-12'] }])
  await expect(db.nilReturn.create({ data: { municipalityId: town, month: '2026-13' } })).rejects.toThrow()
})
