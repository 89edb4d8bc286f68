import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getTasks } from '@/lib/tasks/read/tasks'
import { getLinkedNames } from '@/lib/trips/read/linked-names'
import { getMyTrips, getOthersDrafts } from '@/lib/trips/read/office-list'
import { getOfficeTrip } from '@/lib/trips/read/office-trip'
import { TripContent } from '@/lib/trips/schema/form'
import { readIntoDraft } from '@/lib/trips/write/read-text'
import { submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { complete, municipality, staff, today } from './office'

let kaunas: { id: string }
let filer: Staff
let colleague: Staff
let editor: Staff
let stranger: Staff

beforeAll(async () => {
  kaunas = await municipality('kaunas')
  const vilnius = await municipality('vilnius')
  filer = await staff(kaunas.id, 'filer')
  colleague = await staff(kaunas.id, 'filer')
  editor = await staff(kaunas.id, 'editor')
  stranger = await staff(vilnius.id, 'administrator')
})

const empty = TripContent.parse({})

test('an empty draft is kept, under the first number of the year it is begun in', async () => {
  const { reference } = await saveDraft(filer, { known: null, input: empty, today: '2030-01-02' })
  expect(reference).toBe('2030-0001')
})

test('a trip takes its number from the year it began in', async () => {
  const { reference } = await saveDraft(filer, { known: null, input: complete({ startsOn: '2019-05' }), today })
  expect(reference).toBe('2019-0001')
})

test('numbers neither repeat nor leave gaps when many trips are entered at once', async () => {
  const input = complete({ startsOn: '2018' })
  const saved = await Promise.all(Array.from({ length: 20 }, () => saveDraft(filer, { known: null, input, today })))
  const numbers = saved.map(({ reference }) => reference).sort()
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => `2018-${String(at + 1).padStart(4, '0')}`))
})

test('a draft reads back as it was typed', async () => {
  const partner = await db.partnerCity.create({
    data: {
      municipalityId: kaunas.id,
      slugLt: 'bresa',
      slugEn: 'brescia',
      nameLt: 'Breša',
      nameEn: 'Brescia',
      countryCode: 'IT',
    },
  })
  const input = complete({ partnerCityIds: [partner.id], meetingsEn: 'The mayor was met.' })
  const { reference } = await saveDraft(filer, { known: null, input, today })

  const trip = await getOfficeTrip(filer, reference, today)
  expect(trip).toMatchObject({ input, state: 'draft', missing: [], whyNotEdit: null, own: true, reading: null })
  await expect(getLinkedNames(filer, [input])).resolves.toEqual({ [`partnerCity:${partner.id}`]: 'Breša – Italija' })
  await expect(getLinkedNames(filer, [{ partnerCityIds: partner.id }])).resolves.toEqual({
    [`partnerCity:${partner.id}`]: 'Breša – Italija',
  })
  await expect(getLinkedNames(stranger, [input])).resolves.toEqual({})
})

test('each save is a version with the whole record, and an entry of the audit', async () => {
  const first = await saveDraft(filer, { known: null, input: empty, today })
  await saveDraft(filer, { known: first, input: complete(), today })

  const about = { municipalityId: kaunas.id, recordType: 'BusinessTrip', recordId: first.id }
  const revisions = await db.revision.findMany({ where: about, orderBy: { version: 'asc' } })
  expect(revisions.map(({ version, createdById }) => [version, createdById])).toEqual([
    [1, filer.id],
    [2, filer.id],
  ])
  expect(revisions[1]?.data).toMatchObject({
    destinations: [{ nameLt: 'Breša' }],
    costs: [{ amount: '120.5' }],
    report: { meetingsLt: 'Susitikta su mere.', followUps: [{ dueOn: '2025-03' }], submissions: [] },
  })
  const entries = await db.auditEntry.findMany({ where: about, orderBy: { version: 'asc' } })
  expect(entries.map(({ act, userId, version }) => [act, userId, version])).toEqual([
    ['trips:createTrip', filer.id, 1],
    ['trips:saveDraft', filer.id, 2],
  ])
})

