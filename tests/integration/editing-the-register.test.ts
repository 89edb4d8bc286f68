import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getNetwork } from '@/lib/networks/read/detail'
import { getPartnerCity } from '@/lib/partner-cities/read/detail'
import { nameOfNew } from '@/lib/records/read/name-of-new'
import type { RecordKey } from '@/lib/records/schema/description'
import { formOf, quickFormOf } from '@/lib/records/schema/form'
import { descriptionOf } from '@/lib/records/schema/register'
import { saveRecord } from '@/lib/records/write/save'
import { municipality, staff } from './office'
import { actsOn, contentNow, open, revisionsOf, save } from './register'

let town: { id: string }
let editor: Staff
let stranger: Staff

beforeAll(async () => {
  town = await municipality('alytus')
  editor = await staff(town.id, 'editor')
  stranger = await staff((await municipality('utena')).id, 'editor')
})

const city = (nameLt: string, nameEn: string, more = {}) => ({ nameLt, nameEn, countryCode: 'AT', ...more })

test('a partner city is entered with its names and facts, and reads back as it was typed', async () => {
  const { id, version } = await save(editor, 'partnerCity', {
    ...city('Zalcburgas', 'Salzburg', { latitude: '47,8', longitude: '13.05', wikidataId: 'q34713' }),
    names: [{ name: 'Salzburg', kind: 'native', lang: 'de' }, { kind: 'former' }],
    facts: [{ labelLt: 'Gyventojai', valueLt: '155 000', asOf: '2023' }],
  })
  expect(version).toBe(1)
  expect(await contentNow(editor, 'partnerCity', id)).toMatchObject({
    ...{
      nameLt: 'Zalcburgas',
      countryCode: 'AT',
      latitude: 47.8,
      longitude: 13.05,
      wikidataId: 'Q34713',
      kind: 'city',
    },
    names: [{ name: 'Salzburg', kind: 'native', lang: 'de', until: null }],
    facts: [{ labelLt: 'Gyventojai', asOf: '2023' }],
  })
  expect(await getPartnerCity('lt', town.id, 'zalcburgas')).toMatchObject({ name: 'Zalcburgas', slugEn: 'salzburg' })
  expect((await revisionsOf(id)).map((one) => [one.version, one.createdById])).toEqual([[1, editor.id]])
  expect((await actsOn(id)).map(({ act, userId }) => [act, userId])).toEqual([['partner-cities:create', editor.id]])
})

test('rows keep their ids when others change, move or go', async () => {
  const { id } = await save(editor, 'network', {
    ...{ nameLt: 'Tinklas', nameEn: 'Network' },
    formerNames: [{ name: 'Pirmas' }, { name: 'Antras', until: '2001-02' }, { name: 'Trečias' }],
  })
  const form = await open(editor, 'network', id)
  const [first, second, third] = form.formerNames as { id: string; name: string }[]
  await save(editor, 'network', { ...form, formerNames: [third, { name: 'Naujas' }, { ...first, name: 'Pirmasis' }] })
  const rows = await db.networkFormerName.findMany({ where: { networkId: id }, orderBy: { position: 'asc' } })
  expect(rows.map(({ name }) => name)).toEqual(['Trečias', 'Naujas', 'Pirmasis'])
  expect([rows[0]?.id, rows[2]?.id]).toEqual([third?.id, first?.id])
  expect(rows.map((row) => row.id)).not.toContain(second?.id)
})

