import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { tripsCsv } from '@/lib/exchange/door/csv'
import { followImports as leftBehind } from '@/lib/exchange/jobs'
import type { FieldChange, Wrong } from '@/lib/exchange/schema/verdicts'
import { followImports } from '@/lib/exchange/write/follow'
import type { RecordKey } from '@/lib/records/schema/description'
import { readListQuery } from '@/lib/records/schema/query'
import { tripList } from '@/lib/trips/schema/list'
import { exportedCsv, foundIn, lookThrough, write } from './exchange'
import { loadRegister } from './loaded'
import { staff } from './office'
import { actsOn, contentNow, open, revisionsOf, save } from './register'

let editor: Staff
let english: Staff

beforeAll(async () => {
  const { vilnius } = await loadRegister()
  editor = await staff(vilnius, 'administrator')
  english = { ...(await staff(vilnius, 'administrator')), locale: 'en' }
})

const nothing = { created: 0, changed: 0, refused: 0 }
const wrongIn = ({ rows }: Awaited<ReturnType<typeof lookThrough>>) =>
  rows.flatMap(({ told, verdict }) => (verdict === 'refused' ? (told as Wrong[]) : []))

const types: RecordKey[] = [
  ...(['partnerCity', 'agreement', 'network', 'membership', 'official'] as const),
  ...(['agendaEvent', 'priority', 'mayorStatement', 'pageText'] as const),
]

test.each(types)('what is exported of %s and imported again changes nothing, in either language', async (key) => {
  expect((await lookThrough(editor, key, await exportedCsv(editor, key))).counts).toMatchObject(nothing)
  expect((await lookThrough(editor, key, await exportedCsv(english, key))).counts).toMatchObject(nothing)
})

test('the old page, pasted once more, changes nothing', async () => {
  const text = await readFile('prisma/data/vilnius-international-cooperation.txt', 'utf8')
  const found = await lookThrough(editor, null, text, true)
  expect(found.counts).toEqual({ ...nothing, left: 107 })
})

test('a file creates and changes records, with their rows, their history and their search', async () => {
  const text = [
    'Pavadinimas (lietuviškai);Pavadinimas (angliškai);Šalis;Kiti pavadinimai: Pavadinimas;Platuma;Pasibaigė;Priežastis (lietuviškai)',
    'Kopūstinė;Cabbage Town;Vokietija;Kohlstadt;52,5;2024 m. gruodžio 4 d.;Nebebendraujama',
    ';;;Kapusta;;;',
    'Salzburgas;Salzburg;LV;;;;',
  ].join('\r\n')
  const table = text
    .replace(';Platuma', ';latitude;longitude')
    .replace(';52,5', ';52,5;13,4')
    .replace(';;;Kapusta;;', ';;;Kapusta;;;')
    .replace('LV;;', 'LV;;;')
  const found = await lookThrough(editor, 'partnerCity', table)
  expect(wrongIn(found)).toEqual([])
  expect(found.counts).toEqual({ ...nothing, created: 2, left: 0 })
  expect(await db.partnerCity.count({ where: { nameLt: 'Kopūstinė' } })).toBe(0)

  await write(editor, found.id)
  const city = await db.partnerCity.findFirstOrThrow({ where: { nameLt: 'Kopūstinė' } })
  expect(city).toMatchObject({
    slugLt: 'kopustine',
    slugEn: 'cabbage-town',
    countryCode: 'DE',
    endedOn: '2024-12-04',
    latitude: 52.5,
  })
  expect(await contentNow(editor, 'partnerCity', city.id)).toMatchObject({
    names: [{ name: 'Kohlstadt' }, { name: 'Kapusta' }],
  })
  expect(await revisionsOf(city.id)).toMatchObject([{ version: 1, createdById: editor.id }])
  expect(await actsOn(found.id)).toMatchObject([
    { act: 'exchange:import', userId: editor.id, detail: { created: 2, changed: 0 } },
  ])
  await followImports(editor.municipalityId)
  expect(await db.searchDocument.count({ where: { recordId: city.id } })).toBe(2)

  // What an import left behind is found once the job of the portal has gone on with it.
  await db.searchDocument.deleteMany({ where: { recordId: city.id } })
  await db.import.updateMany({ where: { id: found.id }, data: { searched: 0 } })
  await leftBehind.run({ data: null, due: new Date(), now: new Date() })
  expect(await db.searchDocument.count({ where: { recordId: city.id } })).toBe(2)

  const again = await lookThrough(editor, 'partnerCity', table)
  expect(again.counts).toEqual({ ...nothing, left: 2 })
  const changed = await lookThrough(
    editor,
    'partnerCity',
    table.replace('Cabbage Town', 'Cabbage City').replace('Kapusta', 'Kapustow'),
  )
  expect(changed.rows.flatMap(({ told }) => (told as FieldChange[]).map(({ key, after }) => [key, after]))).toEqual([
    ['nameEn', 'Cabbage City'],
    ['names', 'Kapustow'],
  ])
  await write(editor, changed.id)
  expect(await db.partnerCity.findFirst({ where: { id: city.id } })).toMatchObject({
    version: 2,
    slugEn: 'cabbage-city',
  })
  expect(await db.formerSlug.findFirst({ where: { recordId: city.id } })).toMatchObject({ slug: 'cabbage-town' })
  expect(await revisionsOf(city.id)).toHaveLength(2)
})

