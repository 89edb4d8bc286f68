import { beforeAll, expect, test } from 'vitest'
import { getAgreement } from '@/lib/agreements/read/detail'
import { db } from '@/lib/db'
import { getNetwork } from '@/lib/networks/read/detail'
import { partnersInNetworks } from '@/lib/networks/read/matrix'
import { getOverview } from '@/lib/overview/read'
import { getPartnerCity } from '@/lib/partner-cities/read/detail'
import { loadRegister } from './loaded'

let vilnius = ''
let kaunas = ''

beforeAll(async () => {
  ;({ vilnius, kaunas } = await loadRegister())
})

const riga = { slugLt: 'ryga', slugEn: 'riga', nameLt: 'Ryga', nameEn: 'Riga', countryCode: 'LV' }

test('Erfurt’s own date stands beside Vilnius’s, on both pages, with what is not known of it left unsaid', async () => {
  const city = await getPartnerCity('lt', vilnius, 'erfurtas')
  const slug = city?.agreements[0]?.slugLt ?? ''
  const agreement = await getAgreement('lt', vilnius, slug)
  const claim = { ours: '1972', theirs: '1972-04-11', accounts: 'theyKnowMore', sourceUrl: null, retrievedOn: null }
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
