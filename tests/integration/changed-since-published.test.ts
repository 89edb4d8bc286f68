import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { descriptionOf } from '@/lib/records/schema/register'
import { translateRecord } from '@/lib/records/write/translate'
import { getTasks } from '@/lib/tasks/read/tasks'
import { getTexts } from '@/lib/translations/read/record'
import { latestCorrections } from '@/lib/trips/read/acts'
import { getOfficeTrip } from '@/lib/trips/read/office-trip'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { getWithdrawnReport } from '@/lib/trips/read/withdrawn-report'
import type { TripInput } from '@/lib/trips/schema/form'
import { discardChange, publishChange } from '@/lib/trips/write/change'
import { publishReport, returnReport, submitReport, withdrawReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { complete, municipality, staff, today, withdrawal } from './office'

let filer: Staff
let colleague: Staff
let publisher: Staff

beforeAll(async () => {
  const kaunas = await municipality('kaunas')
  filer = await staff(kaunas.id, 'filer')
  colleague = await staff(kaunas.id, 'filer')
  publisher = await staff(kaunas.id, 'publisher')
})

const published = async () =>
  publishReport(publisher, await submitReport(filer, { known: null, input: complete(), today }), today)
const words = { noteLt: 'Patikslintos lėšos', noteEn: null, reasonLt: 'Rasta klaida', reasonEn: 'A mistake was found' }
const inPublic = (reference: string) => getPublicTrip('lt', publisher.municipalityId, reference)
const inOffice = async (reference: string) => {
  const trip = await getOfficeTrip(publisher, reference, today)
  return trip && trip !== 'notYours' ? trip : null
}

test('a published report is changed as a draft: the public reads the published text and date until it is published', async () => {
  const first = await published()
  const before = await inPublic(first.reference)
  const { travellers } = (await inOffice(first.reference))?.input ?? complete()
  const input = complete({ travellers, fundingLt: 'Patikslintos lėšos', endsOn: '2024-12-08', outcomes: [] })
  const changed = await saveDraft(filer, { known: first, input, today })

  expect(changed.ofPublished).toBe(true)
  expect(await inPublic(first.reference)).toEqual(before)
  expect(await inOffice(first.reference)).toMatchObject({
    state: 'published',
    change: {
      by: filer.name,
      input,
      differing: [
        { field: 'endsOn', before: '2024 m. gruodžio 7 d.', after: '2024 m. gruodžio 8 d.' },
        { field: 'fundingLt', before: 'Savivaldybės biudžeto lėšos', after: 'Patikslintos lėšos' },
        { field: 'outcomes', after: '' },
      ],
    },
  })
  expect(await getTasks(publisher, 'changed')).toMatchObject([
    { total: 1, tasks: [{ href: `/admin/trips/${first.reference}` }] },
  ])

  await expect(publishChange(publisher, changed, words, today)).rejects.toMatchObject({ reason: 'changeIncomplete' })
  const whole = await saveDraft(filer, { known: changed, input: { ...input, outcomes: complete().outcomes }, today })
  await publishChange(publisher, whole, words, today)
  expect(await inPublic(first.reference)).toMatchObject({
    endsOn: '2024-12-08',
    report: {
      headings: { funding: { text: 'Patikslintos lėšos' } },
      corrections: [{ note: { text: 'Patikslintos lėšos' }, reason: { text: 'Rasta klaida' } }],
    },
  })
  expect(await inOffice(first.reference)).toMatchObject({
    state: 'published',
    change: null,
    corrections: [{ by: { name: publisher.name } }],
  })
  expect(await latestCorrections('en', publisher.municipalityId)).toMatchObject([
    { reason: { text: 'A mistake was found' } },
  ])
})

test('a change may be discarded; what was typed stays in the history', async () => {
  const first = await published()
  const changed = await saveDraft(filer, { known: first, input: complete({ purposeLt: 'Kitas tikslas' }), today })
  const discarded = await discardChange(filer, changed)
  expect(await inOffice(first.reference)).toMatchObject({
    change: null,
    input: { purposeLt: 'Dalyvauti ceremonijoje' },
  })
  await expect(publishChange(publisher, discarded, words, today)).rejects.toMatchObject({ reason: 'notChanged' })

  const revision = await db.revision.findFirstOrThrow({ where: { recordId: first.id, version: changed.version } })
  expect(revision.data).toMatchObject({ report: { draft: { input: { purposeLt: 'Kitas tikslas' } } } })
})

test('who may not change a report changes no published one, and nobody a version they have not seen', async () => {
  const first = await published()
  const saving = { known: first, input: complete({ purposeLt: 'Slapta' }), today }
  await expect(saveDraft(colleague, saving)).rejects.toMatchObject({ reason: 'notYours' })
  await saveDraft(filer, saving)
  const stale = saveDraft(filer, { ...saving, input: complete({ purposeLt: 'Dar kitas' }) })
  await expect(stale).rejects.toMatchObject({
    reason: 'stale',
    merge: {
      by: filer.name,
      units: expect.arrayContaining([
        expect.objectContaining({ unit: 'purposeLt', mine: 'Dar kitas', theirs: 'Slapta', default: null }),
      ]),
    },
  })
  await expect(publishChange(publisher, first, words, today)).rejects.toMatchObject({ reason: 'stale' })
})

test('of a withdrawn report the public reads what, when and why, and nothing else', async () => {
  const first = await published()
  const changed = await saveDraft(filer, { known: first, input: complete({ purposeLt: 'Taisomas tikslas' }), today })
  await withdrawReport(publisher, changed, withdrawal('Paskelbta per anksti'))

  expect(await inPublic(first.reference)).toBeNull()
  const told = await getWithdrawnReport('lt', publisher.municipalityId, first.reference)
  expect(told).toEqual({
    reference: first.reference,
    at: expect.any(Date),
    note: expect.objectContaining({ text: 'Atšaukta ataskaita' }),
    reason: expect.objectContaining({ text: 'Paskelbta per anksti' }),
  })
  // What was being changed goes on as the draft.
  expect(await inOffice(first.reference)).toMatchObject({
    state: 'withdrawn',
    change: null,
    input: { purposeLt: 'Taisomas tikslas' },
  })

  const again = { id: first.id, version: changed.version + 1 }
  await publishReport(publisher, await submitReport(filer, { known: again, input: complete(), today }), today)
  expect(await getWithdrawnReport('lt', publisher.municipalityId, first.reference)).toBeNull()
})

test('a reason written before there was a note for the public stays in the office', async () => {
  const first = await published()
  await db.reportPublication.updateMany({
    where: { report: { tripId: first.id } },
    data: { withdrawnAt: new Date(), reason: 'Vidaus reikalas' },
  })
  expect(await getWithdrawnReport('lt', publisher.municipalityId, first.reference)).toBeNull()
})

test('a report is returned with words under its headings, and every return stays', async () => {
  const first = await submitReport(filer, { known: null, input: complete(), today })
  await expect(returnReport(publisher, first, {})).rejects.toMatchObject({ reason: 'notAccepted' })
  const returned = await returnReport(publisher, first, { commentFunding: 'Kiek?', commentSignerName: 'Kas?' })
  const again = await submitReport(filer, { known: returned, input: complete(), today })
  await returnReport(publisher, again, { comment: 'Dar ne' })

  expect((await inOffice(first.reference))?.returns).toMatchObject([
    { comment: 'Dar ne', commentFunding: null },
    { comment: null, commentFunding: 'Kiek?', commentSignerName: 'Kas?', decidedBy: { name: publisher.name } },
  ])
})

test('what looks wrong in a change is asked about before it is public, and the audit keeps what was confirmed, never the data', async () => {
  const first = await published()
  const input = complete({ meetingsLt: 'Susitikta. Tel. +370 612 34567.' })
  const changed = await saveDraft(filer, { known: first, input, today })
  const refused = await publishChange(publisher, changed, words, today).catch((error) => error)
  expect(refused).toMatchObject({ reason: 'changeUnconfirmed', fields: [{ field: 'meetingsLt', reason: 'hasPhone' }] })
  expect(refused.answer().doubts).toMatchObject([{ key: 'phone:meetingsLt' }])
  expect(await inOffice(first.reference)).toMatchObject({ change: { by: filer.name } })

  const { id } = await publishChange(publisher, changed, words, today, { confirmed: ['phone:meetingsLt'] })
  const entry = await db.auditEntry.findFirstOrThrow({ where: { recordId: id, act: 'trips:publishChange' } })
  expect(entry.detail).toMatchObject({ noteLt: words.noteLt, confirmed: ['phone:meetingsLt'] })
  expect(JSON.stringify(entry.detail)).not.toContain('612')
})

test('English published while a change waits goes into the change, and is public when the change is', async () => {
  const outcomes = [
    { textLt: 'Sutarta dėl projekto', textEn: null },
    { textLt: 'Pakviesta į Kauną', textEn: null },
  ]
  const input = complete({ outcomes })
  const first = await publishReport(publisher, await submitReport(filer, { known: null, input, today }), today)
  const now = { ...input, meetingsLt: 'Susitikta su mere ir taryba.', basisEn: 'Invited by the mayor' }
  const reordered = { ...now, basisLt: 'Merės kvietimas', outcomes: [...outcomes].reverse() }
  const changed = await saveDraft(filer, { known: first, input: reordered, today })
  const { change } = (await inOffice(first.reference)) ?? {}

  const texts = await getTexts(db, publisher, descriptionOf('businessTrip'), first.id)
  const english = { funding: 'The municipality’s budget', meetings: 'The mayor was met.', text: 'A project was agreed' }
  const translated = (Object.keys(english) as (keyof typeof english)[]).map((field) => {
    const text = texts.find((one) => one.field === field)
    if (!text) throw new Error(`no text ${field}`)
    return { ...text, act: 'publish' as const, en: english[field] }
  })
  await translateRecord(publisher, descriptionOf('businessTrip'), first.id, translated)
  const after = (await inOffice(first.reference))?.change
  expect(after).toMatchObject({ by: change?.by, at: change?.at, input: { basisEn: 'Invited by the mayor' } })

  await publishChange(publisher, { id: first.id, version: changed.version + 1 }, words, today)
  expect((await inOffice(first.reference))?.input).toMatchObject({
    ...{ fundingEn: english.funding, meetingsEn: english.meetings, basisEn: 'Invited by the mayor' },
    outcomes: [
      { textLt: 'Pakviesta į Kauną', textEn: null },
      { textLt: 'Sutarta dėl projekto', textEn: english.text },
    ],
  })
  const states = await getTexts(db, publisher, descriptionOf('businessTrip'), first.id)
  const stateOf = (field: string) => states.find((one) => one.field === field)
  expect(stateOf('funding')).toMatchObject({ state: 'published' })
  expect(stateOf('meetings')).toMatchObject({ state: 'outdated', sourceLt: 'Susitikta su mere.' })
})

test('English that was typed in a change of the Lithuanian is not written over by a translation of the old', async () => {
  const first = await published()
  const { travellers } = (await inOffice(first.reference))?.input ?? complete()
  const input = complete({ travellers, meetingsLt: 'Susitikta su taryba.', meetingsEn: 'The council was met.' })
  const changed = await saveDraft(filer, { known: first, input, today })
  const texts = await getTexts(db, publisher, descriptionOf('businessTrip'), first.id)
  const meetings = texts.find(({ field }) => field === 'meetings')
  if (!meetings) throw new Error('no such text')
  const old = { ...meetings, act: 'publish' as const, en: 'The mayor was met.' }
  await translateRecord(publisher, descriptionOf('businessTrip'), first.id, [old])
  const shown = await getPublicTrip('en', publisher.municipalityId, first.reference)
  expect(shown?.report?.headings.meetings).toMatchObject({ text: 'The mayor was met.' })

  await publishChange(publisher, { id: first.id, version: changed.version + 1 }, words, today)
  expect((await inOffice(first.reference))?.input).toMatchObject({ meetingsEn: 'The council was met.' })
})

test('whatever is chosen otherwise in a change differs, in words: payers, kinds, reasons and records by their names', async () => {
  const { municipalityId } = publisher
  const partner = { municipalityId, slugLt: 'bresa', slugEn: 'brescia', nameLt: 'Breša', nameEn: 'Brescia' }
  const { id: partnerCityId } = await db.partnerCity.create({ data: { ...partner, countryCode: 'IT' } })
  const { id: officialId } = await db.official.create({ data: { municipalityId, slug: 'ona', name: 'Ona Onienė' } })

  const cost = { category: 'airTravel', payer: 'municipality', amount: null, currency: 'EUR' } as const
  const costs = [
    {
      ...cost,
      absence: 'notKnownYet' as const,
      absenceGroundLt: null,
      absenceGroundEn: null,
      noteLt: null,
      noteEn: null,
    },
  ]
  const input = complete({ costs })
  const first = await publishReport(publisher, await submitReport(filer, { known: null, input, today }), today)
  const changed: TripInput = {
    ...input,
    bases: input.bases.map((row) => ({ ...row, act: 'directorOrder' })),
    destinations: input.destinations.map((row) => ({ ...row, partnerCityId })),
    travellers: input.travellers.map((row) => ({ ...row, officialId })),
    costs: costs.map((row) => ({ ...row, category: 'lodging', payer: 'host', absence: 'notStated' })),
    partnerCityIds: [partnerCityId],
  }
  await saveDraft(filer, { known: first, input: changed, today })

  const name = input.travellers[0]?.name
  const differing = [
    {
      field: 'bases',
      before: 'Mero potvarkis · 2024 m. lapkričio 27 d. · MA-734',
      after: 'Administracijos direktoriaus įsakymas · 2024 m. lapkričio 27 d. · MA-734',
    },
    {
      field: 'destinations',
      before: 'Breša · Brescia · Italija',
      after: 'Breša · Brescia · Italija · Breša – Italija',
    },
    { field: 'travellers', before: `${name} · Tarybos narė`, after: `${name} · Tarybos narė · Ona Onienė` },
    {
      field: 'costs',
      before: 'Skrydžiai · Savivaldybė · EUR · Dar nežinoma',
      after: 'Apgyvendinimas · Kviečiančioji pusė · EUR · Šaltinyje nenurodyta',
    },
    { field: 'partnerCityIds', before: '', after: 'Breša – Italija' },
  ]
  expect((await inOffice(first.reference))?.change?.differing).toEqual(differing)

  const paid = costs.map((row) => ({ ...row, amount: '1234.50', absence: null }))
  const stale = { known: first, input: { ...input, costs: paid }, today }
  const refused = await saveDraft(filer, stale).catch((error) => error)
  expect(refused.answer().merge.units).toMatchObject(
    differing.map(({ field, before, after }) => ({
      unit: field,
      base: before,
      mine: field === 'costs' ? 'Skrydžiai · Savivaldybė · 1234,50 · EUR' : before,
      theirs: after,
    })),
  )
})
