import { beforeAll, expect, test } from 'vitest'
import { getAgreement } from '@/lib/agreements/read/detail'
import { db } from '@/lib/db'
import { getMunicipalityHome, listMunicipalities } from '@/lib/municipalities/read'
import { getNetwork } from '@/lib/networks/read/detail'
import { getPartnerCity } from '@/lib/partner-cities/read/detail'
import { listTrips, tripsOnPage } from '@/lib/trips/read/filtered'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { readTripQuery, tripQueryPart } from '@/lib/trips/schema/filters'

let town = ''
let records = { partnerCityId: '', agreementId: '', membershipId: '' }
const reports = new Map<string, string>()

/** A trip that concerns one partner, one agreement and one network; what became of its report is said by the caller. */
async function makeTrip(reference: string, startsOn: string | null = '2024-12-04') {
  const { id: tripId } = await db.businessTrip.create({
    data: { municipalityId: town, reference, startsOn, purposeLt: `Tikslas ${reference}` },
  })
  const link = { municipalityId: town, tripId }
  await db.tripPartnerCity.create({ data: { ...link, partnerCityId: records.partnerCityId } })
  await db.tripAgreement.create({ data: { ...link, agreementId: records.agreementId } })
  await db.tripMembership.create({ data: { ...link, membershipId: records.membershipId } })
  const report = await db.tripReport.create({ data: { ...link, meetingsLt: `Susitikimai ${reference}` } })
  reports.set(reference, report.id)
}

async function publish(reference: string, withdrawal: { withdrawnAt?: Date; reason?: string } = {}) {
  await db.reportPublication.create({
    data: {
      municipalityId: town,
      reportId: reports.get(reference) ?? '',
      publishedAt: new Date('2025-01-02'),
      ...withdrawal,
    },
  })
}

beforeAll(async () => {
  const names = {
    nameLt: 'Utena',
    nameLtGenitive: 'Utenos',
    nameLtLocative: 'Utenoje',
    nameLtAccusative: 'Uteną',
    nameEn: 'Utena',
  }
  const official = { officialNameLt: 'Utenos rajono savivaldybė', officialNameEn: 'Utena District Municipality' }
  const place = { latitude: 55.5, longitude: 25.6, accentColour: '#204060' }
  town = (await db.municipality.create({ data: { slug: 'utena', ...names, ...official, ...place } })).id

  const own = { municipalityId: town }
  const city = await db.partnerCity.create({
    data: { ...own, slugLt: 'kodziegas', slugEn: 'kodzieg', nameLt: 'Kodziegas', nameEn: 'Kodzieg', countryCode: 'PL' },
  })
  const agreement = await db.agreement.create({
    data: { ...own, slugLt: 'sutartis', slugEn: 'agreement', titlePrinted: 'Sutartis' },
  })
  const network = await db.network.create({
    data: { ...own, slugLt: 'tinklas', slugEn: 'network', nameLt: 'Tinklas', nameEn: 'Network' },
  })
  const membership = await db.membership.create({ data: { ...own, networkId: network.id } })
  records = { partnerCityId: city.id, agreementId: agreement.id, membershipId: membership.id }

  for (const reference of ['2024-0001', '2024-0002', '2024-0003', '2024-0004']) await makeTrip(reference)
  await makeTrip('2024-0005', null)
  await publish('2024-0001')
  await publish('2024-0003', { withdrawnAt: new Date('2025-02-01'), reason: 'Klaida' })
  await db.reportSubmission.create({
    data: { municipalityId: town, reportId: reports.get('2024-0004') ?? '', submittedAt: new Date() },
  })
  await publish('2024-0005')
})

const page = (asked: Record<string, string>) =>
  listTrips('lt', { id: town, reportDeadlineWorkingDays: null }, readTripQuery(asked), '2026-11-21')
const published = ['2024-0001', '2024-0005']
const references = (trips: { reference: string }[] | undefined) => trips?.map(({ reference }) => reference)

test('a published report is shown by its reference; a draft, a submitted and a withdrawn one are not there', async () => {
  expect((await getPublicTrip('lt', town, '2024-0001'))?.report?.headings.meetings?.text).toBe('Susitikimai 2024-0001')
  for (const hidden of ['2024-0002', '2024-0003', '2024-0004'])
    expect(await getPublicTrip('lt', town, hidden)).toBeNull()
})

test('lists have the published alone, the undated last, and count no more than they show', async () => {
  const list = await page({})
  expect(references(list.trips)).toEqual(published)
  expect(list.total).toBe(2)
  expect(JSON.stringify(list)).not.toMatch(/2024-000[234]/)
})

test('the partner, the agreement and the network list the published trips by themselves', async () => {
  expect(references((await getPartnerCity('lt', town, 'kodziegas'))?.trips)).toEqual(published)
  expect(references((await getAgreement('lt', town, 'sutartis'))?.trips)).toEqual(published)
  expect(references((await getNetwork('lt', town, 'tinklas'))?.trips)).toEqual(published)
})

test('the home and the portal’s figures know of no others', async () => {
  const home = await getMunicipalityHome('lt', 'utena')
  expect(references(home?.trips)).toEqual(published)
  expect(home?.figures.trips).toBe(2)
  expect((await listMunicipalities('lt')).find(({ slug }) => slug === 'utena')?.figures.trips).toBe(2)
})

test('what has no English is shown in Lithuanian and says so', async () => {
  expect((await getPublicTrip('en', town, '2024-0001'))?.report?.headings.meetings).toMatchObject({
    lang: 'lt',
    fallback: true,
  })
  const trip = await db.businessTrip.findFirstOrThrow({ where: { municipalityId: town, reference: '2024-0001' } })
  await db.tripDestination.create({
    data: { municipalityId: town, tripId: trip.id, position: 0, nameLt: 'Kodziegas', countryCode: 'PL' },
  })
  const [place] = (await getPublicTrip('en', town, '2024-0001', '2026-11-20'))?.destinations ?? []
  expect(place).toMatchObject({ name: 'Kodziegas', country: 'Poland', words: { lang: 'lt', fallback: true } })
})

test('a trip goes from public view the moment its publication ends, and comes back with a new one', async () => {
  await db.reportPublication.updateMany({
    where: { reportId: reports.get('2024-0001') ?? '', withdrawnAt: null },
    data: { withdrawnAt: new Date(), reason: 'Tikslinama' },
  })
  expect(await getPublicTrip('lt', town, '2024-0001')).toBeNull()
  await publish('2024-0001')
  expect(await getPublicTrip('lt', town, '2024-0001')).not.toBeNull()
})

test('a long list has pages, each going on where the one before ended, and every trip is on one of them', async () => {
  for (let number = 1; number <= tripsOnPage; number++) {
    const reference = `2023-${String(number).padStart(4, '0')}`
    await makeTrip(reference, '2023-05-01')
    await publish(reference)
  }
  const first = await page({})
  const part = tripQueryPart({ chosen: readTripQuery({}).chosen, after: first.next })
  const second = await page(Object.fromEntries(new URLSearchParams(part)))
  expect([first.trips.length, second.trips.length, second.next]).toEqual([tripsOnPage, 2, null])
  expect([first.total, second.total]).toEqual([tripsOnPage + 2, tripsOnPage + 2])
  expect(new Set(references([...first.trips, ...second.trips])).size).toBe(tripsOnPage + 2)
  expect(references(second.trips)?.at(-1)).toBe('2024-0005')
})
