import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { listCsv } from '@/lib/exchange/door/csv'
import { findChoices } from '@/lib/records/read/choices'
import { getList } from '@/lib/records/read/list'
import { getOthersHere } from '@/lib/records/read/presence'
import { getViews } from '@/lib/records/read/views'
import { readListQuery } from '@/lib/records/schema/query'
import { descriptionOf, editable } from '@/lib/records/schema/register'
import { setInMany } from '@/lib/records/write/bulk'
import { openRecord } from '@/lib/records/write/presence'
import { deleteView, saveView } from '@/lib/records/write/views'
import { municipality, staff } from './office'
import { contentNow, open, save } from './register'

let editor: Staff
let publisher: Staff
let stranger: Staff
const cities: Record<string, string> = {}

beforeAll(async () => {
  const { id } = await municipality('alytus')
  editor = await staff(id, 'editor')
  publisher = await staff(id, 'publisher')
  stranger = await staff((await municipality('utena')).id, 'editor')
  for (const [nameLt, nameEn, countryCode, endedOn] of [
    ['Šiauliai', 'Siauliai', 'LT', ''],
    ['Suvalkai', 'Suwalki', 'PL', '2022-03'],
    ['Čikaga', 'Chicago', 'US', ''],
    ['Cėsis', 'Cesis', 'LV', ''],
    ['Zarasai', 'Zarasai', 'LT', '1999'],
  ] as const) {
    const typed = { nameLt, nameEn, countryCode, ...(endedOn && { endedOn, endReasonLt: 'Karas' }) }
    cities[nameLt] = (await save(editor, 'partnerCity', typed)).id
  }
})

const list = (asked: Record<string, string>, length?: number, who = editor) => {
  const description = descriptionOf('partnerCity')
  return getList(who, description, readListQuery(description, asked), length)
}
const titles = async (asked: Record<string, string>) => (await list(asked)).rows.map(({ title }) => title)

test('a list is sorted as Lithuanians sort, both ways; nothing comes last both ways', async () => {
  expect(await titles({})).toEqual(['Cėsis', 'Čikaga', 'Suvalkai', 'Šiauliai', 'Zarasai'])
  expect(await titles({ sort: '-name' })).toEqual(['Zarasai', 'Šiauliai', 'Suvalkai', 'Čikaga', 'Cėsis'])
  expect((await titles({ sort: 'endedOn' })).slice(0, 2)).toEqual(['Zarasai', 'Suvalkai'])
  expect((await titles({ sort: '-endedOn' })).slice(0, 2)).toEqual(['Suvalkai', 'Zarasai'])
})

test('words are found whatever their diacritics, filters narrow down, periods too', async () => {
  expect(await titles({ q: 'siaul' })).toEqual(['Šiauliai'])
  expect(await titles({ q: 'chic' })).toEqual(['Čikaga'])
  expect(await titles({ 'f.countryCode': 'LT' })).toEqual(['Šiauliai', 'Zarasai'])
  expect(await titles({ 'f.endedOn': 'no' })).toEqual(['Cėsis', 'Čikaga', 'Šiauliai'])
  expect(await titles({ 'd.endedOn': '2000..2024' })).toEqual(['Suvalkai'])
  expect(await titles({ 'd.endedOn': '1999' })).toEqual(['Zarasai'])
  expect(await titles({ q: '%' })).toEqual(await titles({}))
  expect((await list({}, 50, stranger)).total).toBe(0)
})

test.each<Record<string, string>>([{}, { sort: '-name' }, { sort: 'endedOn' }, { sort: '-endedOn' }])(
  'pages follow one another without gaps or doubles: %j',
  async (asked) => {
    const description = descriptionOf('partnerCity')
    const query = readListQuery(description, asked)
    const seen: string[] = []
    let after: typeof query.after = null
    do {
      const page = await getList(editor, description, { ...query, after }, 2)
      seen.push(...page.rows.map(({ title }) => title))
      after = page.next
    } while (after)
    expect(seen).toEqual(await titles(asked))
  },
)

