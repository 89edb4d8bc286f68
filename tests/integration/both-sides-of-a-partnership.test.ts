import { beforeAll, expect, test } from 'vitest'
import { getAgreement } from '@/lib/agreements/read/detail'
import { db } from '@/lib/db'
import { getMayorPage } from '@/lib/mayor/read/page'
import { getNetwork } from '@/lib/networks/read/detail'
import { partnersInNetworks } from '@/lib/networks/read/matrix'
import { getOverview } from '@/lib/overview/read/overview'
import { listAllPartners } from '@/lib/overview/read/partners'
import { getPartnerCity } from '@/lib/partner-cities/read/detail'
import { loadRegister } from './loaded'

let vilnius = ''
let kaunas = ''

beforeAll(async () => {
  ;({ vilnius, kaunas } = await loadRegister())
})

const riga = { slugLt: 'ryga', slugEn: 'riga', nameLt: 'Ryga', nameEn: 'Riga', countryCode: 'LV' }

test('Erfurt’s own date stands beside Vilnius’s, on both pages, with its source and when it was looked up', async () => {
  const city = await getPartnerCity('lt', vilnius, 'erfurtas')
  const slug = city?.agreements[0]?.slugLt ?? ''
  const agreement = await getAgreement('lt', vilnius, slug)
  const erfurt = 'https://erfurt.de/ef/de/rathaus/sv/partner/109286.html'
  const claim = {
    ours: '1972',
    theirs: '1972-04-11',
    accounts: 'theyKnowMore',
    sourceUrl: erfurt,
    retrievedOn: '2026-11-21',
  }
  expect(city?.agreements[0]?.claims).toMatchObject([claim])
  expect(agreement?.claims).toMatchObject([claim])
  expect(agreement?.claims[0]?.claimant.name).toBe('Erfurtas')
  expect(agreement?.signedOn).toBe('1972')
})

test('both signings of Kaunas and Brescia have their place, on both pages', async () => {
  const city = await getPartnerCity('lt', kaunas, 'bresa')
  const events = city?.agreements[0]?.events.map(({ date, place }) => [date, place?.text])
  expect(events).toEqual([
    ['2024-07-05', 'Kaunas'],
    ['2024-12-06', 'Breša'],
  ])
})

test('a claim is someone’s, and says something', async () => {
  const { id: agreementId } = await db.agreement.findFirstOrThrow({ where: { municipalityId: vilnius } })
  const nobody = { municipalityId: vilnius, agreementId, signedOn: '1972' }
  await expect(db.agreementClaim.create({ data: nobody })).rejects.toThrow(/AgreementClaim_partner_or_name/)
  const nothing = { municipalityId: vilnius, agreementId, claimantLt: 'Švedija' }
  await expect(db.agreementClaim.create({ data: nothing })).rejects.toThrow(/AgreementClaim_date_or_text/)
  const impossible = { ...nothing, signedOn: '1972-02-30' }
  await expect(db.agreementClaim.create({ data: impossible })).rejects.toThrow(/AgreementClaim_signedOn_edtf/)
})

test('a claim has a source, and the day on which it was looked up', async () => {
  const { id: agreementId } = await db.agreement.findFirstOrThrow({ where: { municipalityId: vilnius } })
  const claim = { municipalityId: vilnius, agreementId, claimantLt: 'Švedija', signedOn: '1972' }
  const sourceUrl = 'https://example.org/'
  for (const data of [claim, { ...claim, sourceUrl }, { ...claim, sourceUrl, retrievedOn: '2026' }])
    await expect(db.agreementClaim.create({ data })).rejects.toThrow(/AgreementClaim_with_source/)
})

test('a document called by two names keeps both, each word for word as the source prints it', async () => {
  const { slugLt } = await db.agreement.findFirstOrThrow({ where: { municipalityId: kaunas } })
  const agreement = await getAgreement('lt', kaunas, slugLt)
  expect(agreement?.titlesPrinted).toEqual(['miestų partnerių bendradarbiavimo sutartį', 'susigiminiavimo sutarties'])
})