test.each([
  ['endReasonLt', { endedOn: '2022' }, 'endReasonNeeded'],
  ['endedOn', { endReasonLt: 'Karas' }, 'endDateNeeded'],
  ['longitude', { latitude: '47' }, 'bothCoordinates'],
  ['nameLt', { nameLt: '' }, 'required'],
  ['countryCode', { countryCode: 'XX' }, 'countryUnknown'],
  ['endedOn', { endedOn: '2022-13', endReasonLt: 'Karas' }, 'impossibleDate'],
  ['latitude', { latitude: '91', longitude: '1' }, 'numberOutOfRange'],
  ['wikidataId', { wikidataId: '34' }, 'wikidataNotUnderstood'],
  ['websiteUrl', { websiteUrl: 'javascript:alert(1)' }, 'addressNotUnderstood'],
  ['names.0.name', { names: [{ lang: 'de' }] }, 'required'],
])('what is wrong is told beside its field: %s', (field, typed, told) => {
  const form = formOf(descriptionOf('partnerCity'), 'Europe/Vilnius')
  const answer = form.safeParse({ ...city('Vieta', 'Place'), ...typed })
  expect(answer.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([[field, told]])
})

test('a new name gives a new address, and the old one leads to it', async () => {
  const { id } = await save(editor, 'network', { nameLt: 'Žalieji miestai', nameEn: 'Green cities' })
  await save(editor, 'network', { ...(await open(editor, 'network', id)), nameLt: 'Žaliausi miestai' })
  expect(await getNetwork('lt', town.id, 'zaliausi-miestai')).toMatchObject({
    slugLt: 'zaliausi-miestai',
    slugEn: 'green-cities',
  })
  expect(await getNetwork('lt', town.id, 'zalieji-miestai')).toMatchObject({ slugLt: 'zaliausi-miestai' })

  const other = await save(editor, 'network', { nameLt: 'Žaliausi miestai', nameEn: 'Greener cities', notAlike: 'yes' })
  expect(await db.network.findFirst({ where: { id: other.id } })).toMatchObject({ slugLt: 'zaliausi-miestai-2' })
})

test('of many entered at once under one name each has an address of its own', async () => {
  const typed = { nameLt: 'Vienodas', nameEn: 'Same', notAlike: 'yes' }
  const saved = await Promise.all(Array.from({ length: 8 }, () => save(editor, 'network', typed)))
  const rows = await db.network.findMany({ where: { id: { in: saved.map(({ id }) => id) } } })
  expect(new Set(rows.map(({ slugLt }) => slugLt)).size).toBe(8)
})

test('a near-duplicate is pointed out before it is saved, whatever its diacritics', async () => {
  await save(editor, 'partnerCity', city('Šiauliukai', 'Siauliukai', { countryCode: 'PL' }))
  const typed = city('Siauliukaii', 'Schaulen', { countryCode: 'PL' })
  await expect(save(editor, 'partnerCity', typed)).rejects.toMatchObject({
    reason: 'alike',
    found: [{ title: 'Šiauliukai' }],
  })
  await expect(save(editor, 'partnerCity', { ...typed, countryCode: 'SK' })).resolves.toMatchObject({ version: 1 })
  await expect(save(editor, 'partnerCity', { ...typed, notAlike: 'yes' })).resolves.toMatchObject({ version: 1 })
})

/** Whether saving these as new ones is stopped to point at the records of these titles. */
async function pointsAt(key: RecordKey, typed: object, titles: string[]) {
  await expect(save(editor, key, { ...typed })).rejects.toMatchObject({
    reason: 'alike',
    found: titles.map((title) => ({ title })),
  })
}

test('an entry of the agenda that stands there already, a day earlier or later too, is pointed out', async () => {
  const entry = (titleLt: string, startsAt: string) => ({ titleLt, startsAt })
  await save(editor, 'agendaEvent', entry('Susitikimas su Lenkijos ambasadore', '2024-05-10T00:30'))
  const again = 'susitikimas su lenkijos ambasadore.'
  for (const startsAt of ['2024-05-09T23:00', '2024-05-10T18:00', '2024-05-11T23:30'])
    await pointsAt('agendaEvent', entry(again, startsAt), ['Susitikimas su Lenkijos ambasadore'])
  for (const startsAt of ['2024-05-08T23:30', '2024-05-12T00:30'])
    await expect(save(editor, 'agendaEvent', entry(again, startsAt))).resolves.toMatchObject({ version: 1 })
  await expect(save(editor, 'agendaEvent', entry('Posėdis', '2024-05-10T10:00'))).resolves.toMatchObject({ version: 1 })
})

test('a second statement of a mayor in one term is pointed out, and one of nearly the same words', async () => {
  const { id: officialId } = await save(editor, 'official', { name: 'Jonas Merauskas' })
  const textLt = 'Vilnius yra atviras pasauliui miestas, kuriame gera gyventi ir kurti.'
  await save(editor, 'mayorStatement', { officialId, textLt, since: '2019-04' })
  await pointsAt('mayorStatement', { officialId, textLt: 'Visai kiti žodžiai', since: '2019-04' }, [textLt])
  await pointsAt('mayorStatement', { textLt: textLt.replace('atviras', 'atvyras'), since: '2023' }, [textLt])
  const next = { officialId, textLt: 'Visai kiti žodžiai', since: '2023-04' }
  await expect(save(editor, 'mayorStatement', next)).resolves.toMatchObject({ version: 1 })
})

test('what is missing is made in the middle of another form, checked and pointed out as in its own', async () => {
  const quickly = (key: RecordKey, typed: object, who = editor) =>
    saveRecord(who, descriptionOf(key), quickFormOf(descriptionOf(key), 'Europe/Vilnius').parse(typed))
  const wrong = (key: RecordKey, typed: object) =>
    quickFormOf(descriptionOf(key), 'Europe/Vilnius')
      .safeParse(typed)
      .error?.issues.map(({ path, message }) => [path.join('.'), message])

  expect(wrong('agreement', { titlePrinted: 'Sutartis', parties: [{}] })).toEqual([['parties', 'partyNeeded']])
  const party = { nameLt: 'Kultūros ministerija' }
  expect(
    wrong('agreement', { titlePrinted: '', parties: [party, { partnerCityId: editor.id, nameLt: 'Kita' }] }),
  ).toEqual([
    ['titlePrinted', 'required'],
    ['parties.1.nameLt', 'partnerOrName'],
  ])
  const typed = { titlePrinted: 'Kultūros mainų programa', parties: [party] }
  const { id } = await quickly('agreement', typed)
  expect(await contentNow(editor, 'agreement', id)).toMatchObject({ level: 'municipal', parties: [party], events: [] })
  await expect(quickly('agreement', typed)).rejects.toMatchObject({ reason: 'alike' })

  expect(wrong('agendaEvent', { titleLt: 'Posėdis' })).toEqual([['startsAt', 'required']])
  const entry = { titleLt: 'Kultūros programos pristatymas', startsAt: '2025-01-15T10:00' }
  await expect(quickly('agendaEvent', entry)).resolves.toMatchObject({ version: 1 })
  await expect(quickly('agendaEvent', entry)).rejects.toMatchObject({ reason: 'alike' })

  expect(wrong('agreementType', { nameLt: 'Aktas', nameEn: 'Act' })).toEqual([['code', 'required']])
  const type = await quickly('agreementType', { code: 'ACT', nameLt: 'Aktas', nameEn: 'Act' })
  expect(await nameOfNew(editor, descriptionOf('agreementType'), type.id)).toEqual({ value: 'ACT', label: 'Aktas' })
  const field = await quickly('cooperationField', { code: 'bees', nameLt: 'Bitininkystė', nameEn: 'Bees' })
  expect(await nameOfNew(editor, descriptionOf('cooperationField'), field.id)).toMatchObject({ value: 'bees' })
})

test('an agreement with the same partner is pointed out by a date within a month, and by its title', async () => {
  const partner = await save(editor, 'partnerCity', city('Tarnovas', 'Tarnow', { countryCode: 'PL' }))
  const other = await save(editor, 'partnerCity', city('Lodzė', 'Lodz', { countryCode: 'PL' }))
  const typed = (titlePrinted: string, date: string, partnerCityId = partner.id) => ({
    ...{ titlePrinted, parties: [{ partnerCityId }], events: date ? [{ kind: 'signed', date }] : [] },
  })
  const title = 'Draugystės ir bendradarbiavimo sutartis'
  await save(editor, 'agreement', typed(title, '1998-08-27'))
  for (const date of ['1998-09-20', '1998-07-28', '1998-08', '1998'])
    await pointsAt('agreement', typed('Memorandumas', date), [title])
  await pointsAt('agreement', typed('Draugystes ir bendradarbiavimo sutartys', ''), [title])
  for (const fresh of [typed('Memorandumas', '1998-10-30'), typed(title, '1998-08-27', other.id)])
    await expect(save(editor, 'agreement', fresh)).resolves.toMatchObject({ version: 1 })

  const named = { titlePrinted: title, parties: [{ nameLt: 'Švietimo ministerija' }] }
  await save(editor, 'agreement', named)
  await pointsAt('agreement', { ...named, parties: [{ nameLt: 'svietimo  ministerija' }] }, [title])
})

test("another municipality's records are neither read nor written", async () => {
  const { id } = await save(editor, 'network', { nameLt: 'Mūsų', nameEn: 'Ours' })
  const form = await open(editor, 'network', id)
  await expect(open(stranger, 'network', id)).rejects.toThrow('no such record')
  await expect(save(stranger, 'network', { ...form, nameLt: 'Jų' })).rejects.toMatchObject({ reason: 'recordMissing' })
  const theirs = await save(stranger, 'partnerCity', city('Svetimas', 'Foreign'))
  await expect(
    save(editor, 'network', { ...form, partnerCities: [{ partnerCityId: theirs.id }] }),
  ).rejects.toMatchObject({ reason: 'linkGone' })
  expect(await contentNow(editor, 'network', id)).toMatchObject({ nameLt: 'Mūsų', partnerCities: [] })
})

test('nothing changed makes no version', async () => {
  const { id } = await save(editor, 'network', { nameLt: 'Ramus', nameEn: 'Calm', formerNames: [{ name: 'Tylus' }] })
  await expect(save(editor, 'network', await open(editor, 'network', id))).resolves.toMatchObject({ changed: false })
  expect(await revisionsOf(id)).toHaveLength(1)
})

test('what else the source calls an agreement is kept title by title, with the words of the source', async () => {
  const partner = await save(editor, 'partnerCity', city('Leobenas', 'Leoben'))
  const sourceText = 'Susitarimas (1997)\n\nDraugystės  sutartis'
  const { id } = await save(editor, 'agreement', {
    ...{ titlePrinted: 'Susitarimas', parties: [{ partnerCityId: partner.id }], sourceText },
    alsoPrinted: 'Draugystės sutartis\r\n\r\n  Pact of friendship ',
  })
  expect(await db.agreement.findFirst({ where: { id } })).toMatchObject({
    ...{ alsoPrinted: ['Draugystės sutartis', 'Pact of friendship'], sourceText },
  })
  const form = await open(editor, 'agreement', id)
  await expect(save(editor, 'agreement', form)).resolves.toMatchObject({ changed: false })
  await save(editor, 'agreement', { ...form, alsoPrinted: '' })
  expect(await db.agreement.findFirst({ where: { id } })).toMatchObject({ alsoPrinted: [] })
})