test('every refusal says where it stands and why', async () => {
  const found = await lookThrough(
    editor,
    'agreement',
    [
      'titlePrinted,typeCode,level,parties.partnerCityId,events.kind,events.date',
      'Sutartis A,Nėra tokios rūšies,municipal,Zalcburgas,signed,2024-02-30',
      'Sutartis B,,gal,Nežinomas miestas,pasirašymas,2024',
      ',,,Zalcburgas,,',
    ].join('\n'),
  )
  expect(wrongIn(found).map(({ line, column, key, why }) => [line, column, key, why])).toEqual([
    [2, 1, 'typeCode', 'nameUnknown'],
    [2, 5, 'events.date', 'impossibleDate'],
    [3, 2, 'level', 'choiceUnknown'],
    [3, 3, 'parties.partnerCityId', 'nameUnknown'],
  ])
  await expect(write(editor, found.id)).rejects.toMatchObject({ reason: 'importRefused' })
})

test('a name that several have is refused with all of them named, and with an id it is not', async () => {
  const twins = await Promise.all(
    [0, 1].map((at) =>
      db.official.create({
        data: { municipalityId: editor.municipalityId, name: 'Ona Dvynė', slug: `ona-dvyne-${at}` },
      }),
    ),
  )
  const table = (name: string) => `officialId;textLt;since\n${name};Žodžiai;2031`
  const found = await lookThrough(editor, 'mayorStatement', table('Ona Dvynė'))
  expect(wrongIn(found)).toMatchObject([{ line: 2, column: 0, why: 'nameAmbiguous' }])
  for (const { id } of twins) expect(wrongIn(found)[0]?.detail).toContain(id)
  const clear = await lookThrough(editor, 'mayorStatement', table(`Ona Dvynė [${twins[1]?.id}]`))
  expect(clear.counts).toMatchObject({ created: 1, refused: 0 })
  const byName = await lookThrough(editor, 'official', 'name\nOna Dvynė')
  expect(wrongIn(byName)).toMatchObject([{ why: 'recordAmbiguous' }])
})

test('all is written or nothing, though only the last line fails', async () => {
  const lines = Array.from({ length: 300 }, (_, at) => `Eilinis ${at},Common ${at},LT`)
  const found = await lookThrough(editor, 'partnerCity', ['nameLt,nameEn,countryCode', ...lines].join('\n'))
  // What no dry run can foresee: the database refuses the last record.
  const last = await db.importRow.findFirstOrThrow({ where: { importId: found.id }, orderBy: { position: 'desc' } })
  const content = { ...(last.content as object), wikidataId: 'ne kodas' }
  await db.importRow.updateMany({ where: { importId: found.id, position: last.position }, data: { content } })
  const before = await db.revision.count()
  await expect(write(editor, found.id)).rejects.toThrow()
  expect(await db.partnerCity.count({ where: { nameLt: { startsWith: 'Eilinis' } } })).toBe(0)
  expect([await db.revision.count(), await db.auditEntry.count({ where: { recordId: found.id } })]).toEqual([before, 0])
})

