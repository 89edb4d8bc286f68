import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getList } from '@/lib/records/read/list'
import type { RecordKey } from '@/lib/records/schema/description'
import { columnsOf } from '@/lib/records/schema/fields'
import { readListQuery } from '@/lib/records/schema/query'
import { descriptionOf, editable } from '@/lib/records/schema/register'
import { getTripFilterOptions, getTripList } from '@/lib/trips/read/list'
import { tripList } from '@/lib/trips/schema/list'
import { saveDraft } from '@/lib/trips/write/save'
import { complete, municipality, staff, today } from './office'
import { contentNow, open, save } from './register'

let administrator: Staff
let filer: Staff

beforeAll(async () => {
  const { id } = await municipality('palanga')
  administrator = await staff(id, 'administrator')
  filer = await staff(id, 'filer')
})

/** Columns that follow from others, or that the portal keeps by itself. */
const kept = /^(id|municipalityId|version|createdAt|updatedAt|position|slug(Lt|En)?|signedOn.*|.*ById|publishedAt)$/

test.each(editable.map(({ key }) => key))('every column of %s has a field in its form', async (key) => {
  const { model, fields } = descriptionOf(key)
  const columns = await db.$queryRaw<{ name: string }[]>`
    SELECT column_name::text AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ${model}`
  const typed = new Set(columnsOf(fields).map(([name]) => name))
  expect(columns.map(({ name }) => name).filter((name) => !kept.test(name) && !typed.has(name))).toEqual([])
})

/** Saves, opens the form again, changes it and saves again, as somebody in the office does. */
async function twice(key: RecordKey, first: object, then: object) {
  const { id } = await save(administrator, key, { ...first })
  await save(administrator, key, { ...(await open(administrator, key, id)), ...then })
  return { id, content: await contentNow(administrator, key, id) }
}

test('entries of the agenda are entered for weeks ahead, withheld with a ground, and given their trips', async () => {
  const week = { startsAt: '2026-12-01T10:00', titleLt: 'Posėdis', repeatEvery: 'week', repeatUntil: '2026-12-22' }
  await save(administrator, 'agendaEvent', week)
  const list = await getList(
    administrator,
    descriptionOf('agendaEvent'),
    readListQuery(descriptionOf('agendaEvent'), {}),
  )
  expect(list.total).toBe(4)

  const trip = await saveDraft(filer, { known: null, input: complete(), today })
  const [entry] = list.rows
  const typed = await open(administrator, 'agendaEvent', entry?.id ?? '')
  await save(administrator, 'agendaEvent', { ...typed, withheldGroundLt: 'BDAR 6 str.', trips: [trip.id] })
  expect(await contentNow(administrator, 'agendaEvent', entry?.id ?? '')).toMatchObject({
    withheldGroundLt: 'BDAR 6 str.',
    trips: [trip.id],
  })
})

test('the words of pages, the settings, the mayor’s statements and terms, and what was done can be edited', async () => {
  const page = { key: 'accessibilityContact', textLt: 'Pareiškimas', state: 'published', reviewedOn: '2026-01-01' }
  expect((await twice('pageText', page, { textLt: 'Naujas', reviewedOn: '2026-02-02' })).content).toMatchObject({
    textLt: 'Naujas',
    reviewedOn: '2026-02-02',
  })
  const settings = await open(administrator, 'municipality', administrator.municipalityId)
  await save(administrator, 'municipality', { ...settings, reportDeadlineWorkingDays: '7', contactEmail: 'a@b.lt' })
  expect(await contentNow(administrator, 'municipality', administrator.municipalityId)).toMatchObject({
    reportDeadlineWorkingDays: 7,
    contactEmail: 'a@b.lt',
  })
  const zone = {
    ...(await open(administrator, 'municipality', administrator.municipalityId)),
    timeZone: 'Europe/Narnia',
  }
  expect(() => save(administrator, 'municipality', zone)).toThrow(/notAccepted/)
  const mayor = await save(administrator, 'official', { name: 'Ona Merė' })
  const statement = { officialId: mayor.id, textLt: 'Žodis', since: '2023' }
  expect((await twice('mayorStatement', statement, { until: '2027' })).content).toMatchObject({ until: '2027' })
  const { id } = await saveDraft(filer, { known: null, input: complete(), today })
  const priority = await twice('priority', { titleLt: 'Jūra', position: '1' }, { trips: [id], position: '2' })
  expect(priority.content).toMatchObject({ trips: [id], position: 2 })
})

