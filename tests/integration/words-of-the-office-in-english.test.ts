import { beforeAll, expect, test } from 'vitest'
import { getAgendaEvent } from '@/lib/agenda/read'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { tripsCsv } from '@/lib/exchange/door/csv'
import { readListQuery } from '@/lib/records/schema/query'
import { descriptionOf } from '@/lib/records/schema/register'
import { restoreVersion } from '@/lib/records/write/restore'
import { translateRecord } from '@/lib/records/write/translate'
import { getTextsForTranslators } from '@/lib/translations/read/file'
import { getParts } from '@/lib/translations/read/parts'
import { getTexts } from '@/lib/translations/read/record'
import { writeXliff } from '@/lib/translations/rules/xliff'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { revived } from '@/lib/trips/read/revived'
import { contentHash } from '@/lib/trips/read/signature'
import { inputOf } from '@/lib/trips/rules/input'
import { readInput } from '@/lib/trips/rules/kept-input'
import { TripContent } from '@/lib/trips/schema/form'
import { tripList } from '@/lib/trips/schema/list'
import { publishReport, submitReport } from '@/lib/trips/write/review'
import { lookThrough, write } from './exchange'
import { complete, municipality, staff, today } from './office'
import { open, save } from './register'

let filer: Staff
let editor: Staff
let publisher: Staff

beforeAll(async () => {
  const { id } = await municipality('rokiskis')
  filer = await staff(id, 'filer')
  editor = await staff(id, 'editor')
  publisher = await staff(id, 'publisher')
})

const cost = { category: 'lodging', payer: 'host', absence: 'notPublished', absenceGroundLt: 'Komercinė paslaptis' }
const followUp = { textLt: 'Parengti paraišką', textEn: 'Prepare an application', ownerLt: 'Projektų skyrius' }
const filed = (more: { cost?: object; followUp?: object } = {}) => {
  const { costs, followUps } = TripContent.parse({
    costs: [{ ...cost, noteLt: 'Viešbutis', ...more.cost }],
    followUps: [{ ...followUp, ...more.followUp }],
  })
  return complete({ costs, followUps })
}
const publish = async (input = filed()) =>
  publishReport(publisher, await submitReport(filer, { known: null, input, today }), today)
const inEnglish = async (reference: string) =>
  (await getPublicTrip('en', filer.municipalityId, reference, today))?.report

test('on an English page the ground, the note and who answers are English where the office said so, else told to be Lithuanian', async () => {
  const lithuanian = await inEnglish((await publish()).reference)
  const fallback = (text: string) => ({ text, lang: 'lt', fallback: true })
  expect(lithuanian?.costs).toMatchObject([
    { absenceGround: fallback('Komercinė paslaptis'), note: fallback('Viešbutis') },
  ])
  expect(lithuanian?.followUps).toMatchObject([{ owner: fallback('Projektų skyrius') }])

  const said = {
    cost: { absenceGroundEn: 'A trade secret', noteEn: 'Hotel' },
    followUp: { ownerEn: 'Projects Division' },
  }
  const { reference, id } = await publish(filed(said))
  const english = await inEnglish(reference)
  const own = (text: string) => ({ text, lang: 'en', fallback: false })
  expect(english?.costs).toMatchObject([{ absenceGround: own('A trade secret'), note: own('Hotel') }])
  expect(english?.followUps).toMatchObject([{ owner: own('Projects Division') }])
  const [found] = await db.searchDocument.findMany({ where: { recordId: id, locale: 'en' } })
  expect(found?.body).toContain('Projects Division')
})

test('an English ground alone is asked for its Lithuanian, and refused where nothing is withheld', () => {
  const wrong = (row: object) =>
    TripContent.safeParse({ costs: [row] }).error?.issues.map(({ path, message }) => [path.join('.'), message])
  expect(wrong({ ...cost, absenceGroundLt: '', absenceGroundEn: 'A secret' })).toEqual([
    ['costs.0.absenceGroundLt', 'groundNeeded'],
  ])
  expect(wrong({ category: 'lodging', payer: 'host', amount: '5', absenceGroundEn: 'A secret' })).toEqual([
    ['costs.0.absenceGroundEn', 'groundWithoutNeed'],
  ])
})

test('they are in the list of translations and in the file for translators, and a translator’s English becomes public', async () => {
  const { id, reference } = await publish()
  const trips = descriptionOf('businessTrip')
  const texts = await getTexts(db, publisher, trips, id)
  const missing = texts.filter(({ state }) => state === 'missing').map(({ model, field }) => `${model}.${field}`)
  expect(missing).toEqual(expect.arrayContaining(['FollowUp.owner', 'TripCost.absenceGround', 'TripCost.note']))
  const query = { description: trips, state: 'missing' as const }
  const [part] = await getParts(publisher, query)
  const file = writeXliff(part ? await getTextsForTranslators(publisher, query, part) : [])
  for (const words of ['Projektų skyrius', 'Komercinė paslaptis', 'Viešbutis']) expect(file).toContain(words)

  const owner = texts.find(({ field }) => field === 'owner')
  if (!owner) throw new Error('no such text')
  await translateRecord(publisher, trips, id, [{ ...owner, act: 'publish', en: 'Projects Division' }])
  expect((await inEnglish(reference))?.followUps).toMatchObject([{ owner: { text: 'Projects Division', lang: 'en' } }])
})

