import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { precisionOf } from '@/lib/dates/edtf'
import { readMayorBlock } from '@/lib/import/page/mayor-block'
import { readPage } from '@/lib/import/page/read-page'
import { readReport } from '@/lib/import/report/read-report'
import { lostWords } from './lost-words'

const page = readFileSync('prisma/data/vilnius-international-cooperation.txt', 'utf8')
const report = readFileSync('prisma/data/kaunas-trip-report-brescia-2024.txt', 'utf8')

describe('the page of Vilnius', () => {
  const { networks, rows, notUnderstood } = readPage(page)
  const documents = rows.flatMap((row) => row.documents)
  const events = documents.flatMap((document) => document.events)

  test('has 39 rows, 40 places, 51 documents and 53 dated events', () => {
    expect(rows).toHaveLength(39)
    expect(rows.flatMap((row) => row.places)).toHaveLength(40)
    expect(documents).toHaveLength(51)
    expect(events).toHaveLength(53)
  })

  test('knows 49 events to the day, one to the month, three to the year; one document has no date', () => {
    const precisions = events.map(({ date }) => (date ? precisionOf(date) : 'none'))
    const count = (wanted: string) => precisions.filter((precision) => precision === wanted).length
    expect(['day', 'month', 'year', 'none'].map(count)).toEqual([49, 1, 3, 0])
    expect(documents.filter((document) => !document.events.length).map(({ title }) => title)).toEqual([
      'Bendradarbiavimo sutartis',
    ])
  })

  test('tells two renewals and an extension', () => {
    expect(events.filter(({ kind }) => kind === 'renewed').map(({ date }) => date)).toEqual([
      '1999-05-28',
      '1990-11-29',
    ])
    expect(events.filter(({ kind }) => kind === 'extended').map(({ date }) => date)).toEqual(['1990-11-23'])
    expect(events.filter(({ kind }) => kind === 'signed')).toHaveLength(48)
  })

  test('says of two documents only when, not that they were signed', () => {
    expect(events.filter(({ kind }) => kind === 'dated').map(({ date }) => date)).toEqual(['2022-10-25', '2004-05-04'])
  })

  test('prints Riga and Tallinn in one row without a country', () => {
    const row = rows.find(({ places }) => places.length > 1)
    expect(row?.places).toEqual([
      { name: 'Ryga', countryLabel: null, countryCode: null },
      { name: 'Talinas', countryLabel: null, countryCode: null },
    ])
    expect(row?.documents).toHaveLength(1)
  })

  test('names countries by short, long and misspelt labels', () => {
    const labels = new Map(
      rows
        .flatMap((row) => row.places)
        .map(({ name, countryLabel, countryCode }) => [name, `${countryLabel} ${countryCode}`]),
    )
    expect(labels.get('Guangdžou')).toBe('Kinijos Liaudies Respublik CN')
    expect(labels.get('General San Martin')).toBe('Argentinos Respublika AR')
    expect(labels.get('Madisonas')).toBe('Viskonsino valstija (JAV) US')
    expect(labels.get('Tbilisis')).toBe('Sakartvelas GE')
    expect([...labels.values()].filter((label) => label.endsWith('null'))).toHaveLength(2)
  })

  test('gives every document its kind, as printed in its title', () => {
    expect(documents.filter(({ type }) => type === null)).toEqual([])
    expect(new Set(documents.map(({ type }) => type)).size).toBe(16)
    expect(documents.map(({ title }) => title)).toContain('Miestų draugystės-bendradarbiavimo')
  })

  test('has eight networks with the year of joining', () => {
    expect(networks.map(({ name, acronym, since }) => [name, acronym, since])).toEqual([
      ['City Destinations Alliance', 'CityDNA', '1998'],
      ['Besimokantys miestai', null, '2023'],
      ['Europos miestų saugumo forumas', 'EFUS', '2022'],
      ['Europos socialinis tinklas', 'ESN', '2015'],
      ['Eurocities', null, '1997'],
      ['KEKS organizacija', 'KEKS', '2024'],
      ['Tarptautinė miesto bendruomenės apšvietimo asociacija', 'LUCI', '2021'],
      ['Pasaulio paveldo miestų organizacija', 'OWHC', '2000'],
    ])
    expect(networks.map(({ coordinator }) => coordinator).filter(Boolean)).toEqual([
      'VšĮ ,,Vilniaus senamiesčio atnaujinimo agentūra“',
    ])
    expect(networks.map(({ description }) => description?.split('\n\n').length)).toEqual([1, 2, 1, 1, 1, 2, 1, 2])
  })

  test('keeps the rest word for word, and nothing is lost', () => {
    expect(notUnderstood).toContain('Vilniaus meras')
    expect(
      lostWords(page, { networks, rows, notUnderstood }).filter((word) => !/^\d{4}$|^(nuo|Narystė:?|m\.)$/.test(word)),
    ).toEqual([])
  })

  test('ends with the mayor: a statement, an empty agenda, four priorities', () => {
    const block = readMayorBlock(page)
    expect(block?.statement).toMatch(/^Vilniaus istorija – .* namais\.$/)
    expect(block?.agenda).toEqual([])
    expect(block?.priorities).toHaveLength(4)
    expect(block?.priorities[0]).toBe('Kurti ir įgyvendinti miesto strateginę viziją')
    expect(readMayorBlock(report)).toBeNull()
  })
})

describe('the report of Kaunas', () => {
  const read = readReport(report)

  test('is read whole', () => {
    expect(read).toMatchObject({
      recognised: true,
      basis: { act: 'mayor_order', date: '2024-11-27', number: 'MA-734' },
      startsOn: '2024-12-04',
      endsOn: '2024-12-07',
      datesText: '2024 m. gruodžio 4-7 d.',
      destinations: [{ name: 'Breša', countryCode: 'IT' }],
      purpose: 'skatinti ir vystyti miestų partnerių bendradarbiavimą ir reprezentuoti Kauno miestą.',
      funding: {
        text: 'Komandiruotės išlaidos apmokėtos iš Savivaldybės biudžeto lėšų (priemonė 1.1.1.1.001.).',
        measure: '1.1.1.1.001.',
      },
      costs: [],
      signers: [{ name: 'Loreta Matijošaitė', post: 'Tarybos narė' }],
      notUnderstood: [],
    })
  })

  test('its narrative has its paragraphs, put together from broken lines', () => {
    const paragraphs = read.narrative?.split('\n\n') ?? []
    expect(paragraphs.map((paragraph) => paragraph.split(' ')[0])).toEqual([
      'Pagrindinis',
      'Bendradarbiaudama',
      'Vizito',
      'Komandiruotė',
      'Galimybė',
    ])
    expect(paragraphs[1]).toContain('kultūrinių įstaigų darbuotojais ir šventinėje ceremonijoje')
    expect(paragraphs.at(-1)).toMatch(/teatro spektaklių\.$/)
    const source = report.replace(/\s+/g, ' ')
    expect(source).toContain(paragraphs.join(' '))
  })
})
