import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { tripsCsv } from '@/lib/exchange/door/csv'
import type { FieldChange, Wrong } from '@/lib/exchange/schema/verdicts'
import { readListQuery } from '@/lib/records/schema/query'
import { tripList } from '@/lib/trips/schema/list'
import { publishReport, submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { lookThrough, write } from './exchange'
import { complete, municipality, staff, today } from './office'
import { revisionsOf } from './register'

let editor: Staff
let publisher: Staff
let filer: Staff

beforeAll(async () => {
  const { id } = await municipality('failai')
  editor = await staff(id, 'editor')
  publisher = await staff(id, 'publisher')
  filer = await staff(id, 'filer')
  await db.partnerCity.create({
    data: {
      ...{
        municipalityId: id,
        nameLt: 'Breša',
        nameEn: 'Brescia',
        slugLt: 'bresa',
        slugEn: 'brescia',
        countryCode: 'IT',
      },
    },
  })
})

const exported = (who: Staff, asked: Record<string, string> = {}) =>
  tripsCsv(who, readListQuery(tripList, asked), []).text()
const through = (text: string) => lookThrough(editor, 'businessTrip', text)
const whyIn = ({ rows }: Awaited<ReturnType<typeof through>>) =>
  rows.flatMap(({ told, verdict }) =>
    verdict === 'refused' ? (told as Wrong[]).map(({ line, key, why }) => [line, key, why]) : [],
  )
const tripOf = (reference: string) =>
  db.businessTrip.findFirstOrThrow({
    where: { municipalityId: editor.municipalityId, reference },
    include: {
      destinations: true,
      travellers: true,
      costs: true,
      bases: true,
      partnerCities: true,
      report: { include: { outcomes: true, followUps: true, draft: true, submissions: true, publications: true } },
    },
  })

const table = [
  'startsOn;endsOn;Tikslas (lietuviškai);purposeEn;destinations.nameLt;destinations.countryCode;destinations.partnerCityId;travellers.name;travellers.postLt;costs.category;costs.payer;costs.amount;costs.absence;costs.absenceGroundLt;bases.act;bases.number;bases.date;outcomes.textLt;partnerCityIds',
  '2023-05-04;2023 m. gegužės 7 d.;Forumas;A forum;Breša;Italija;Brescia;Ona Onaitė;Merė;Skrydžiai;Savivaldybė;120,50;;;Mero potvarkis;MA-1;2023-04-20;Sutarta;Breša',
  ';;;;Milanas;IT;;Jonas Jonaitis;;Nakvynė;host;;Neskelbiama;BDAR 6 str.;;;;;',
].join('\r\n')

test('a file of trips is looked through, and becomes drafts with numbers, places, people, grounds and costs', async () => {
  const words = table
    .replace('Skrydžiai', 'airTravel')
    .replace('Nakvynė', 'lodging')
    .replace('Neskelbiama', 'notPublished')
  const found = await through(words.replace('Mero potvarkis', 'mayorOrder').replace('Savivaldybė', 'municipality'))
  expect(whyIn(found)).toEqual([])
  expect(found.counts).toMatchObject({ created: 1, changed: 0, left: 0, refused: 0 })
  expect(await db.businessTrip.count({ where: { municipalityId: editor.municipalityId } })).toBe(0)

  await write(editor, found.id)
  const trip = await tripOf('2023-0001')
  expect(trip).toMatchObject({
    startsOn: '2023-05-04',
    endsOn: '2023-05-07',
    purposeLt: 'Forumas',
    createdById: editor.id,
  })
  expect(trip.destinations.map(({ nameLt, countryCode }) => [nameLt, countryCode])).toEqual([
    ['Breša', 'IT'],
    ['Milanas', 'IT'],
  ])
  expect(trip.destinations[0]?.partnerCityId).toBe(trip.partnerCities[0]?.partnerCityId)
  expect(trip.travellers.map(({ name }) => name)).toEqual(['Ona Onaitė', 'Jonas Jonaitis'])
  expect(
    trip.costs.map(({ amount, absence, absenceGroundLt }) => [amount?.toFixed(2) ?? null, absence, absenceGroundLt]),
  ).toEqual([
    ['120.50', null, null],
    [null, 'notPublished', 'BDAR 6 str.'],
  ])
  expect(trip.bases).toMatchObject([{ act: 'mayorOrder', number: 'MA-1', date: '2023-04-20' }])
  expect(trip.report).toMatchObject({ outcomes: [{ textLt: 'Sutarta' }], submissions: [], publications: [] })
  expect(await revisionsOf(trip.id)).toMatchObject([{ version: 1, createdById: editor.id }])
  expect(await db.searchDocument.count({ where: { recordId: trip.id } })).toBe(0)

  // Neither the same file nor what goes out changes anything.
  expect((await through(words)).counts).toMatchObject({ created: 0, changed: 0, left: 1, refused: 0 })
})

test('what goes out of the list and comes in again changes nothing, in either language', async () => {
  await saveDraft(filer, { known: null, input: complete({ partnerCityIds: [], statedTotal: '120.50' }), today })
  await saveDraft(editor, {
    known: null,
    input: complete({ purposeLt: "'=Tikslas\nantra eilutė", startsOn: '2022-03', endsOn: null }),
    today,
  })
  for (const who of [editor, { ...editor, locale: 'en' as const }]) {
    const text = await exported(who)
    const found = await lookThrough(who, 'businessTrip', text)
    expect(whyIn(found)).toEqual([])
    expect(found.counts).toMatchObject({ created: 0, changed: 0, left: 3, refused: 0 })
  }
})

test('what goes out of one municipality comes into another whole', async () => {
  const other = await staff((await municipality('kitur')).id, 'editor')
  const text = await exported(editor, { 'f.year': '2024' })
  const [header = '', ...lines] = text.split('\r\n')
  const bare = [header, ...lines.map((line) => line.replace(/^"?[0-9a-f-]{36}"?,[^,]*,/, ',,'))].join('\r\n')
  const found = await lookThrough(other, 'businessTrip', bare)
  expect(whyIn(found)).toEqual([])
  await write(other, found.id)
  const again = await exported(other)
  const withoutKeys = (all: string) => all.replace(/[0-9a-f-]{36},20\d\d-\d{4},/g, ',,').replace(/[0-9a-f-]{36},/g, ',')
  expect(withoutKeys(again)).toBe(withoutKeys(text))
})

test('of a public report a file makes a change beside the published text; what waits for review it may not touch', async () => {
  const saved = await saveDraft(filer, {
    known: null,
    input: complete({ startsOn: '2021-02-01', endsOn: '2021-02-03' }),
    today,
  })
  const submitted = await submitReport(filer, {
    known: saved,
    input: complete({ startsOn: '2021-02-01', endsOn: '2021-02-03' }),
    today,
  })
  const text = (await exported(publisher, { 'f.year': '2021' })).replace('Dalyvauti ceremonijoje', 'Kitas tikslas')
  expect(whyIn(await through(text))).toEqual([[2, null, 'submittedAlready']])

  await publishReport(publisher, submitted, today)
  const found = await through(text)
  expect(found.rows[0]?.warnings).toMatchObject([{ why: 'besidePublished' }])
  const changes = found.rows.flatMap(({ told }) => told as FieldChange[])
  expect(changes.map(({ key, after }) => [key, after])).toEqual([['purposeLt', 'Kitas tikslas']])
  await write(editor, found.id)
  const trip = await tripOf('2021-0001')
  expect(trip.purposeLt).toBe('Dalyvauti ceremonijoje')
  expect(trip.report?.draft?.input).toMatchObject({ purposeLt: 'Kitas tikslas' })
  expect(trip.report?.publications).toMatchObject([{ withdrawnAt: null }])
  expect((await through(text)).counts).toMatchObject({ left: 1, changed: 0 })
})

test('every refusal of a trip says where it stands and why', async () => {
  const found = await through(
    [
      'reference,startsOn,endsOn,destinations.countryCode,destinations.nameLt,costs.payer,costs.category,costs.amount',
      '2099-0001,2020-01-01,,,Ryga,,,',
      ',2020-02-05,2020-02-01,,Ryga,,,',
      ',2020-03-05,,Narnija,Vilkas,,,',
      ',2020-04-05,,,Talinas,kaimynas,airTravel,5',
      ',2020-05-05,,,Helsinkis,host,airTravel,daug',
    ].join('\n'),
  )
  expect(whyIn(found)).toEqual([
    [2, 'reference', 'referenceUnknown'],
    [3, 'endsOn', 'endBeforeStart'],
    [4, 'destinations.countryCode', 'countryUnknown'],
    [5, 'costs.payer', 'choiceUnknown'],
    [6, 'costs.amount', 'amountNotUnderstood'],
  ])
  await expect(write(editor, found.id)).rejects.toMatchObject({ reason: 'importRefused' })
})

test('a filer gets their own trips and the published ones, and may import none', async () => {
  const mine = (await exported(filer)).match(/20\d\d-\d{4},20/g) ?? []
  const all = (await exported(editor)).match(/20\d\d-\d{4},20/g) ?? []
  expect([mine.length, all.length]).toEqual([2, 4])
  const another = await staff(filer.municipalityId, 'filer')
  const published = await exported(another)
  expect(published.match(/20\d\d-\d{4},20/g)).toHaveLength(1)
  expect(published).not.toContain('Kitas tikslas')
  const found = await lookThrough(filer, 'businessTrip', table)
  expect(found.counts).toMatchObject({ created: 0, changed: 0, left: 0, refused: 0 })
})
