import { beforeAll, expect, test } from 'vitest'
import { listAgreements } from '@/lib/agreements/read/list'
import { agreementStatus } from '@/lib/agreements/rules'
import { decadeOf } from '@/lib/dates/decade'
import { db } from '@/lib/db'
import { listPartnerCities } from '@/lib/partner-cities/read/list'
import { isMeeting, lastContact } from '@/lib/partner-cities/rules'
import { loadRegister } from './loaded'

const today = '2026-11-21'
let vilnius = ''
let kaunas = ''

beforeAll(async () => {
  ;({ vilnius, kaunas } = await loadRegister())
  const where = { municipalityId: vilnius }
  await db.partnerCity.updateMany({ where: { ...where, slugEn: 'donetsk' }, data: { endedOn: '2022' } })
  await db.partnerCity.updateMany({ where: { ...where, slugEn: 'mariupol' }, data: { endedOn: '2024-05' } })
  const shared = { networkId: await networkId('luci'), partnerCityId: await cityId('oslo') }
  await db.networkPartnerCity.create({ data: { municipalityId: vilnius, ...shared } })
})

const networkId = async (slugEn: string) =>
  (await db.network.findFirstOrThrow({ where: { municipalityId: vilnius, slugEn } })).id
const cityId = async (slugEn: string) =>
  (await db.partnerCity.findFirstOrThrow({ where: { municipalityId: vilnius, slugEn } })).id

const partners = async (query: string, municipality = vilnius) => {
  const list = await listPartnerCities('en', municipality, query, today)
  if (!list) throw new Error(`no list for ${query}`)
  return list
}
const agreements = async (query: string, day = today) => {
  const list = await listAgreements('en', vilnius, query, day)
  if (!list) throw new Error(`no list for ${query}`)
  return list
}

/** Every partner of Vilnius with what it can be found by, worked out one by one. */
async function allPartners() {
  const rows = await db.partnerCity.findMany({
    where: { municipalityId: vilnius },
    include: {
      networks: { include: { network: true } },
      parties: { include: { agreement: { include: { fields: true, events: true } } } },
    },
  })
  return rows.map((row) => {
    const documents = row.parties.map(({ agreement }) => agreement)
    const first = documents.flatMap(({ signedOn }) => signedOn ?? []).sort()[0] ?? null
    return {
      name: row.nameEn,
      country: [row.countryCode],
      kind: [row.kind as string],
      type: documents.flatMap(({ typeCode }) => typeCode ?? []),
      field: documents.flatMap(({ fields }) => fields.map(({ fieldCode }) => fieldCode)),
      network: row.networks.map(({ network }) => network.slugEn),
      decade: [decadeOf(first)],
      status: [row.endedOn ? 'ended' : 'current'],
      first,
      contact:
        lastContact(
          documents.flatMap(({ events }) => events.filter(({ kind }) => isMeeting(kind))),
          today,
        )?.date ?? null,
    }
  })
}

const names = ['country', 'kind', 'type', 'field', 'network', 'decade', 'status'] as const
type Choice = Partial<Record<(typeof names)[number], string>>

test.each<Choice>([
  {},
  { country: 'UA' },
  { country: 'PL', decade: '1990' },
  { type: 'COOPERATION_AGREEMENT', kind: 'city' },
  { status: 'all', type: 'TWINNING_AGREEMENT' },
  { network: 'eurocities', country: 'NO' },
  { field: 'digital' },
  { status: 'ended' },
  { country: 'UA', kind: 'region' },
])('beside each choice stands how many it would leave: %o', async (choice) => {
  const all = await allPartners()
  const { options, total } = await partners(`?${new URLSearchParams(choice)}`)
  const asked = { status: 'current', ...choice }
  const fits = (partner: (typeof all)[number], except?: string) =>
    names.every((name) => {
      const value = asked[name]
      return name === except || value === undefined || value === 'all' || partner[name].includes(value)
    })

  expect(total).toBe(all.filter((partner) => fits(partner)).length)
  for (const name of names) {
    const values = [...new Set(all.flatMap((partner) => partner[name]))]
    const expected = values.map((value) => [
      value,
      all.filter((partner) => partner[name].includes(value) && fits(partner, name)).length,
    ])
    expect(Object.fromEntries(options(name).map(({ value, count }) => [value, count]))).toEqual(
      Object.fromEntries(expected),
    )
  }
})

test('partnerships that ended are hidden until they are asked for', async () => {
  const now = await partners('')
  expect(now).toMatchObject({ total: 38, hidden: 2 })
  expect(now.cities.map(({ name }) => name)).not.toContain('Donetsk')
  expect((await partners('?status=ended')).cities.map(({ name }) => name)).toEqual(['Donetsk', 'Mariupol'])
  expect(await partners('?status=all')).toMatchObject({ total: 40, hidden: 0 })
  expect(await partners('?country=PL')).toMatchObject({ total: 6, hidden: 0 })
})

test('a value that no partner has is left out and told', async () => {
  expect(await partners('?country=JP&kind=region')).toMatchObject({
    total: 1,
    ignored: [{ name: 'country', value: 'JP' }],
    query: '?kind=region',
  })
})

