import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getNetwork } from '@/lib/networks/read/detail'
import type { RecordKey } from '@/lib/records/schema/description'
import { descriptionOf } from '@/lib/records/schema/register'
import { checkTranslations, importTranslations } from '@/lib/records/write/import-translations'
import { recycleRecords } from '@/lib/records/write/recycle'
import { restoreRecycled } from '@/lib/records/write/restore'
import { type TextChange, translateRecord } from '@/lib/records/write/translate'
import { getTextsForTranslators } from '@/lib/translations/read/file'
import { getTranslationList } from '@/lib/translations/read/list'
import { getMatrix } from '@/lib/translations/read/matrix'
import { getParts, type Wanted } from '@/lib/translations/read/parts'
import { getTexts } from '@/lib/translations/read/record'
import { readXliff, writeXliff } from '@/lib/translations/rules/xliff'
import { textTables } from '@/lib/translations/schema/tables'
import { announceTrip } from '@/lib/trips/write/not-made'
import { saveDraft } from '@/lib/trips/write/save'
import { complete, municipality, staff, today } from './office'
import { actsOn, contentNow, open, revisionsOf, save } from './register'

let town: { id: string }
let editor: Staff
let stranger: Staff

beforeAll(async () => {
  town = await municipality('telsiai')
  editor = await staff(town.id, 'editor')
  stranger = await staff((await municipality('zarasai')).id, 'editor')
})

const network = descriptionOf('network')
const text = async (id: string, field: string, key: RecordKey = 'network') =>
  (await getTexts(db, editor, descriptionOf(key), id)).find((one) => one.field === field)
const change = async (id: string, field: string, act: TextChange['act'], en: string | null, more = {}) => {
  const found = await text(id, field)
  if (!found) throw new Error('no such text')
  return translateRecord(editor, network, id, [{ ...found, act, en, ...more }])
}

let number = 0
const makeNetwork = (more: object) =>
  save(editor, 'network', { nameLt: `Tinklas ${++number}`, nameEn: `Network ${number}`, notAlike: 'yes', ...more })

test('a change of the Lithuanian makes the English outdated, with what it was made of, and changes nothing of it', async () => {
  const { id } = await makeNetwork({ descriptionLt: 'Vienija 100 miestų.', descriptionEn: 'Unites 100 cities.' })
  expect(await text(id, 'description')).toMatchObject({ state: 'published', sourceLt: null })

  for (const descriptionLt of ['Vienija 110 miestų.', 'Vienija 120 miestų.'])
    await save(editor, 'network', { ...(await open(editor, 'network', id)), descriptionLt })
  expect(await text(id, 'description')).toMatchObject({
    ...{ state: 'outdated', sourceLt: 'Vienija 100 miestų.', lt: 'Vienija 120 miestų.', en: 'Unites 100 cities.' },
  })

  await save(editor, 'network', { ...(await open(editor, 'network', id)), descriptionLt: 'Vienija 100 miestų.' })
  expect(await text(id, 'description')).toMatchObject({ state: 'published', sourceLt: null })
})

test('a new English text, or the word that the old one still fits, makes it current again', async () => {
  const { id } = await makeNetwork({ descriptionLt: 'A', descriptionEn: 'a' })
  await save(editor, 'network', { ...(await open(editor, 'network', id)), descriptionLt: 'B' })
  await save(editor, 'network', { ...(await open(editor, 'network', id)), descriptionEn: 'b' })
  expect(await text(id, 'description')).toMatchObject({ state: 'published' })

  await save(editor, 'network', { ...(await open(editor, 'network', id)), descriptionLt: 'C' })
  const versions = (await revisionsOf(id)).length
  expect(await change(id, 'description', 'fits', null)).toBe(true)
  expect(await text(id, 'description')).toMatchObject({ state: 'published', en: 'b' })
  expect(await revisionsOf(id)).toHaveLength(versions)
  expect((await actsOn(id)).at(-1)).toMatchObject({ act: 'networks:translate', userId: editor.id, version: null })
})

