import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { descriptionOf } from '@/lib/records/schema/register'
import { recycleRecords } from '@/lib/records/write/recycle'
import { getTripHistory } from '@/lib/trips/read/history'
import { getOfficeTrip } from '@/lib/trips/read/office-trip'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { publishChange } from '@/lib/trips/write/change'
import { restoreTripVersion } from '@/lib/trips/write/restore'
import { publishReport, submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { keepUnsaved } from '@/lib/trips/write/unsaved'
import { complete, municipality, staff, today } from './office'
import { save } from './register'

let filer: Staff
let colleague: Staff
let publisher: Staff
let editor: Staff
let stranger: Staff

beforeAll(async () => {
  const kaunas = await municipality('kaunas')
  filer = await staff(kaunas.id, 'filer')
  colleague = await staff(kaunas.id, 'filer')
  publisher = await staff(kaunas.id, 'publisher')
  editor = await staff(kaunas.id, 'editor')
  stranger = await staff((await municipality('utena')).id, 'publisher')
})

const draft = (input = complete()) => saveDraft(filer, { known: null, input, today })
const city = (nameLt: string) => save(editor, 'partnerCity', { nameLt, nameEn: nameLt, countryCode: 'LV' })
const restore = (by: Staff, ref: { id: string; version: number }, to: number) => restoreTripVersion(by, ref, to, today)

async function historyOf(reference: string, query = {}, by = filer) {
  const history = await getTripHistory(by, reference, query)
  if (!history || history === 'notYours') throw new Error('no history')
  return history
}

async function inOffice(reference: string) {
  const trip = await getOfficeTrip(publisher, reference, today)
  if (!trip || trip === 'notYours') throw new Error('no trip')
  return trip
}

/** What changed, as the page tells it. */
async function told(reference: string, from: number, to: number) {
  const { comparison } = await historyOf(reference, { from: String(from), to: String(to) })
  return (comparison?.changes ?? []).flatMap((change) =>
    change.kind === 'rows'
      ? [
          ...change.removed.map((row) => `${change.field} - ${row}`),
          ...change.added.map((row) => `${change.field} + ${row}`),
        ]
      : [`${change.field}: ${change.before} > ${change.after}`],
  )
}

test('versions are listed the newest first, each with its act and who did it', async () => {
  const first = await draft()
  const second = await saveDraft(filer, { known: first, input: complete({ purposeLt: 'Kitas tikslas' }), today })
  const sent = await submitReport(filer, { known: second, input: complete(), today })
  await publishReport(publisher, sent, today)

  const { versions, asked, mayRestore } = await historyOf(first.reference)
  expect(versions).toMatchObject([
    { version: 4, by: publisher.name, act: 'trips:publishReport' },
    { version: 3, by: filer.name, act: 'trips:submitReport' },
    { version: 2, by: filer.name, act: 'trips:saveDraft' },
    { version: 1, by: filer.name, act: 'trips:createTrip' },
  ])
  expect(asked).toEqual({ from: 3, to: 4 })
  expect(mayRestore).toBe(true)
})

test('any two versions are compared as people read: money, dates and choices in words, relations by name', async () => {
  const [riga, liepaja] = [await city('Ryga'), await city('Liepoja')]
  const input = complete({ partnerCityIds: [riga.id] })
  const first = await draft(input)
  const costs = [
    { ...input.costs[0], payer: 'host', amount: '1320.00' },
    { ...input.costs[0], category: 'lodging', amount: null, absence: 'notKnownYet' },
  ] as typeof input.costs
  const changed = { ...input, endsOn: '2024-12-08', costs, partnerCityIds: [liepaja.id], purposeLt: 'Dalyvauti mugėje' }
  const second = await saveDraft(filer, { known: first, input: changed, today })
  await saveDraft(filer, { known: second, input: { ...changed, destinations: [] }, today })

  expect((await told(first.reference, 1, 2)).sort()).toEqual([
    'costs + Apgyvendinimas · Savivaldybė · EUR · Dar nežinoma',
    'costs + Skrydžiai · Kviečiančioji pusė · 1320,00 · EUR',
    'costs - Skrydžiai · Savivaldybė · 120,50 · EUR',
    'endsOn: 2024 m. gruodžio 7 d. > 2024 m. gruodžio 8 d.',
    'partnerCityIds + Liepoja',
    'partnerCityIds - Ryga',
    'purposeLt: Dalyvauti ceremonijoje > Dalyvauti mugėje',
  ])
  expect(await told(first.reference, 2, 3)).toEqual(['destinations - Breša · Brescia · Italija'])
})

test('a draft comes back as a version of its own, without what no longer exists, and says so before and after', async () => {
  const gone = await city('Dingęs miestas')
  const place = { nameLt: 'Ten', nameEn: null, countryCode: 'LV', partnerCityId: gone.id, transport: null }
  const input = complete({ partnerCityIds: [gone.id], destinations: [place] })
  const first = await draft(input)
  const second = await saveDraft(filer, { known: first, input: complete({ purposeLt: 'Kitas', costs: [] }), today })
  await recycleRecords(editor, descriptionOf('partnerCity'), [{ id: gone.id, version: 1 }])
  await keepUnsaved(filer, { known: second, unsaved: null, typed: { purposeLt: ['Dar neįrašyta'] } })

  expect((await historyOf(first.reference)).comparison?.missing).toMatchObject([{ title: 'Dingęs miestas' }])
  expect(await told(first.reference, 1, 2)).toContain('partnerCityIds - Dingęs miestas')

  const restored = await restore(filer, second, 1)
  expect(restored).toMatchObject({ version: 3, changed: true, ofPublished: false })
  const kept = { ...input, partnerCityIds: [], destinations: [{ ...place, partnerCityId: null }] }
  expect((await inOffice(first.reference)).input).toEqual(kept)
  const entry = await db.auditEntry.findFirstOrThrow({ where: { recordId: first.id, version: 3 } })
  expect(entry).toMatchObject({ act: 'trips:restore', detail: { to: 1, missing: ['Dingęs miestas'] } })
  expect(await db.unsavedTrip.count({ where: { tripId: first.id } })).toBe(1)

  expect(await restore(filer, restored, 1)).toMatchObject({ version: 3, changed: false })
})

test('of a published report the earlier version waits as a change, which the public reads once it is published', async () => {
  const input = complete()
  const first = await draft(complete({ ...input, purposeLt: 'Ankstesnis tikslas' }))
  const sent = await submitReport(filer, { known: first, input, today })
  const published = await publishReport(publisher, sent, today)
  const before = await getPublicTrip('lt', filer.municipalityId, first.reference)

  const restored = await restore(filer, published, 1)
  expect(restored).toMatchObject({ version: 4, changed: true, ofPublished: true })
  expect(await getPublicTrip('lt', filer.municipalityId, first.reference)).toEqual(before)
  expect(await inOffice(first.reference)).toMatchObject({
    state: 'published',
    input: { purposeLt: 'Dalyvauti ceremonijoje' },
    change: { by: filer.name, input: { purposeLt: 'Ankstesnis tikslas' } },
  })
  expect(await told(first.reference, 3, 4)).toEqual(['purposeLt: Dalyvauti ceremonijoje > Ankstesnis tikslas'])

  const words = { noteLt: 'Grąžinta', noteEn: null, reasonLt: 'Klaida', reasonEn: null }
  await publishChange(publisher, restored, words, today)
  expect((await inOffice(first.reference)).input.purposeLt).toBe('Ankstesnis tikslas')
})

test('who may not read a trip reads no history, who may not change it restores nothing, nobody what they have not seen', async () => {
  const first = await draft()
  const second = await saveDraft(filer, { known: first, input: complete({ purposeLt: 'Kitas' }), today })
  expect(await getTripHistory(colleague, first.reference)).toBe('notYours')
  expect(await getTripHistory(stranger, first.reference)).toBeNull()
  await expect(restore(colleague, second, 1)).rejects.toMatchObject({ reason: 'notYours' })
  await expect(restore(stranger, second, 1)).rejects.toMatchObject({ reason: 'tripMissing' })
  await expect(restore(filer, first, 1)).rejects.toMatchObject({ reason: 'stale' })
  await expect(restore(filer, second, 9)).rejects.toMatchObject({ reason: 'recordMissing' })

  const sent = await submitReport(filer, { known: second, input: complete(), today })
  expect((await historyOf(first.reference)).mayRestore).toBe(false)
  await expect(restore(filer, sent, 1)).rejects.toMatchObject({ reason: 'submittedAlready' })
  const published = await publishReport(publisher, sent, today)
  expect((await historyOf(first.reference, {}, colleague)).mayRestore).toBe(false)
  await expect(restore(colleague, published, 1)).rejects.toMatchObject({ reason: 'notYours' })
  expect((await inOffice(first.reference)).version).toBe(published.version)
})