test('the code of a kind of agreement is given once, in capitals', async () => {
  const portal = { ...administrator, may: () => true }
  const typed = { code: 'TWINNING_TEST', nameLt: 'Bandymas', nameEn: 'Trial', gender: 'masculine' }
  await expect(() => save(portal, 'agreementType', { ...typed, code: 'twinning test' })).toThrow(/codeNotUnderstood/)
  const { id } = await save(portal, 'agreementType', typed)
  const opened = await open(portal, 'agreementType', id)
  await save(portal, 'agreementType', { ...opened, code: 'OTHER_CODE', nameEn: 'Attempt' }).catch(() => null)
  expect((await contentNow(portal, 'agreementType', id))?.code).toBe('TWINNING_TEST')
})

const found = async (asked: Record<string, string>, who = administrator) => {
  const { rows, total } = await getTripList(who, readListQuery(tripList, asked))
  expect(total).toBe(rows.length)
  return rows.map(({ title }) => title)
}

test('the list of all trips is searched, narrowed down, sorted, and shows nobody what is not theirs to read', async () => {
  const trip = (change: object) =>
    saveDraft(administrator, { known: null, input: complete({ travellers: [], ...change }), today })
  await trip({ startsOn: '2019-03-01', endsOn: '2019-03-02', purposeLt: 'Jūrų šventė', costs: [] })
  await trip({
    ...{
      startsOn: null,
      endsOn: null,
      destinations: [{ nameLt: 'Ryga', nameEn: null, countryCode: 'LV', partnerCityId: null }],
    },
    travellers: [{ name: 'Jonas Jūra', postLt: null, postEn: null, officialId: null }],
  })
  expect(await found({ q: 'juru svente' })).toHaveLength(1)
  expect(await found({ 'f.year': '2019' })).toEqual(['2019-0001'])
  expect(await found({ 'f.countryCode': 'LV' })).toEqual(await found({ 'f.name': 'Jonas Jūra' }))
  expect(await found({ 'f.year': 'no' })).toEqual(await found({ 'f.deadline': 'undated' }))
  expect(await found({ 'f.state': 'draft' })).toHaveLength(4)
  expect(await found({ 'f.state': 'published' })).toEqual([])
  expect(await found({ 'f.deadline': 'notMade' })).toEqual([])
  const byNumber = await found({ sort: 'reference' })
  expect(await found({ sort: '-reference' })).toEqual([...byNumber].reverse())
  expect(byNumber).toEqual([...byNumber].sort())
  const mine = await found({}, filer)
  expect(mine).toHaveLength(2)
  expect(mine).not.toContain('2019-0001')

  const offered = async (who: Staff) => {
    const options = await getTripFilterOptions(who)
    const of = (name: string) => options.get(name)?.map(({ value }) => value)
    return { years: of('year'), countries: of('countryCode'), names: of('name') }
  }
  const all = await offered(administrator)
  expect(all.years).toEqual(['2024', '2019'])
  expect(all.countries).toContain('LV')
  expect(all.names).toContain('Jonas Jūra')
  const own = await offered(filer)
  expect(own).toMatchObject({ years: ['2024'], countries: ['IT'] })
  expect(own.names).toHaveLength(2)
  expect(own.names).not.toContain('Jonas Jūra')
})

test('a page of the list begins where the one before ended, whatever it is sorted by', async () => {
  const { id } = await municipality('daug-kelioniu')
  const editor = await staff(id, 'editor')
  const days = Array.from({ length: 120 }, (_, at) => (at % 5 === 0 ? null : `2020-0${1 + (at % 9)}-1${at % 7}`))
  await db.businessTrip.createMany({
    data: days.map((startsOn, at) => ({
      ...{ municipalityId: id, startsOn, reference: `2020-${String(at + 1).padStart(4, '0')}`, createdById: editor.id },
    })),
  })
  for (const sort of ['startsOn', '-startsOn', 'reference', 'state', '-updatedAt']) {
    const seen: string[] = []
    let query = readListQuery(tripList, { sort })
    for (let page = 0; page < 3; page++) {
      const { rows, next } = await getTripList(editor, query)
      seen.push(...rows.map(({ title }) => title))
      query = { ...query, after: next }
    }
    expect([sort, seen.length, new Set(seen).size]).toEqual([sort, 120, 120])
  }
})