test('a draft of the English is seen by nobody outside until it is published, apart from the Lithuanian', async () => {
  const { id } = await makeNetwork({ descriptionLt: 'Aprašymas' })
  expect(await text(id, 'description')).toMatchObject({ state: 'missing' })

  await change(id, 'description', 'draft', 'Draft words')
  expect(await text(id, 'description')).toMatchObject({
    state: 'draft',
    en: null,
    draft: 'Draft words',
    draftOf: 'Aprašymas',
  })
  const slug = (await db.network.findFirstOrThrow({ where: { id } })).slugEn
  expect(JSON.stringify(await getNetwork('en', town.id, slug))).not.toContain('Draft words')
  expect((await getNetwork('en', town.id, slug))?.description).toMatchObject({
    text: 'Aprašymas',
    lang: 'lt',
    fallback: true,
  })

  await change(id, 'description', 'publish', 'Draft words')
  expect(await text(id, 'description')).toMatchObject({ state: 'published', draft: null, en: 'Draft words' })
  expect((await getNetwork('en', town.id, slug))?.description).toMatchObject({
    text: 'Draft words',
    lang: 'en',
    translated: true,
  })
  expect((await revisionsOf(id)).at(-1)?.data).toMatchObject({
    descriptionEn: 'Draft words',
    englishOrigin: 'translation',
  })
})

test('texts of rows, and of rows within rows, are translated by themselves, and keep their state when others move', async () => {
  const partner = await save(editor, 'partnerCity', { nameLt: 'Cėsys', nameEn: 'Cesis', countryCode: 'LV' })
  const { id } = await save(editor, 'agreement', {
    titlePrinted: 'Sutartis',
    parties: [{ partnerCityId: partner.id }],
    events: [
      {
        kind: 'signed',
        date: '1999',
        placeLt: 'Cėsys',
        placeEn: 'Cesis',
        signatories: [{ name: 'Ona', postLt: 'Merė' }],
      },
      { kind: 'renewed', date: '2009', placeLt: 'Telšiai', placeEn: 'Telsiai' },
    ],
  })
  const form = await open(editor, 'agreement', id)
  const [first, second] = form.events as Record<string, unknown>[]
  await save(editor, 'agreement', { ...form, events: [second, { ...first, placeLt: 'Cėsys, rotušė' }] })
  const texts = await getTexts(db, editor, descriptionOf('agreement'), id)
  const places = texts.filter(({ field }) => field === 'place').map(({ lt, state, sourceLt }) => [lt, state, sourceLt])
  expect(places).toEqual([
    ['Telšiai', 'published', null],
    ['Cėsys, rotušė', 'outdated', 'Cėsys'],
  ])
  const post = texts.find(({ field }) => field === 'post')
  await translateRecord(editor, descriptionOf('agreement'), id, [
    { ...(post as never as TextChange), act: 'publish', en: 'Mayor' },
  ])
  expect(await contentNow(editor, 'agreement', id)).toMatchObject({
    events: [{ placeLt: 'Telšiai' }, { signatories: [{ name: 'Ona', postLt: 'Merė', postEn: 'Mayor' }] }],
  })
})

test('a trip whose rows each save makes anew keeps what is known of them', async () => {
  const input = complete({ outcomes: [{ textLt: 'Sutarta', textEn: 'Agreed' }] })
  const trip = await saveDraft(editor, { known: null, input, today })
  const changed = complete({
    outcomes: [{ textLt: 'Sutarta dėl visko', textEn: 'Agreed' }],
    purposeLt: 'Kitas tikslas',
  })
  await saveDraft(editor, { known: trip, input: changed, today })
  const texts = await getTexts(db, editor, descriptionOf('businessTrip'), trip.id)
  const outcome = texts.find(({ place }) => place === 'outcomes')
  expect(outcome).toMatchObject({ state: 'outdated', sourceLt: 'Sutarta', en: 'Agreed' })

  const purpose = texts.find(({ field, model }) => field === 'purpose' && model === 'BusinessTrip')
  await translateRecord(editor, descriptionOf('businessTrip'), trip.id, [
    { ...(outcome as never as TextChange), act: 'publish', en: 'Agreed on all' },
    { ...(purpose as never as TextChange), act: 'publish', en: 'Another purpose' },
  ])
  const whole = await db.businessTrip.findFirstOrThrow({
    where: { id: trip.id },
    include: { report: { include: { outcomes: true } } },
  })
  expect(whole).toMatchObject({
    ...{ purposeEn: 'Another purpose', version: 3 },
    report: { purposeEn: 'Another purpose', outcomes: [{ textEn: 'Agreed on all' }] },
  })
  expect((await getTexts(db, editor, descriptionOf('businessTrip'), trip.id)).map(({ state }) => state)).not.toContain(
    'outdated',
  )
})