test('what changed after the dry run is not written over', async () => {
  const text = 'nameLt,nameEn\nKopūstinė,Town of Cabbages'
  const found = await lookThrough(editor, 'partnerCity', text)
  expect(found.counts.changed).toBe(1)
  const { id } = await db.partnerCity.findFirstOrThrow({ where: { nameLt: 'Kopūstinė' } })
  await save(editor, 'partnerCity', { ...(await open(editor, 'partnerCity', id)), contact: 'Meras' })
  await expect(write(editor, found.id)).rejects.toMatchObject({ reason: 'importStale' })
  expect(await contentNow(editor, 'partnerCity', id)).toMatchObject({ contact: 'Meras', nameEn: 'Cabbage City' })

  const made = await lookThrough(editor, 'partnerCity', 'nameLt,nameEn,countryCode\nNaujasis,New One,LT')
  await save(editor, 'partnerCity', { nameLt: 'Naujasis', nameEn: 'New One', countryCode: 'LT', kind: 'city' })
  await expect(write(editor, made.id)).rejects.toMatchObject({ reason: 'importStale' })
  expect((await foundIn(editor, made.id)).counts.created).toBe(1)
})

test('the same record twice in a file, an unknown id and a stranger’s record are refused', async () => {
  const { id } = await db.partnerCity.findFirstOrThrow({ where: { municipality: { slug: 'kaunas' } } })
  const found = await lookThrough(
    editor,
    'partnerCity',
    `id;nameLt;nameEn;countryCode\n;Dukart;Twice;LT\n;dukart;Twice;LT\n${id};Svetimas;Strange;LT`,
  )
  expect(wrongIn(found).map(({ line, why, detail }) => [line, why, detail])).toEqual([
    [3, 'twiceInFile', '2'],
    [4, 'idUnknown', undefined],
  ])
})

const warningsIn = ({ rows }: Awaited<ReturnType<typeof lookThrough>>) =>
  rows.flatMap(({ title, warnings }) => (warnings as Wrong[]).map(({ why, detail }) => [title, why, detail]))

test('what a form would ask about before it saves, a dry run points out', async () => {
  const cities = 'nameLt;nameEn;countryCode\nZalcburgass;Salzburgg;AT\nZalcburgass;Salzburgg;DE\nVisai Kitas;Other;AT'
  const found = await lookThrough(editor, 'partnerCity', cities)
  expect(warningsIn(found)).toEqual([['Zalcburgass', 'muchLike', 'Zalcburgas']])
  expect(found.counts).toMatchObject({ created: 3, refused: 0 })

  const signed = await db.agreement.findFirstOrThrow({
    where: {
      municipalityId: editor.municipalityId,
      signedOn: { not: null },
      parties: { every: { partnerCityId: { not: null } } },
    },
    include: { parties: { include: { partnerCity: true } } },
  })
  const [party] = signed.parties
  const agreement = `titlePrinted;parties.partnerCityId;events.kind;events.date\nVisai kita sutartis;${party?.partnerCityId};signed;${signed.signedOn}`
  expect(warningsIn(await lookThrough(editor, 'agreement', agreement)).map(([, why]) => why)).toEqual(['muchLike'])
  const titled = `titlePrinted;parties.partnerCityId\n${signed.titlePrinted}s;${party?.partnerCityId}`
  expect(warningsIn(await lookThrough(editor, 'agreement', titled)).map(([, why]) => why)).toEqual(['muchLike'])
  await save(editor, 'agendaEvent', { titleLt: 'Šventės atidarymas', startsAt: '2024-05-10T00:30' })
  const entries = `titleLt;startsAt\nSventes atidarymas;2024-05-11T23:00\nSventes atidarymas;2024-05-12T00:30`
  expect(warningsIn(await lookThrough(editor, 'agendaEvent', entries))).toEqual([
    ['Sventes atidarymas', 'muchLike', 'Šventės atidarymas'],
  ])
  expect(warningsIn(await lookThrough(editor, 'official', 'name\nOna Dvynee'))).toEqual([
    ['Ona Dvynee', 'muchLike', 'Ona Dvynė'],
  ])
})

test('published reports go out as a file', async () => {
  const { id } = await db.municipality.findUniqueOrThrow({ where: { slug: 'kaunas' } })
  const text = await tripsCsv(await staff(id, 'filer'), readListQuery(tripList, {}), []).text()
  expect(text.split('\r\n')[0]).toContain('Numeris,Pradžia,Pabaiga')
  expect(text).toContain('2024-12-04')
  expect(text).toContain('Breša')
})