test('every title said to be printed is in the source, word for word', async () => {
  const sources = await db.sourceText.findMany()
  for (const { municipalityId, text } of sources) {
    const printed = text.replace(/[\s\u00a0]+/g, ' ')
    for (const { titlePrinted, alsoPrinted } of await db.agreement.findMany({ where: { municipalityId } }))
      for (const title of [titlePrinted, ...alsoPrinted]) expect(printed).toContain(title)
  }
})

test('a founding has its source; where sources differ each is told', async () => {
  const esn = await getNetwork('en', vilnius, 'esn')
  expect(esn?.foundings.map(({ foundedOn }) => foundedOn)).toEqual(['1999', '1998'])
  expect((await getNetwork('en', vilnius, 'eurocities'))?.foundings.map(({ foundedOn }) => foundedOn)).toEqual([
    '1986',
    '1989',
  ])
  const foundings = await db.networkFounding.findMany({ include: { network: true } })
  for (const { sourceUrl, foundedOn, network } of foundings)
    expect(sourceUrl !== null || network.sourceText?.includes(foundedOn)).toBe(true)
})

test('every term of a mayor says where it can be read; whose the words of the mayor are is not guessed', async () => {
  const { terms, statement } = await getMayorPage('lt', vilnius)
  expect(terms.map(({ official, since, until }) => [official.name, since, until])).toEqual([
    ['Valdas Benkunskas', '2023-04-26', null],
    ['Remigijus Šimašius', '2015', '2023'],
  ])
  expect(await db.officialPost.count({ where: { kind: 'mayor', sourceUrl: null } })).toBe(0)
  expect(statement?.mayor).toBeNull()
})

test('numbers of networks say on which day they were read', async () => {
  expect(await db.networkFact.count({ where: { asOf: null } })).toBe(0)
})

test('what was put right in a description can be read as it was printed', async () => {
  expect(await getNetwork('lt', vilnius, 'keks')).toMatchObject({
    corrected: true,
    sourceText: expect.stringContaining('Lockbook'),
  })
  expect(await getNetwork('lt', vilnius, 'eurocities')).toMatchObject({ corrected: false, nameLang: 'en' })
})

test('a scan is shown with its language, type and size', async () => {
  const { id: agreementId, slugLt } = await db.agreement.findFirstOrThrow({ where: { municipalityId: kaunas } })
  await db.document.create({
    data: {
      municipalityId: kaunas,
      agreementId,
      fileName: 'bresa.pdf',
      titleLt: 'Sutartis',
      lang: 'it',
      mediaType: 'application/pdf',
      size: 1_400_000,
      sha256: 'a'.repeat(64),
    },
  })
  const scan = { language: 'italų', type: 'PDF', size: 1_400_000, title: { text: 'Sutartis' } }
  expect((await getAgreement('lt', kaunas, slugLt))?.scans).toMatchObject([scan])
  expect((await getPartnerCity('lt', kaunas, 'bresa'))?.agreements[0]?.scans).toMatchObject([scan])
})

test('a perishable fact says how old it is and where it is from', async () => {
  const facts = (await getPartnerCity('en', vilnius, 'erfurt'))?.facts ?? []
  expect(facts).toMatchObject([{ value: { text: '216,267' }, asOf: '2023-12-31', sourceUrl: expect.any(String) }])
})

test('the file beside the portal’s map has every present partner of every municipality', async () => {
  const partners = await listAllPartners('en')
  expect(partners.map(({ name }) => name)).toContain('Brescia')
  expect(partners).toHaveLength(await db.partnerCity.count({ where: { endedOn: null } }))
})