test('English of a trip that nobody may read is refused, and of an announced one what its form would ask about', async () => {
  const publisher = await staff(town.id, 'publisher')
  const trip = await saveDraft(editor, { known: null, input: complete(), today })
  const publish = async (en: string) => {
    const texts = await getTexts(db, publisher, descriptionOf('businessTrip'), trip.id)
    const purpose = texts.find(({ field, model }) => field === 'purpose' && model === 'BusinessTrip')
    return translateRecord(publisher, descriptionOf('businessTrip'), trip.id, [
      { ...(purpose as never as TextChange), act: 'publish', en },
    ])
  }
  await expect(publish('Met 38703181745')).rejects.toMatchObject({ reason: 'notFitToPublish' })
  await publish('To meet, call +370 612 34567')
  await publish('To meet')

  await announceTrip(publisher, await db.businessTrip.findFirstOrThrow({ where: { id: trip.id } }), null, today)
  await expect(publish('To meet, call +370 612 34567')).rejects.toMatchObject({ reason: 'englishUnconfirmed' })
  await expect(publish('Met 38703181745')).rejects.toMatchObject({ reason: 'notFitToPublish' })
  expect(await db.businessTrip.findFirst({ where: { id: trip.id } })).toMatchObject({ purposeEn: 'To meet' })
  await publish('To meet again')
})

test('what is taken out of the register and comes back is as outdated as it was', async () => {
  const { id } = await makeNetwork({ descriptionLt: 'A', descriptionEn: 'a' })
  const { version } = await save(editor, 'network', { ...(await open(editor, 'network', id)), descriptionLt: 'B' })
  await recycleRecords(editor, network, [{ id, version }])
  expect(await getTexts(db, editor, network, id)).toEqual([])
  await restoreRecycled(editor, network, id)
  expect(await text(id, 'description')).toMatchObject({ state: 'outdated', sourceLt: 'A' })
})

test('nobody writes over a text they have not seen, nor over what is not theirs', async () => {
  const { id } = await makeNetwork({ descriptionLt: 'A' })
  const seen = (await text(id, 'description'))?.seen
  await change(id, 'description', 'draft', 'first')
  await expect(change(id, 'description', 'draft', 'second', { seen })).rejects.toMatchObject({ reason: 'textChanged' })
  const found = await text(id, 'description')
  await expect(
    translateRecord(stranger, network, id, [{ ...(found as never as TextChange), act: 'draft', en: 'theirs' }]),
  ).rejects.toMatchObject({ reason: 'recordMissing' })
  expect(await text(id, 'description')).toMatchObject({ draft: 'first' })
})

test('the matrix counts every text once, and its list leads to the records', async () => {
  const other = await municipality('pakruojis')
  const own = await staff(other.id, 'editor')
  const { id } = await save(own, 'priority', { titleLt: 'Ryšiai', textLt: 'Tekstas', textEn: 'Text' })
  await save(own, 'priority', { ...(await open(own, 'priority', id)), textLt: 'Kitas tekstas' })
  const matrix = await getMatrix(own)
  expect(matrix.find(({ key }) => key === 'priority')).toMatchObject({ texts: { outdated: 1, missing: 1 } })
  expect(matrix.find(({ key }) => key === 'priority')?.oldest).toBeInstanceOf(Date)
  expect(matrix.find(({ key }) => key === 'network')).toBeUndefined()
  const list = await getTranslationList(own, { description: null, state: 'outdated', page: 1 })
  expect(list).toMatchObject({
    total: 1,
    records: [{ recordId: id, title: 'Ryšiai', states: { outdated: 1, missing: 1 } }],
  })
})