test('every list can be asked for and written to a file', async () => {
  for (const description of editable.filter(({ owner }) => owner !== 'itself')) {
    const query = readListQuery(description, { q: 'a' })
    await expect(getList(editor, description, query)).resolves.toMatchObject({ total: expect.any(Number) })
    await expect(listCsv(editor, description, query).text()).resolves.toMatch(/^\uFEFF?\S/)
  }
})

test('a picker forgives diacritics, shows the country, and knows only its own municipality', async () => {
  expect(await findChoices(editor, 'partnerCity', 'cik')).toMatchObject([{ title: 'Čikaga', context: 'JAV' }])
  expect(await findChoices(stranger, 'partnerCity', 'cik')).toEqual([])
})

test('many are set at once, or none', async () => {
  const description = descriptionOf('partnerCity')
  const { rows } = await list({ 'f.countryCode': 'LT' })
  const refs = rows.map(({ id, version }) => ({ id, version }))
  await expect(
    setInMany(editor, description, [...refs, { id: cities.Čikaga ?? '', version: 9 }], { kind: 'region' }),
  ).rejects.toMatchObject({ reason: 'stale' })
  expect((await list({ 'f.kind': 'region' })).total).toBe(0)
  expect(await setInMany(editor, description, refs, { kind: 'region' })).toBe(2)
  expect(await setInMany(editor, description, (await list({ 'f.kind': 'region' })).rows, { kind: 'region' })).toBe(0)
})

test('an entry of the agenda repeated every week becomes entries at the same hour, summer and winter', async () => {
  const typed = { startsAt: '2026-10-12T09:00', endsAt: '2026-10-12T10:30', titleLt: 'Pasitarimas' }
  const first = await save(editor, 'agendaEvent', { ...typed, repeatEvery: 'week', repeatUntil: '2026-11-02' })
  const entries = await db.agendaEvent.findMany({ where: { titleLt: 'Pasitarimas' }, orderBy: { startsAt: 'asc' } })
  expect(entries.map(({ startsAt, endsAt }) => [startsAt.toISOString(), endsAt?.toISOString()])).toEqual([
    ['2026-10-12T06:00:00.000Z', '2026-10-12T07:30:00.000Z'],
    ['2026-10-19T06:00:00.000Z', '2026-10-19T07:30:00.000Z'],
    ['2026-10-26T07:00:00.000Z', '2026-10-26T08:30:00.000Z'],
    ['2026-11-02T07:00:00.000Z', '2026-11-02T08:30:00.000Z'],
  ])
  await save(editor, 'agendaEvent', { ...(await open(editor, 'agendaEvent', first.id)), titleLt: 'Kitas' })
  expect(await db.agendaEvent.count({ where: { titleLt: 'Pasitarimas' } })).toBe(3)
  await expect(save(editor, 'agendaEvent', { ...typed, repeatEvery: 'week' })).rejects.toMatchObject({
    reason: 'repeatEndNeeded',
  })
  await expect(
    save(editor, 'agendaEvent', { ...typed, repeatEvery: 'week', repeatUntil: '2099-01-01' }),
  ).rejects.toMatchObject({ reason: 'tooManyRepeats' })
})

test('a priority takes the place it is given, and who stood there takes its place', async () => {
  const ids: string[] = []
  for (const titleLt of ['Pirmas darbas', 'Antra sritis', 'Trečias tikslas'])
    ids.push((await save(editor, 'priority', { titleLt })).id)
  await save(editor, 'priority', { ...(await open(editor, 'priority', ids[2] ?? '')), position: '1' })
  const rows = await db.priority.findMany({ orderBy: { position: 'asc' } })
  expect(rows.map(({ titleLt }) => titleLt)).toEqual(['Trečias tikslas', 'Antra sritis', 'Pirmas darbas'])
  expect(rows.map(({ version }) => version)).toEqual([2, 1, 2])
})