test('what is not known stands last whichever way partners are sorted', async () => {
  for (const [sort, known] of [
    ['first', 'since'],
    ['newest', 'since'],
    ['contact', 'contact'],
    ['silent', 'contact'],
  ] as const) {
    const { cities } = await partners(`?sort=${sort}`)
    const dates = cities.map((city) => city[known])
    const dated = dates.filter((date) => date !== null)
    const rising = sort === 'first' || sort === 'silent'
    expect(dates.slice(0, dated.length)).toEqual(dated)
    expect(dated).toEqual(dated.toSorted((a, b) => (a < b ? -1 : 1) * (rising ? 1 : -1) * Number(a !== b)))
  }
})

test('partners stand by first document or last contact, what is not known last', async () => {
  const all = await allPartners()
  const known = new Map(all.map((partner) => [partner.name, partner]))
  const byFirst = (await partners('?status=all&sort=first')).cities
  expect(byFirst.map(({ since }) => since)).toEqual([...byFirst.map(({ since }) => since)].sort())
  const byContact = (await partners('?status=all&sort=contact')).cities
  for (const { name, contact } of byContact) expect([name, contact]).toEqual([name, known.get(name)?.contact])
  expect(byContact.map(({ contact }) => contact)).toEqual([...byContact.map(({ contact }) => contact)].sort().reverse())
})

test('partners stand by country as the page’s language sorts countries', async () => {
  const { cities } = await partners('?sort=country')
  expect(cities.map(({ country }) => country)).toEqual(
    cities.map(({ country }) => country).sort(new Intl.Collator('en').compare),
  )
})

test('a published trip is a contact, one whose report was withdrawn is none', async () => {
  expect((await partners('', kaunas)).cities.map(({ contact }) => contact)).toEqual(['2024-12-07'])
  await db.reportPublication.updateMany({ data: { withdrawnAt: new Date('2030-01-01'), reason: 'Klaida' } })
  expect((await partners('', kaunas)).cities.map(({ contact }) => contact)).toEqual(['2024-12-06'])
})

test('the agreement of Riga, Tallinn and Vilnius is counted once, whatever it is found by', async () => {
  for (const query of ['?level=multilateral', '?decade=2000&level=multilateral', '?type=COOPERATION_AGREEMENT']) {
    const { agreements: found } = await agreements(query)
    expect(found.filter(({ parties }) => parties.some(({ name }) => name === 'Riga'))).toHaveLength(1)
  }
  const { total, options } = await agreements('')
  for (const name of ['level', 'decade', 'status'])
    expect(options(name).reduce((sum, { count }) => sum + count, 0)).toBe(total)
})

test('only what a title states is a field of cooperation', async () => {
  const fields = (await agreements('')).options('field')
  expect(fields.map(({ value, count }) => [value, count]).sort()).toEqual([
    ['digital', 1],
    ['economy', 1],
  ])
})

test('the database tells how an agreement stands as the rule does', async () => {
  const kinds = ['signed', 'renewed', 'extended', 'amended', 'suspended', 'ended', 'succeeded'] as const
  const dates = [null, '1990', '2020-05', '2026', '2026-11-21', '2026-11-22', '2030']
  const rows = await db.agreement.findMany({ where: { municipalityId: vilnius }, orderBy: { position: 'asc' } })
  const any = <Value>(values: readonly Value[], seed: number) =>
    values[(Math.imul(seed + 1, 2_654_435_761) >>> 9) % values.length]
  await db.agreementEvent.deleteMany({ where: { municipalityId: vilnius } })
  await db.agreementEvent.createMany({
    data: rows.flatMap(({ id }, row) =>
      Array.from({ length: row % 5 }, (_, position) => ({
        municipalityId: vilnius,
        agreementId: id,
        kind: any(kinds, row * 10 + position) ?? 'signed',
        date: any(dates, row * 10 + position + 7777) ?? null,
        position,
      })),
    ),
  })
  await db.agreement.updateMany({
    where: {
      id: { in: rows.slice(0, 25).map(({ id }) => id) },
      OR: [{ signedOn: null }, { signedOn: { lt: '2025' } }],
    },
    data: { validUntil: '2025' },
  })

  const changed = await db.agreement.findMany({
    where: { municipalityId: vilnius },
    include: { events: { orderBy: { position: 'asc' } } },
  })
  const counted = new Map<string, number>()
  for (const agreement of changed) {
    const status = agreementStatus(agreement, today)
    counted.set(status, (counted.get(status) ?? 0) + 1)
  }
  expect(counted.size).toBe(6)
  const { options } = await agreements('', today)
  expect(Object.fromEntries(options('status').map(({ value, count }) => [value, count]))).toEqual(
    Object.fromEntries(counted),
  )
  for (const status of counted.keys()) {
    const { agreements: found } = await agreements(`?status=${status}`)
    expect(new Set(found.map((agreement) => agreementStatus(agreement, today)))).toEqual(new Set([status]))
  }
})