test('a newer version is never written over: who wrote it, and what, is told instead', async () => {
  const begun = complete()
  const first = await saveDraft(filer, { known: null, input: begun, today })
  await saveDraft(editor, { known: first, input: { ...begun, purposeLt: 'Pataisytas tikslas' }, today })

  const refused = await saveDraft(filer, { known: first, input: { ...begun, fundingLt: 'Kitos lėšos' }, today }).catch(
    (error) => error,
  )
  expect(refused).toMatchObject({ reason: 'stale' })
  expect(refused.answer().merge).toMatchObject({
    version: 2,
    by: editor.name,
    units: [
      { unit: 'purposeLt', mine: 'Dalyvauti ceremonijoje', theirs: 'Pataisytas tikslas', default: 'theirs' },
      { unit: 'fundingLt', mine: 'Kitos lėšos', theirs: 'Savivaldybės biudžeto lėšos', default: 'mine' },
    ],
  })
})

test('of twenty saves of one version at once, one is kept', async () => {
  const first = await saveDraft(filer, { known: null, input: complete(), today })
  const saves = Array.from({ length: 20 }, (_, at) =>
    saveDraft(filer, { known: first, input: complete({ purposeLt: `Tikslas ${at}` }), today }),
  )
  const outcomes = await Promise.allSettled(saves)

  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const revisions = await db.revision.count({ where: { recordId: first.id } })
  expect(revisions).toBe(2)
})

test("a filer does not change a colleague's draft; an editor may", async () => {
  const first = await saveDraft(filer, { known: null, input: empty, today })
  await expect(saveDraft(colleague, { known: first, input: complete(), today })).rejects.toMatchObject({
    reason: 'notYours',
  })
  await expect(getOfficeTrip(colleague, first.reference, today)).resolves.toBe('notYours')
  await expect(saveDraft(editor, { known: first, input: complete(), today })).resolves.toMatchObject({ version: 2 })
  const trip = await getOfficeTrip(editor, first.reference, today)
  expect(trip).toMatchObject({ filer: filer.name, changedBy: editor.name })
})

test("another municipality's trips do not exist", async () => {
  const first = await saveDraft(filer, { known: null, input: complete({ startsOn: '2017' }), today })
  await expect(getOfficeTrip(stranger, first.reference, today)).resolves.toBeNull()
  await expect(saveDraft(stranger, { known: first, input: complete(), today })).rejects.toMatchObject({
    reason: 'tripMissing',
  })
  await expect(submitReport(stranger, { known: first, input: complete(), today })).rejects.toMatchObject({
    reason: 'tripMissing',
  })
})

test("another municipality's partner cities cannot be linked", async () => {
  const { municipalityId } = stranger
  const oslo = await db.partnerCity.create({
    data: { municipalityId, slugLt: 'oslas', slugEn: 'oslo', nameLt: 'Oslas', nameEn: 'Oslo', countryCode: 'NO' },
  })
  const trips = await db.businessTrip.count()
  const saving = { known: null, input: complete({ partnerCityIds: [oslo.id] }), today }
  await expect(saveDraft(filer, saving)).rejects.toMatchObject({ reason: 'linkGone' })
  expect(await db.businessTrip.count()).toBe(trips)
})

test.each([
  ['bases', { bases: [] }, 'basisNeeded'],
  ['startsOn', { startsOn: null, endsOn: null }, 'startNeeded'],
  ['endsOn', { endsOn: null }, 'endNeeded'],
  ['endsOn', { endsOn: '2024-12-20' }, 'tripNotOver'],
  ['destinations', { destinations: [] }, 'destinationNeeded'],
  ['travellers', { travellers: [] }, 'travellerNeeded'],
  ['purposeLt', { purposeLt: null }, 'purposeNeeded'],
  ['meetingsLt', { meetingsLt: null }, 'meetingsNeeded'],
  ['fundingLt', { fundingLt: null }, 'fundingNeeded'],
  ['outcomes', { outcomes: [] }, 'outcomeNeeded'],
  ['noOutcomeReasonLt', { noOutcomeReasonLt: 'Nebuvo' }, 'outcomeOrReason'],
  ['signerPostLt', { signerPostLt: null }, 'signerPostNeeded'],
  ['signerName', { signerName: null }, 'signerNameNeeded'],
])('a report is not submitted while %s is wanting', async (field, change, reason) => {
  const first = await saveDraft(filer, { known: null, input: empty, today })
  await expect(submitReport(filer, { known: first, input: complete(change), today })).rejects.toMatchObject({
    reason: 'incomplete',
    fields: expect.arrayContaining([{ field, reason }]),
  })
  const trip = await getOfficeTrip(filer, first.reference, today)
  expect(trip).toMatchObject({ state: 'draft', version: 1 })
})