/** What goes out to translators, where it is one file. */
async function sentOut(query: Wanted) {
  const [part, ...others] = await getParts(editor, query)
  expect(others).toEqual([])
  return part ? getTextsForTranslators(editor, query, part) : []
}

test('more texts than one file has go out in several, which come back one by one and lose nothing', async () => {
  const own = await staff((await municipality('birzai')).id, 'editor')
  const { municipalityId } = own
  const number = (text: string) => Number(/\d+$/.exec(text)?.[0])
  await db.network.createMany({
    data: Array.from({ length: 620 }, (_, at) => ({
      ...{ municipalityId, nameLt: `Tinklas ${at}`, nameEn: `Network ${at}`, slugLt: `t-${at}`, slugEn: `n-${at}` },
      descriptionLt: `${at < 10 ? 'Ąžuolas & <b> '.repeat(6_000) : '„Vienas“\u00a0'}${at}`,
    })),
  })
  const query = { description: network, state: 'missing' as const }
  const parts = await getParts(own, query)
  expect(parts.length).toBeGreaterThan(3)
  expect(parts.reduce((sum, { records }) => sum + records, 0)).toBe(620)
  for (const part of parts) {
    const files = await getTextsForTranslators(own, query, part)
    expect(files).toHaveLength(part.records)
    const english = files.map((file) => ({
      ...file,
      units: file.units.map((unit) => ({ ...unit, target: `One ${number(unit.source)}` })),
    }))
    const back = writeXliff(english)
    expect(Buffer.byteLength(writeXliff(files))).toBeLessThan(1_000_000)
    expect((await checkTranslations(own, back, 'publish')).counts).toMatchObject({ new: part.records, refused: 0 })
    expect(await importTranslations(own, back, 'publish')).toHaveLength(1)
  }
  const rows = await db.network.findMany({ where: { municipalityId } })
  expect(rows.filter((row) => row.descriptionEn !== `One ${number(row.descriptionLt ?? '')}`)).toEqual([])
  expect(await getParts(own, query)).toEqual([])
  for (const part of await getParts(own, { description: network, state: null })) {
    const sent = writeXliff(await getTextsForTranslators(own, { description: network, state: null }, part))
    expect((await checkTranslations(own, sent, 'draft')).lines).toEqual([])
  }
})

test('a file sent out and back changes nothing; translated, it fills in what was missing, all of it or none', async () => {
  const descriptionLt = '## Apie\n\n- „vienas“ & <du>\u00a0trys\n'.trim()
  const { id } = await makeNetwork({ descriptionLt, foundings: [{ foundedOn: '1990', noteLt: 'Talinas' }] })
  const made = await makeNetwork({ descriptionLt: 'Senas' })
  const sent = writeXliff(await sentOut({ description: network, state: null }))
  const untouched = await checkTranslations(editor, sent, 'publish')
  expect(untouched).toMatchObject({ counts: { new: 0, changed: 0, unknown: 0, refused: 0 }, lines: [] })
  expect(await importTranslations(editor, sent, 'publish')).toEqual([])

  await save(editor, 'network', { ...(await open(editor, 'network', made.id)), descriptionLt: 'Naujas' })
  const english = '## About\n\n- “one” & <two>\u00a0three'
  const translated = (readXliff(sent) ?? []).map((file) => ({
    ...file,
    units: file.units.map((unit) => {
      if (unit.source === descriptionLt) return { ...unit, target: english }
      if (unit.source === 'Senas') return { ...unit, target: 'Old' }
      return unit.source === 'Talinas' ? { ...unit, target: 'Tallinn' } : unit
    }),
  }))
  const back = writeXliff(translated)
  expect(await checkTranslations(editor, back, 'publish')).toMatchObject({
    counts: { new: 3, refused: 0 },
    outdated: 1,
  })
  expect(await text(id, 'description')).toMatchObject({ state: 'missing' })

  const withUnknown = back.replace(`Network..${id}..description`, `Network..${id}..nonsense`)
  await expect(importTranslations(editor, withUnknown, 'publish')).rejects.toMatchObject({
    reason: 'translationsRefused',
  })
  await expect(importTranslations(stranger, back, 'publish')).rejects.toMatchObject({ reason: 'translationsRefused' })
  expect(await text(id, 'description')).toMatchObject({ state: 'missing' })

  await importTranslations(editor, back, 'publish')
  expect(await text(id, 'description')).toMatchObject({ state: 'published', en: english })
  expect(await text(id, 'note')).toMatchObject({ state: 'published', en: 'Tallinn' })
  expect(await text(made.id, 'description')).toMatchObject({ state: 'draft', en: null, draft: 'Old', draftOf: 'Senas' })
})

