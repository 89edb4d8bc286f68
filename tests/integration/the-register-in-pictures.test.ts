import { createTranslator } from 'next-intl'
import { beforeAll, expect, test } from 'vitest'
import { figures, figureTable } from '@/components/statistics/tables/all'
import type { Words } from '@/components/statistics/words'
import { db } from '@/lib/db'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { getMunicipality } from '@/lib/municipalities/read'
import { csv } from '@/lib/open-data/csv'
import { plainTable, type Table } from '@/lib/open-data/table'
import { getStatistics } from '@/lib/statistics/read'
import { loadRegister } from './loaded'

const today = '2026-11-21'

beforeAll(async () => {
  await loadRegister()
})

async function municipality(locale: Locale, slug: string) {
  const found = await getMunicipality(locale, slug)
  if (!found) throw new Error(`no ${slug}`)
  return { ...found, data: await getStatistics(locale, found) }
}

function wordsIn(locale: Locale): Words {
  const messages = messagesOf(locale)
  return {
    locale,
    statistics: createTranslator({ locale, messages, namespace: 'statistics' }),
    maps: createTranslator({ locale, messages, namespace: 'maps' }),
    agreements: createTranslator({ locale, messages, namespace: 'agreements' }),
    common: createTranslator({ locale, messages, namespace: 'common' }),
  }
}

async function tableOf(locale: Locale, slug: string, figure: (typeof figures)[number]) {
  const { place, data } = await municipality(locale, slug)
  return figureTable(figure, wordsIn(locale), { place, today }, data)
}

test('the timeline has every event of every agreement once, what has no date last', async () => {
  const { rows } = await tableOf('lt', 'vilnius', 'timeline')
  expect(rows).toHaveLength(54)
  expect(rows[0]?.[0]).toEqual({ text: '1970 m. liepos 21 d.', value: '1970-07-21' })
  expect(rows.at(-1)?.[0]?.value).toBeNull()
})

test('the timeline says no more than the sources: no document is in force of which nobody says so, none signed that is only dated', async () => {
  const { rows } = await tableOf('lt', 'vilnius', 'timeline')
  expect(new Set(rows.map((row) => row[4]?.text))).toEqual(
    new Set(['Galiojimo pabaiga nenurodyta', 'Galiojimas nenurodytas']),
  )
  const neutral = rows.filter((row) => row[1]?.text === 'Data dokumente')
  expect(neutral.map((row) => [row[0]?.value, row[3]?.text])).toEqual([
    ['2004-05-04', 'Strasbūras'],
    ['2022-10-25', 'Briuselio sostinės regionas'],
    [null, 'Strasbūras'],
  ])
})

test('a country counts its present partners; those that ended stand beside them', async () => {
  const where = { slugEn: 'donetsk' }
  await db.partnerCity.updateMany({ where, data: { endedOn: '2022' } })
  const { columns, rows } = await tableOf('lt', 'vilnius', 'countries')
  expect(columns.slice(1, 3).map(({ label }) => label)).toEqual(['Dabartinių partnerių', 'Pasibaigusių partnerysčių'])
  expect(
    rows
      .find((row) => row[0]?.text === 'Ukraina')
      ?.slice(1, 3)
      .map(({ value }) => value),
  ).toEqual([7, 1])
  await db.partnerCity.updateMany({ where, data: { endedOn: null } })
})

test('the agreement of Riga and Tallinn is counted once', async () => {
  const timeline = await tableOf('en', 'vilnius', 'timeline')
  expect(timeline.rows.filter((row) => row[3]?.text.includes('Tallinn')).map((row) => row[3]?.text)).toEqual([
    'Riga, Tallinn',
  ])
  const documents = await tableOf('en', 'vilnius', 'documents')
  expect(documents.rows.at(-1)?.at(-1)?.value).toBe(51)
})

test('the map has forty partners with their distance; the nearest is Riga', async () => {
  const { rows } = await tableOf('en', 'vilnius', 'map')
  expect(rows).toHaveLength(40)
  const nearest = rows.toSorted((a, b) => Number(a[2]?.value) - Number(b[2]?.value))[0]
  expect(nearest?.slice(0, 4).map(({ text }) => text)).toEqual(['Riga', 'Latvia', '262', 'north'])
})

test('only published trips are counted, each municipality’s own', async () => {
  const kaunas = await municipality('lt', 'kaunas')
  expect(kaunas.data.trips.all.trips).toBe(1)
  expect((await municipality('lt', 'vilnius')).data.trips.all.trips).toBe(0)

  await db.reportPublication.updateMany({
    where: { municipalityId: kaunas.id },
    data: { withdrawnAt: new Date('2026-11-22T09:00:00Z'), reason: 'Klaida' },
  })
  expect((await getStatistics('lt', { id: kaunas.id, slug: 'kaunas' })).trips.all.trips).toBe(0)
})

test('every figure can be had as a file in both languages, dates and numbers plain', async () => {
  for (const locale of ['lt', 'en'] as const) {
    const { place, data } = await municipality(locale, 'vilnius')
    for (const figure of figures) {
      const table = figureTable(figure, wordsIn(locale), { place, today }, data)
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true)
      expect(tableCsv(table)).not.toMatch(/undefined|NaN|statistics\.|maps\./)
    }
  }
  expect(tableCsv(await tableOf('lt', 'vilnius', 'timeline'))).toContain('\r\n1991-02,')
})

function tableCsv(table: Table) {
  const { header, rows } = plainTable(table)
  return csv(header, rows)
}