test('what the database refuses is a refusal, and leaves nothing behind', async () => {
  const trips = await db.businessTrip.count()
  const saving = { known: null, input: complete({ startsOn: '2024-12-09', endsOn: '2024-12-01' }), today }
  await expect(saveDraft(filer, saving)).rejects.toMatchObject({ reason: 'notAccepted' })
  expect(await db.businessTrip.count()).toBe(trips)
})

test('the report of Brescia is read into an empty draft: every field, and the text as it was pasted', async () => {
  await db.official.create({ data: { municipalityId: kaunas.id, slug: 'loreta', name: 'Loreta Matijošaitė' } })
  const originalText = (await readFile('prisma/data/kaunas-trip-report-brescia-2024.txt', 'utf8')).trim()
  const { reference } = await readIntoDraft(filer, { known: null, input: { ...empty, originalText }, today })

  const trip = await getOfficeTrip(filer, reference, today)
  expect(trip).toMatchObject({
    missing: [{ field: 'outcomes', reason: 'outcomeNeeded' }],
    input: {
      originalText,
      bases: [{ act: 'mayorOrder', number: 'MA-734', date: '2024-11-27' }],
      ...{ startsOn: '2024-12-04', endsOn: '2024-12-07', fundingMeasure: '1.1.1.1.001.' },
      destinations: [{ nameLt: 'Breša', nameEn: 'Brescia', countryCode: 'IT', partnerCityId: expect.any(String) }],
      travellers: [{ name: 'Loreta Matijošaitė', postLt: 'Tarybos narė', officialId: expect.any(String) }],
      ...{ signerName: 'Loreta Matijošaitė', signerPostLt: 'Tarybos narė' },
      meetingsLt: expect.stringContaining('šiuolaikinio šokio ir teatro spektaklių.'),
    },
    reading: { recognised: true, notTaken: {}, notUnderstood: [] },
  })
})

test('reading a text leaves what was typed, and shows what the text says', async () => {
  const originalText = 'Komandiruotės tikslas: dalyvauti mugėje\n\nPastabos: oras buvo geras'
  const { reference } = await readIntoDraft(filer, {
    known: null,
    input: { ...empty, purposeLt: 'Kitas', originalText },
    today,
  })
  const trip = await getOfficeTrip(filer, reference, today)
  expect(trip).toMatchObject({
    input: { purposeLt: 'Kitas' },
    reading: { notTaken: { purposeLt: 'dalyvauti mugėje' } },
  })
})

test('what a field cannot take stays in the text, and the draft can be saved again', async () => {
  const originalText = `Komandiruotės tikslas: ${'žodis '.repeat(16_000).trim()}`
  const first = await readIntoDraft(filer, { known: null, input: { ...empty, originalText }, today })
  const trip = await getOfficeTrip(filer, first.reference, today)
  expect(trip).toMatchObject({ input: { originalText, purposeLt: null }, reading: { beyondLimits: ['purposeLt'] } })
  const again = await saveDraft(filer, { known: first, input: { ...empty, originalText }, today })
  expect(again.version).toBe(2)
})

test('a text without known headings fills nothing and is kept whole', async () => {
  const originalText = 'Labas. Čia ne ataskaita.'
  const { reference } = await readIntoDraft(filer, { known: null, input: { ...empty, originalText }, today })
  const trip = await getOfficeTrip(filer, reference, today)
  expect(trip).toMatchObject({
    input: { originalText, meetingsLt: null },
    reading: { recognised: false, notUnderstood: [originalText] },
  })
})

test("the lists show one's own, and to an editor the others'", async () => {
  const mine = await getMyTrips(colleague)
  expect(mine.entries).toEqual([])
  const others = await getOthersDrafts(editor)
  expect(others.entries.length).toBeGreaterThan(20)
  expect(others.entries.every(({ state }) => state === 'draft')).toBe(true)
  const tasks = await getTasks(filer)
  expect(tasks.map(({ kind }) => kind)).toEqual(['drafts'])
  expect(tasks[0]?.total).toBeGreaterThan(20)
  expect(tasks[0]?.tasks).toHaveLength(5)
})