test('a file has them in both languages, and takes them back', async () => {
  const { reference } = await submitReport(filer, { known: null, input: filed({ cost: { noteEn: 'Hotel' } }), today })
  const csv = await tripsCsv(editor, readListQuery(tripList, {}), []).text()
  for (const words of ['Atsakingas (angliškai)', 'Neskelbimo pagrindas (angliškai)', ',Viešbutis,Hotel,'])
    expect(csv).toContain(words)
  expect(reference).toMatch(/^2024-/)
  const table = [
    'startsOn;travellers.name;costs.category;costs.payer;costs.absence;costs.absenceGroundLt;costs.absenceGroundEn;followUps.textLt;followUps.ownerLt;followUps.ownerEn',
    '2023-02-01;Rasa Rasaitė;lodging;host;notPublished;Paslaptis;A secret;Parengti;Skyrius;Division',
  ].join('\r\n')
  const { id } = await lookThrough(editor, 'businessTrip', table)
  await write(editor, id)
  const trip = await db.businessTrip.findFirstOrThrow({
    where: { municipalityId: editor.municipalityId, startsOn: '2023-02-01' },
    include: { costs: true, report: { include: { followUps: true } } },
  })
  expect(trip.costs).toMatchObject([{ absenceGroundLt: 'Paslaptis', absenceGroundEn: 'A secret' }])
  expect(trip.report?.followUps).toMatchObject([{ ownerLt: 'Skyrius', ownerEn: 'Division' }])
})

test('what was kept before there was English is Lithuanian: drafts, versions and signatures', async () => {
  const input = filed()
  const before = {
    ...input,
    costs: input.costs.map(({ absenceGroundLt, absenceGroundEn: _, noteLt, noteEn: __, ...row }) => ({
      ...{ ...row, absenceGround: absenceGroundLt, note: noteLt },
    })),
    followUps: input.followUps.map(({ textLt, textEn, ownerLt, dueOn, doneOn }) => ({
      ...{ textLt, textEn, owner: ownerLt, dueOn, doneOn },
    })),
  }
  expect(readInput(before)).toEqual(input)
  const { bases, startsOn, endsOn, destinations, travellers, costs, followUps, outcomes, ...rest } = before
  const whole = {
    bases,
    startsOn,
    endsOn,
    destinations,
    travellers,
    costs,
    partnerCities: [],
    agreements: [],
    memberships: [],
  }
  const version = revived({ ...rest, ...whole, report: { ...rest, outcomes, followUps } })
  expect(inputOf(version)).toMatchObject({ costs: input.costs, followUps: input.followUps })
  expect(contentHash(before as never)).toBe(contentHash(input))
  expect(contentHash(filed({ followUp: { ownerEn: 'Projects Division' } }))).not.toBe(contentHash(input))
})

test('of the agenda the people, the organisation and the ground are told in English where they are said in it', async () => {
  const typed = { startsAt: '2024-05-02T09:00', titleLt: 'Susitikimas', titleEn: 'Meeting' }
  const { id } = await save(editor, 'agendaEvent', { ...typed, peopleLt: 'Ambasadorius', organisationLt: 'Ambasada' })
  const fallback = { lang: 'lt', fallback: true }
  expect(await getAgendaEvent('en', editor.municipalityId, id)).toMatchObject({
    people: fallback,
    organisation: fallback,
  })

  const english = { peopleEn: 'Ambassador', organisationEn: 'Embassy' }
  await save(editor, 'agendaEvent', { ...(await open(editor, 'agendaEvent', id)), ...english })
  expect(await getAgendaEvent('en', editor.municipalityId, id)).toMatchObject({
    people: { text: 'Ambassador', lang: 'en', fallback: false },
    organisation: { text: 'Embassy', lang: 'en' },
  })
  const form = await open(editor, 'agendaEvent', id)
  // Whether an entry is withheld is said in Lithuanian: English alone would leave it open.
  expect(() => save(editor, 'agendaEvent', { ...form, withheldGroundEn: 'A secret' })).toThrow(/withheldGroundLt/)
  const where = { municipalityId_id: { municipalityId: editor.municipalityId, id } }
  const inEnglishAlone = db.agendaEvent.update({ where, data: { withheldGroundEn: 'A secret' } })
  await expect(inEnglishAlone).rejects.toThrow(/AgendaEvent_english_ground/)
  const both = { withheldGroundLt: 'Paslaptis', withheldGroundEn: 'A secret' }
  await save(editor, 'agendaEvent', { ...form, ...both })
  const withheld = await getAgendaEvent('en', editor.municipalityId, id)
  expect(withheld).toMatchObject({ withheldGround: { text: 'A secret', lang: 'en' } })
  expect(JSON.stringify(withheld)).not.toMatch(/Ambas/)
})

test('a version of an entry from before its people had English comes back as it was', async () => {
  const { id } = await save(editor, 'agendaEvent', { startsAt: '2024-05-03T09:00', titleLt: 'Posėdis' })
  const { municipalityId } = editor
  const { data } = await db.revision.findFirstOrThrow({ where: { municipalityId, recordId: id, version: 1 } })
  const { peopleLt: _, peopleEn: __, ...old } = data as Record<string, unknown>
  await db.revision.create({
    data: {
      municipalityId,
      recordType: 'AgendaEvent',
      recordId: id,
      version: 1000,
      data: { ...old, people: 'Meras' } as never,
    },
  })
  await restoreVersion(editor, descriptionOf('agendaEvent'), { id, version: 1 }, 1000)
  expect(await db.agendaEvent.findFirst({ where: { id } })).toMatchObject({ peopleLt: 'Meras', peopleEn: null })
})