test('a text too long for its field is refused with the reason, and with it the file', async () => {
  const { id } = await makeNetwork({ foundings: [{ foundedOn: '1990', noteLt: 'Talinas' }] })
  const files = (await sentOut({ description: network, state: 'missing' })).filter((file) => file.id.endsWith(id))
  const long = writeXliff(
    files.map((file) => ({ ...file, units: file.units.map((unit) => ({ ...unit, target: 'x'.repeat(301) })) })),
  )
  expect((await checkTranslations(editor, long, 'draft')).lines).toMatchObject([{ kind: 'refused', reason: 'tooLong' }])
  await expect(importTranslations(editor, long, 'draft')).rejects.toMatchObject({ reason: 'translationsRefused' })
  await expect(checkTranslations(editor, 'Labas', 'draft')).rejects.toMatchObject({ reason: 'notXliff' })
})

test('loads that know nothing of translations are followed too, and the database keeps the rule', async () => {
  const { id } = await makeNetwork({ descriptionLt: 'A', descriptionEn: 'a' })
  await db.$executeRaw`UPDATE "Network" SET "descriptionLt" = 'X' WHERE "id" = ${id}::uuid`
  expect(await text(id, 'description')).toMatchObject({ state: 'outdated', sourceLt: 'A' })
  await expect(
    db.$executeRaw`UPDATE "Translation" SET "sourceLt" = NULL, "english" = NULL, "outdatedAt" = NULL WHERE "recordId" = ${id}::uuid`,
  ).rejects.toThrow(/Translation_says_something/)
})

test('every table with texts in both languages is followed by a trigger, with all of its texts', async () => {
  const triggers = await db.$queryRaw<{ table: string; arguments: string }[]>`
    SELECT tgrelid::regclass::text AS "table", encode(tgargs, 'escape') AS "arguments" FROM pg_trigger WHERE tgname = 'follow_translation'`
  const followed = triggers.map((one) => `${one.table.replaceAll('"', '')}: ${one.arguments.split('\\000')[1]}`)
  expect(followed.sort()).toEqual(
    textTables.map(({ model, pairs }) => `${model}: ${pairs.map(({ field }) => field).join(',')}`).sort(),
  )

  const columns = await db.$queryRaw<{ pair: string }[]>`
    SELECT c.table_name || '.' || left(c.column_name, -2) AS "pair" FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.column_name LIKE '%Lt' AND EXISTS (
      SELECT FROM information_schema.columns e WHERE e.table_schema = 'public' AND e.table_name = c.table_name
        AND e.column_name = left(c.column_name, -2) || 'En')`
  const known = new Set(textTables.flatMap(({ model, pairs }) => pairs.map(({ field }) => `${model}.${field}`)))
  expect(
    columns
      .map(({ pair }) => pair)
      // What is said once with an act, and stays as it was said.
      .filter((pair) => !known.has(pair) && !/^Report(Correction|Publication|Schedule)\./.test(pair))
      .sort(),
  ).toMatchInlineSnapshot(`
    [
      "Agreement.slug",
      "Document.title",
      "Network.slug",
      "PartnerCity.slug",
      "RecycledRecord.title",
      "TripReport.funding",
      "TripReport.purpose",
    ]
  `)
})