test('no partner is shared until two municipalities have it; then each page leads to the other', async () => {
  expect((await getOverview('lt')).sharedPartners).toEqual([])
  await db.partnerCity.create({ data: { municipalityId: kaunas, ...riga } })
  await db.partnerCity.create({
    data: { municipalityId: kaunas, ...riga, slugLt: 'erfurt', slugEn: 'erfurt', nameEn: 'X', wikidataId: 'Q1729' },
  })
  await db.partnerCity.updateMany({
    where: { municipalityId: vilnius, slugEn: 'erfurt' },
    data: { wikidataId: 'Q1729' },
  })

  expect((await getPartnerCity('lt', vilnius, 'ryga'))?.alsoOf).toMatchObject([
    { municipality: 'kaunas', name: 'Kaunas' },
  ])
  expect((await getPartnerCity('en', kaunas, 'riga'))?.alsoOf).toMatchObject([{ municipality: 'vilnius' }])
  expect((await getPartnerCity('lt', vilnius, 'talinas'))?.alsoOf).toEqual([])
  const { sharedPartners } = await getOverview('lt')
  expect(sharedPartners).toHaveLength(2)
  expect(sharedPartners.find(({ name }) => name === 'Ryga')?.of.map(({ name }) => name)).toEqual(['Kaunas', 'Vilnius'])
})

test('the overview puts each municipality’s true figures side by side', async () => {
  const { municipalities, countries } = await getOverview('en')
  const [, second] = municipalities
  expect(second).toMatchObject({ slug: 'vilnius', figures: { partnerCities: 40, agreements: 51, countries: 24 } })
  expect(second?.countries.get('UA')).toBe(8)
  expect(countries.map(({ name }) => name)).toEqual(
    countries.map(({ name }) => name).sort(new Intl.Collator('en').compare),
  )
})

test('the overview names who is twinned with whom, and what published trips come to', async () => {
  const { municipalities, countries, networks } = await getOverview('en')
  const ukraine = countries.find(({ code }) => code === 'UA')?.partners
  expect(ukraine?.get('vilnius')?.map(({ name }) => name)).toContain('Kyiv')
  expect(ukraine?.get('kaunas')).toEqual([])
  expect(municipalities[0]).toMatchObject({ slug: 'kaunas', travels: { trips: 1, days: 4, people: 1 } })
  expect(networks.length).toBeGreaterThan(5)
})

test('a network of two municipalities is one, however its name is written, and each page leads to the other', async () => {
  const one = { slugLt: 'lucija', slugEn: 'lucia', nameLt: 'LUCI', nameEn: 'Lighting cities', acronym: 'Luci' }
  await db.network.create({ data: { municipalityId: kaunas, ...one } })
  expect((await getNetwork('lt', vilnius, 'luci'))?.alsoOf).toMatchObject([{ municipality: 'kaunas', ended: true }])
  expect((await getNetwork('lt', kaunas, 'lucija'))?.alsoOf).toMatchObject([{ municipality: 'vilnius', ended: false }])
  const { sharedNetworks } = await getOverview('lt')
  expect(sharedNetworks.map(({ of }) => of.map(({ municipality }) => municipality))).toEqual([['kaunas', 'vilnius']])
})

test('which partners share a network is said with its source and how old that is, of all others nothing', async () => {
  const partners = await partnersInNetworks('lt', vilnius)
  expect(partners.map(({ name }) => name)).toEqual([
    'Gdanskas',
    'Krokuva',
    'Lvivas',
    'Oslas',
    'Stokholmas',
    'Talinas',
    'Varšuva',
  ])
  for (const { asOf, sourceUrl } of partners.flatMap(({ networks }) => [...networks.values()])) {
    expect(asOf).toMatch(/^20/)
    expect(sourceUrl).toMatch(/^https?:/)
  }
  expect((await getNetwork('lt', vilnius, 'owhc'))?.partnerCities).toMatchObject([
    { name: 'Krokuva', asOf: '2022-03-11' },
    { name: 'Lvivas', asOf: '2022-03-11' },
  ])
  expect((await getPartnerCity('lt', vilnius, 'oslas'))?.networks).toMatchObject([{ name: 'Eurocities', asOf: '2023' }])
  expect((await getNetwork('lt', vilnius, 'luci'))?.partnerCities).toEqual([])
})
