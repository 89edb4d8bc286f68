import { beforeAll, describe, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { indexRecord, reindex } from '@/lib/search/index-record'
import { search } from '@/lib/search/read'
import { SearchQuery } from '@/lib/search/schema'
import { publishReport, submitReport, withdrawReport } from '@/lib/trips/write/review'
import { complete, municipality, staff, today, withdrawal } from './office'

let kaunas: { id: string }
let vilnius: { id: string }
let filer: Staff
let publisher: Staff

beforeAll(async () => {
  kaunas = await municipality('kaunas')
  vilnius = await municipality('vilnius')
  filer = await staff(kaunas.id, 'filer')
  publisher = await staff(kaunas.id, 'publisher')
})

/** What is found, as „kind title“, in the order of the page. */
async function found(
  q: string | Record<string, string>,
  where: { id: string } | null = kaunas,
  locale: 'lt' | 'en' = 'lt',
) {
  const result = await search(locale, where, SearchQuery.parse(typeof q === 'string' ? { q } : q))
  if (result.state !== 'found') return []
  return result.groups.flatMap(({ hits }) =>
    hits.map(({ kind, title }) => `${kind} ${title.parts.map(({ text }) => text).join('')}`),
  )
}

async function partner(municipalityId: string, names: { lt: string; en: string; country: string }) {
  return db.$transaction(async (tx) => {
    const slug = names.en.toLowerCase()
    const city = await tx.partnerCity.create({
      data: {
        municipalityId,
        slugLt: slug,
        slugEn: slug,
        nameLt: names.lt,
        nameEn: names.en,
        countryCode: names.country,
      },
    })
    await indexRecord(tx, municipalityId, 'PartnerCity', city.id)
    return city
  })
}

describe('reports', () => {
  const secret = 'Slaptažodinės'

  test('a trip is found from the moment its report is published, and not before', async () => {
    const input = complete({ meetingsLt: `Aptartos ${secret} programos.` })
    const submitted = await submitReport(filer, { known: null, input, today })
    expect(await found(secret)).toEqual([])
    expect(await found('MA-734')).toEqual([])
    expect(await found(submitted.reference)).toEqual([])
    expect(await db.searchDocument.count({ where: { recordType: 'BusinessTrip' } })).toBe(0)

    const published = await publishReport(publisher, submitted, today)
    expect(await found('slaptazodiniu')).toEqual(['trip Komandiruotė: Breša (Italija)'])
    expect(await found('MA-734')).toEqual(['trip Komandiruotė: Breša (Italija)'])
    expect(await found(submitted.reference, kaunas, 'en')).toEqual(['trip Business trip: Brescia (Italy)'])

    await withdrawReport(publisher, published, withdrawal('Klaida'))
    expect(await found(secret)).toEqual([])
    expect(await found('Onaitė')).toEqual([])
    expect(await db.searchDocument.count({ where: { recordType: 'BusinessTrip' } })).toBe(0)
  })

  test('what is withdrawn is not offered as a spelling either', async () => {
    const result = await search('lt', kaunas, SearchQuery.parse({ q: 'Slaptažodinėss' }))
    expect(result).toEqual({ state: 'nothing', didYouMean: null, elsewhere: [] })
  })

  test('a draft is not found after all documents are made anew', async () => {
    await submitReport(filer, { known: null, input: complete({ purposeLt: 'Juodraštinė kelionė' }), today })
    await db.$transaction((tx) => reindex(tx, kaunas.id))
    expect(await found('juodraštinė')).toEqual([])
  })

  test('a document that was not saved is not found', async () => {
    const failed = db.$transaction(async (tx) => {
      const slug = 'atlantida'
      const city = await tx.partnerCity.create({
        data: {
          municipalityId: kaunas.id,
          slugLt: slug,
          slugEn: slug,
          nameLt: 'Atlantida',
          nameEn: 'Atlantis',
          countryCode: 'PT',
        },
      })
      await indexRecord(tx, kaunas.id, 'PartnerCity', city.id)
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    expect(await found('Atlantida')).toEqual([])
  })
})

describe('records', () => {
  test('a city is found by its new name, its agreements too, once it is renamed', async () => {
    const city = await partner(kaunas.id, { lt: 'Karaliaučius', en: 'Kaliningrad', country: 'RU' })
    await db.$transaction(async (tx) => {
      const { id } = await tx.agreement.create({
        data: {
          ...{
            municipalityId: kaunas.id,
            slugLt: 'sutartis',
            slugEn: 'agreement',
            titlePrinted: 'Draugystės sutartis',
          },
          parties: { create: { partnerCityId: city.id } },
        },
      })
      await indexRecord(tx, kaunas.id, 'Agreement', id)
    })
    expect(await found('Karaliaučiaus sutartys')).toEqual(['agreement Draugystės sutartis'])

    await db.$transaction(async (tx) => {
      const municipalityId_id = { municipalityId: kaunas.id, id: city.id }
      await tx.partnerCity.update({ where: { municipalityId_id }, data: { nameLt: 'Tvangastė' } })
      await indexRecord(tx, kaunas.id, 'PartnerCity', city.id)
    })
    expect(await found('Tvangastės')).toEqual(['partnerCity Tvangastė', 'agreement Draugystės sutartis'])
    expect(await found('Karaliaučiaus')).toEqual([])
  })

  test('a deleted city is not found', async () => {
    const city = await partner(kaunas.id, { lt: 'Palermas', en: 'Palermo', country: 'IT' })
    expect(await found('Palerme')).toEqual(['partnerCity Palermas'])
    await db.$transaction(async (tx) => {
      await tx.partnerCity.delete({ where: { municipalityId_id: { municipalityId: kaunas.id, id: city.id } } })
      await indexRecord(tx, kaunas.id, 'PartnerCity', city.id)
    })
    expect(await found('Palermas')).toEqual([])
  })

  test('an entry of the agenda whose content is withheld is not found', async () => {
    const [open, withheld] = await db.$transaction(async (tx) => {
      const event = { municipalityId: kaunas.id, startsAt: new Date('2025-05-05T08:00:00Z') }
      const rows = [
        await tx.agendaEvent.create({ data: { ...event, titleLt: 'Susitikimas su ambasadoriumi' } }),
        await tx.agendaEvent.create({
          data: { ...event, titleLt: 'Pasitarimas su žvalgais', withheldGroundLt: 'Įstatymas' },
        }),
      ]
      for (const { id } of rows) await indexRecord(tx, kaunas.id, 'AgendaEvent', id)
      return rows
    })
    expect([open?.withheldGroundLt, withheld?.withheldGroundLt]).toEqual([null, 'Įstatymas'])
    expect(await found('ambasadorius')).toEqual(['agendaEvent Susitikimas su ambasadoriumi'])
    expect(await found('žvalgais')).toEqual([])
  })

  test('each municipality finds its own, and the portal finds all', async () => {
    await partner(kaunas.id, { lt: 'Turku', en: 'Turku', country: 'FI' })
    await partner(vilnius.id, { lt: 'Turku', en: 'Turku', country: 'FI' })
    expect(await found('Turku', kaunas)).toHaveLength(1)
    expect(await found('Turku', null)).toHaveLength(2)
  })

  test('English words find Lithuanian pages and Lithuanian words English ones', async () => {
    await partner(vilnius.id, { lt: 'Atėnai', en: 'Athens', country: 'GR' })
    expect(await found('Greece', vilnius, 'lt')).toEqual(['partnerCity Atėnai'])
    expect(await found('Graikijoje', vilnius, 'en')).toEqual(['partnerCity Athens'])
    expect(await found('Atėnuose', vilnius, 'en')).toEqual(['partnerCity Athens'])
  })
})

describe('choices', () => {
  beforeAll(async () => {
    for (const [lt, en, country] of [
      ['Lionas', 'Lyon', 'FR'],
      ['Nica', 'Nice', 'FR'],
      ['Porto', 'Porto', 'PT'],
    ] as const) {
      const city = await partner(vilnius.id, { lt, en, country })
      await db.$transaction(async (tx) => {
        for (const date of ['2001-05-05', '2002']) {
          const slug = `${city.slugLt}-${date}`
          const { id } = await tx.agreement.create({
            data: {
              ...{ municipalityId: vilnius.id, slugLt: slug, slugEn: slug, titlePrinted: 'Pajūrio miestų sutartis' },
              parties: { create: { partnerCityId: city.id } },
              events: { create: { kind: 'signed', date } },
            },
          })
          await indexRecord(tx, vilnius.id, 'Agreement', id)
        }
      })
    }
  })

  const ask = async (query: Record<string, string>) => {
    const result = await search('lt', vilnius, SearchQuery.parse(query))
    if (result.state !== 'found') throw new Error(result.state)
    return result
  }

  test('kinds, countries and years are counted, each as the others leave it', async () => {
    const all = await ask({ q: 'pajūris' })
    expect(all.total).toBe(6)
    expect(all.countries.map(({ value, label, count }) => [value, label, count])).toEqual([
      ['FR', 'Prancūzija', 4],
      ['PT', 'Portugalija', 2],
    ])
    expect(all.years.map(({ value, count }) => [value, count])).toEqual([
      [2002, 3],
      [2001, 3],
    ])

    const french = await ask({ q: 'pajūris', country: 'FR' })
    expect(french.total).toBe(4)
    expect(french.countries.map(({ count }) => count)).toEqual([4, 2])
    expect(french.years.map(({ count }) => count)).toEqual([2, 2])
  })

  test('choices are combined', async () => {
    const narrow = await ask({ q: 'pajūris', country: 'FR', year: '2001', kind: 'agreement' })
    expect(narrow.total).toBe(2)
    expect(narrow.groups.flatMap(({ hits }) => hits.map(({ address }) => address)).sort()).toEqual([
      'lyon-2001-05-05',
      'nice-2001-05-05',
    ])
  })

  test('choices that leave nothing say so and keep the others to choose from', async () => {
    const none = await ask({ q: 'pajūris', country: 'PT', year: '1999' })
    expect(none.groups).toEqual([])
    expect(none.years.map(({ count }) => count)).toEqual([1, 1])
  })
})

describe('what people type', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['!?…—', 'onlyPunctuation'],
    ['“ ” \' "', 'onlyPunctuation'],
    ['ir su', 'onlyStopWords'],
    ['of the', 'onlyStopWords'],
  ])('„%s“ is answered with help', async (q, state) => {
    expect(await search('lt', vilnius, SearchQuery.parse({ q }))).toMatchObject({ state })
  })

  test.each([
    '<script>alert(1)</script>',
    '\'; DROP TABLE "SearchDocument"; --',
    "Atėnai' | !'x",
    'Atėnai & (| !) <-> :*',
    '\\',
    'a'.repeat(5000),
    'žodis '.repeat(500),
    '\u0000\ud800',
    '%_%',
    '@lt',
    `@${'0'.repeat(36)}`,
  ])('„%.40s“ breaks nothing', async (q) => {
    const result = await search('lt', vilnius, SearchQuery.parse({ q }))
    expect(['found', 'nothing', 'onlyPunctuation', 'empty']).toContain(result.state)
    expect(await db.searchDocument.count()).toBeGreaterThan(0)
  })

  test('marks of the index cannot be asked for', async () => {
    const [document] = await db.searchDocument.findMany({ where: { municipalityId: kaunas.id } })
    expect(document).toBeDefined()
    expect(await found('@PartnerCity')).toEqual([])
    expect(await found('@lt')).toEqual([])
  })

  test('a slip is forgiven and what was understood is said', async () => {
    const result = await search('lt', vilnius, SearchQuery.parse({ q: 'Attėnai' }))
    expect(result).toMatchObject({ state: 'found', readAs: 'Atėnai' })
  })

  test('where a word is too far from any, the nearest is offered', async () => {
    const result = await search('lt', vilnius, SearchQuery.parse({ q: 'Graikistanas' }))
    expect(result).toMatchObject({ state: 'nothing', didYouMean: expect.any(String) })
  })

  test('the words are marked in what is shown, and nothing of it is markup', async () => {
    const city = await partner(vilnius.id, { lt: '<b>Taškentas</b>', en: 'Tashkent', country: 'UZ' })
    const result = await search('lt', vilnius, SearchQuery.parse({ q: 'taskente' }))
    if (result.state !== 'found') throw new Error(result.state)
    expect(result.groups[0]?.hits[0]?.address).toBe(city.slugLt)
    expect(result.groups[0]?.hits[0]?.title.parts).toEqual([
      { text: '<b>', hit: false },
      { text: 'Taškentas', hit: true },
      { text: '</b>', hit: false },
    ])
  })
})
