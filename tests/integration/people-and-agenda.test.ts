import { beforeAll, expect, test } from 'vitest'
import { getAgenda, getAgendaEvent } from '@/lib/agenda/read'
import { db } from '@/lib/db'
import { getMayorPage } from '@/lib/mayor/read'
import { getOfficial, listOfficials } from '@/lib/officials/read'
import { listTrips } from '@/lib/trips/read/filtered'
import { monthsWithoutTrips } from '@/lib/trips/read/nil-returns'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { readTripQuery } from '@/lib/trips/schema/filters'
import { makeTown } from './town'

const today = '2026-11-21'
const zone = 'Europe/Vilnius'
/** Stands in everything the public must not see. */
const canary = 'KANARELE'
let town = ''
const events = { open: '', withheld: '' }

const people = ['Žydrė Ąžuolaitė', 'Jonas Įsas', 'Česlovas Šileika', 'Ona Jonaitė', 'Rasa Zuikė', `${canary} Slapukas`]

beforeAll(async () => {
  const made = await makeTown('birzai', { reportDeadlineWorkingDays: 10, countries: ['PL', 'DE'], people })
  town = made.municipalityId
  const own = { municipalityId: town }
  const [first] = made.officials
  const hidden = made.officials.at(-1)
  const priority = await db.priority.create({ data: { ...own, position: 1, titleLt: 'Prioritetas' } })
  for (const { id } of made.officials.slice(1, -1))
    await db.officialPost.create({ data: { ...own, officialId: id, kind: 'councilMember', titleLt: 'Tarybos narys' } })

  const open = { ...own, startsAt: new Date('2026-08-31T21:30:00Z'), titleLt: 'Mokslo metų šventė' }
  events.open = (await db.agendaEvent.create({ data: { ...open, priorityId: priority.id } })).id
  events.withheld = (
    await db.agendaEvent.create({
      data: {
        ...own,
        startsAt: new Date('2026-09-10T07:00:00Z'),
        titleLt: canary,
        placeLt: canary,
        people: canary,
        organisation: canary,
        lobbyist: true,
        withheldGround: 'Valstybės paslaptis',
        priorityId: priority.id,
        partnerCityId: made.partners[0]?.id,
      },
    })
  ).id

  const trips = [
    { reference: '2025-0001', fate: 'published', startsOn: '2025-03-03', endsOn: '2025-03-05' },
    { reference: '2025-0002', fate: 'published', startsOn: '2025-04', endsOn: null },
    { reference: '2026-0003', fate: 'announced', startsOn: '2026-10-05', endsOn: '2026-10-06' },
    { reference: '2026-0004', fate: 'draft', startsOn: '2026-09-01', endsOn: null },
    { reference: '2026-0005', fate: 'submitted', startsOn: '2026-09-02', endsOn: null },
    { reference: '2026-0006', fate: 'withdrawn', startsOn: '2026-09-03', endsOn: null },
    { reference: '2026-0007', fate: 'withheld', startsOn: '2026-09-04', endsOn: null },
  ]
  for (const [index, { reference, fate, startsOn, endsOn }] of trips.entries()) {
    const seen = index < 3
    const words = fate === 'published' ? 'Vieša' : canary
    const { id: tripId } = await db.businessTrip.create({
      data: {
        ...own,
        reference,
        startsOn,
        endsOn,
        purposeLt: seen ? 'Tikslas' : canary,
        fundingLt: words,
        fundingMeasure: words,
      },
    })
    const key = { ...own, tripId }
    await db.tripDestination.create({
      data: {
        ...key,
        position: 0,
        nameLt: seen ? 'Miestas' : canary,
        countryCode: seen ? 'PL' : 'SE',
        transport: 'rail',
      },
    })
    await db.tripTraveller.create({
      data: {
        ...key,
        position: 0,
        officialId: (seen ? first : hidden)?.id,
        name: seen ? (people[0] ?? '') : canary,
        postLt: 'Patarėja',
      },
    })
    if (!seen)
      await db.tripTraveller.create({
        data: { ...key, position: 1, officialId: first?.id, name: canary, postLt: canary },
      })
    const costs = [
      { amount: 100.1, currency: 'EUR', absence: null },
      { amount: null, currency: 'EUR', absence: 'notKnownYet' as const },
    ]
    await db.tripCost.createMany({
      data: costs.map((cost, position) => ({
        ...key,
        position,
        category: 'lodging',
        payer: 'host',
        note: words,
        ...cost,
      })),
    })
    await db.tripAgendaEvent.createMany({
      data: [events.open, events.withheld].map((agendaEventId) => ({ ...key, agendaEventId })),
    })
    await db.priorityTrip.create({ data: { ...key, priorityId: priority.id } })

    const said = {
      meetingsLt: words,
      purposeLt: fate === 'published' ? null : canary,
      originalText: words,
      signerName: words,
    }
    const { id: reportId } = await db.tripReport.create({ data: { ...key, ...said } })
    const report = { ...own, reportId }
    await db.tripOutcome.create({ data: { ...report, position: 0, textLt: words } })
    await db.followUp.create({ data: { ...report, position: 0, textLt: words } })
    await db.reportCorrection.create({ data: { ...report, noteLt: words } })
    await db.document.create({
      data: {
        ...report,
        fileName: `${words}.pdf`,
        titleLt: words,
        lang: 'lt',
        mediaType: 'application/pdf',
        size: 1,
        sha256: 'a'.repeat(64),
      },
    })
    const at = new Date('2026-01-02')
    if (fate === 'published') await db.reportPublication.create({ data: { ...report, publishedAt: at } })
    if (fate === 'withdrawn')
      await db.reportPublication.create({ data: { ...report, publishedAt: at, withdrawnAt: at, reason: canary } })
    if (fate === 'submitted') await db.reportSubmission.create({ data: { ...report, submittedAt: at } })
    if (fate === 'announced') await db.tripAnnouncement.create({ data: { ...key, announcedAt: at } })
    if (fate === 'withheld') await db.tripAnnouncement.create({ data: { ...key, withheldUntil: '2026-11-22' } })
  }
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
  expect(await getPublicTrip('lt', town, '2026-0007', '2026-11-22')).not.toBeNull()
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