test('what a priority led to is linked; an official, a statement, a page and the settings are kept', async () => {
  const { id: officialId } = await save(editor, 'official', {
    name: 'Ona Onaitė',
    posts: [{ kind: 'mayor', titleLt: 'Merė', since: '2023-04' }],
  })
  await save(editor, 'mayorStatement', { officialId, textLt: 'Labas.' })
  const agreement = await save(editor, 'agreement', {
    titlePrinted: 'Sutartis',
    parties: [{ partnerCityId: cities.Čikaga }],
  })
  const { id } = await save(editor, 'priority', { titleLt: 'Ryšiai', agreements: [agreement.id] })
  expect(await contentNow(editor, 'priority', id)).toMatchObject({ agreements: [agreement.id], trips: [] })
  await save(publisher, 'pageText', { key: 'privacy', textLt: 'Tekstas', state: 'published', reviewedOn: '2026-11-01' })
  const settings = await open(publisher, 'municipality', publisher.municipalityId)
  await save(publisher, 'municipality', { ...settings, nameLtGenitive: 'Alytaus' })
  expect(await db.municipality.findFirst({ where: { slug: 'alytus' } })).toMatchObject({
    nameLtGenitive: 'Alytaus',
    version: 2,
  })
})

test('shared kinds are known by a code that stays, and a changed name is found at once', async () => {
  const typed = { code: 'TEST_PACT', nameLt: 'Bandomasis paktas', nameEn: 'Trial pact', gender: 'masculine' }
  const { id } = await save(editor, 'agreementType', typed)
  await save(editor, 'agreement', {
    titlePrinted: 'Paktas',
    typeCode: 'TEST_PACT',
    parties: [{ nameLt: 'Kažkas' }],
    notAlike: 'y',
  })
  await save(editor, 'agreementType', {
    ...(await open(editor, 'agreementType', id)),
    code: 'OTHER',
    nameLt: 'Naujasis paktas',
  })
  expect(await db.agreementType.findFirst({ where: { id } })).toMatchObject({
    code: 'TEST_PACT',
    nameLt: 'Naujasis paktas',
  })
  expect(
    await db.searchDocument.count({ where: { recordType: 'Agreement', keywords: { contains: 'Naujasis' } } }),
  ).toBeGreaterThan(0)
})

test('an agreement with the same parties and date is pointed out', async () => {
  const typed = {
    titlePrinted: 'Sutartis',
    parties: [{ partnerCityId: cities.Cėsis }],
    events: [{ kind: 'signed', date: '1993' }],
  }
  await save(editor, 'agreement', typed)
  await expect(save(editor, 'agreement', { ...typed, titlePrinted: 'Kita' })).rejects.toMatchObject({ reason: 'alike' })
  await save(editor, 'agreement', { ...typed, titlePrinted: 'Kita', events: [{ kind: 'signed', date: '1994' }] })
})

test('who has a record open is told to others, and a view is its owner’s alone', async () => {
  const description = descriptionOf('partnerCity')
  const id = cities.Čikaga ?? ''
  expect(await openRecord(editor, description, id)).toEqual([])
  expect(await openRecord(publisher, description, id)).toEqual([editor.name])
  await save(editor, 'partnerCity', { ...(await open(editor, 'partnerCity', id)), contact: 'Tel.' })
  expect(await getOthersHere(publisher, description, id)).toEqual([])

  await saveView(editor, 'partner-cities', 'Lietuva', '?f.countryCode=LT')
  await saveView(editor, 'partner-cities', 'Lietuva', '?f.countryCode=LV')
  const [view] = await getViews(editor, 'partner-cities')
  expect(view).toMatchObject({ name: 'Lietuva', query: '?f.countryCode=LV' })
  expect(await getViews(publisher, 'partner-cities')).toEqual([])
  await deleteView(publisher, view?.id ?? '')
  expect(await getViews(editor, 'partner-cities')).toHaveLength(1)
})
