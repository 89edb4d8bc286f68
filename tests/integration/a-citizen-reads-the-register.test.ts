import { beforeAll, expect, test } from 'vitest'
import { getAgreement } from '@/lib/agreements/read/detail'
import { listAgreements } from '@/lib/agreements/read/list'
import { db } from '@/lib/db'
import { getMayorPage } from '@/lib/mayor/read/page'
import { getMunicipalityHome, listMunicipalities } from '@/lib/municipalities/read'
import { getNetwork } from '@/lib/networks/read/detail'
import { listNetworks } from '@/lib/networks/read/list'
import { getPartnerCity } from '@/lib/partner-cities/read/detail'
import { listPartnerCities } from '@/lib/partner-cities/read/list'
import { loadRegister } from './loaded'

const day = '2026-11-21'
let vilnius = ''
let kaunas = ''

beforeAll(async () => {
  ;({ vilnius, kaunas } = await loadRegister())
})

test('the portal lists its municipalities with true figures', async () => {
  const [first, second] = await listMunicipalities('lt')
  expect([first?.name, second?.name]).toEqual(['Kaunas', 'Vilnius'])
  expect(second?.figures).toEqual({
    partnerCities: 40,
    countries: 24,
    agreements: 51,
    since: '1970',
    networks: 8,
    trips: 0,
  })
  expect(first?.figures.trips).toBe(1)
})

test('a municipality’s home has its latest report and the mayor’s words', async () => {
  const home = await getMunicipalityHome('en', 'kaunas')
  expect(home?.trips.map(({ reference }) => reference)).toEqual(['2024-0001'])
  expect((await getMunicipalityHome('en', 'vilnius'))?.statement?.words.translated).toBe(true)
  expect(await getMunicipalityHome('lt', 'klaipeda')).toBeNull()
})

test('partners stand in the order of each language’s alphabet', async () => {
  const lithuanian = (await listPartnerCities('lt', vilnius, '', day))?.cities.map(({ name }) => name) ?? []
  const english = (await listPartnerCities('en', vilnius, '', day))?.cities.map(({ name }) => name) ?? []
  expect(lithuanian).toHaveLength(40)
  expect(lithuanian).toEqual([...lithuanian].sort(new Intl.Collator('lt').compare))
  expect(english).toEqual([...english].sort(new Intl.Collator('en').compare))
  expect(lithuanian.indexOf('Čikaga')).toBe(lithuanian.indexOf('Chersonas') + 1)
})

test('a partner is found by its name in either language, under its own', async () => {
  const city = await getPartnerCity('lt', vilnius, 'salzburg')
  expect(city).toMatchObject({ slugLt: 'zalcburgas', slugEn: 'salzburg', name: 'Zalcburgas', country: 'Austrija' })
  expect(await getPartnerCity('lt', vilnius, 'atlantida')).toBeNull()
})

test('no municipality shows another’s partner', async () => {
  expect(await getPartnerCity('lt', vilnius, 'bresa')).toBeNull()
  expect(await getPartnerCity('lt', kaunas, 'bresa')).not.toBeNull()
})

test('a date is shown as far as it is known: Erfurt since 1972, extended on a day', async () => {
  const city = await getPartnerCity('lt', vilnius, 'erfurtas')
  expect(city?.agreements[0]?.events.map(({ kind, date }) => [kind, date])).toEqual([
    ['signed', '1972'],
    ['extended', '1990-11-23'],
  ])
})

test('the agreement of three cities is one, on both partners’ pages', async () => {
  const [riga, tallinn] = await Promise.all([
    getPartnerCity('lt', vilnius, 'ryga'),
    getPartnerCity('lt', vilnius, 'talinas'),
  ])
  const slug = riga?.agreements[0]?.slugLt ?? ''
  expect(tallinn?.agreements.map(({ slugLt }) => slugLt)).toEqual([slug])
  expect((await getAgreement('lt', vilnius, slug))?.parties.map(({ name }) => name).sort()).toEqual(['Ryga', 'Talinas'])
})

test('agreements of unknown date come last, whichever way the list is read', async () => {
  for (const order of ['newest', 'oldest'] as const) {
    const list = await listAgreements('lt', vilnius, `?sort=${order}`, day)
    expect(list?.total).toBe(51)
    expect(list?.agreements.at(-1)?.signedOn).toBeNull()
  }
  const oldest = await listAgreements('lt', vilnius, '?sort=oldest', day)
  expect(oldest?.agreements.slice(0, 2).map(({ signedOn }) => signedOn)).toEqual(['1970-07-21', '1972'])
  expect(await listAgreements('lt', vilnius, '?after=nera-tokio', day)).toBeNull()
})

test('a title stays as it was printed, beside the one shown', async () => {
  const dnipro = await getPartnerCity('en', vilnius, 'dnipro')
  const agreement = await getAgreement('en', vilnius, dnipro?.agreements[0]?.slugEn ?? '')
  expect(agreement?.titlesPrinted.join()).toContain('Dniepropetrovsko')
  expect(agreement?.title).toMatchObject({ lang: 'en', translated: true })
})

test('networks have their since-years, and OWHC its member and coordinator', async () => {
  const networks = await listNetworks('lt', vilnius)
  const names = networks.map(({ name }) => name)
  expect(names).toEqual([...names].sort(new Intl.Collator('lt').compare))
  expect(networks.map(({ membership }) => membership?.since).sort()).toEqual([
    '1997',
    '1998',
    '2000',
    '2015',
    '2021',
    '2022',
    '2023',
    '2024',
  ])
  const owhc = networks.find(({ acronym }) => acronym === 'OWHC')
  const detail = await getNetwork('lt', vilnius, owhc?.slugLt ?? '')
  expect(detail?.memberships[0]?.coordinator?.text).toContain('Vilniaus senamiesčio atnaujinimo agentūra')
})

test('the mayor’s page has four priorities and no agenda yet', async () => {
  const { statement, priorities, agenda } = await getMayorPage('lt', vilnius)
  expect(statement?.words.text).toMatch(/^Vilniaus istorija/)
  expect(statement?.mayor).toBeNull()
  expect(priorities).toHaveLength(4)
  expect(agenda).toEqual([])
})

test('of an agenda entry that is withheld the page gets only its time and the ground', async () => {
  await db.agendaEvent.create({
    data: {
      municipalityId: kaunas,
      startsAt: new Date(),
      titleLt: 'Slaptas susitikimas',
      peopleLt: 'X',
      withheldGroundLt: 'VSĮ',
    },
  })
  const [entry] = (await getMayorPage('lt', kaunas)).agenda
  expect(entry?.withheldGround?.text).toBe('VSĮ')
  expect(JSON.stringify(entry)).not.toMatch(/Slaptas|"people"/)
})

test('a partnership that ended keeps its page and leaves the count', async () => {
  const where = { municipalityId: vilnius, slugEn: 'donetsk' }
  await db.partnerCity.updateMany({ where, data: { endedOn: '2022', endReasonLt: 'Sprendimas' } })
  expect(await getPartnerCity('lt', vilnius, 'doneckas')).toMatchObject({
    endedOn: '2022',
    endReason: { text: 'Sprendimas' },
  })
  expect((await getMunicipalityHome('lt', 'vilnius'))?.figures.partnerCities).toBe(39)
  await db.partnerCity.updateMany({ where, data: { endedOn: null, endReasonLt: null } })
})
