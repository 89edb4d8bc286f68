import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { newerOf } from '@/lib/trips/read/newer'
import { getUnsaved, listUnsavedNew } from '@/lib/trips/read/unsaved'
import { saveDraft } from '@/lib/trips/write/save'
import { discardUnsaved, keepUnsaved } from '@/lib/trips/write/unsaved'
import { complete, municipality, staff, today } from './office'

let filer: Staff
let editor: Staff
let colleague: Staff

beforeAll(async () => {
  const { id } = await municipality('kaunas')
  filer = await staff(id, 'filer')
  editor = await staff(id, 'editor')
  colleague = await staff(id, 'filer')
})

const typed = (purposeLt: string) => ({ purposeLt: [purposeLt], startsOn: ['2024-1'], partnerCityIds: ['a', 'b'] })
const kept = (id: string) => db.revision.count({ where: { recordId: id } })

test('a new trip is kept as typed, what cannot be understood too; only its author sees it, and saving ends it', async () => {
  const first = await keepUnsaved(filer, { known: null, unsaved: null, typed: typed('Vy') })
  const second = await keepUnsaved(filer, { known: null, unsaved: first, typed: typed('Vykti') })
  expect(second).toMatchObject({ id: first.id, version: 2 })

  const unsaved = await getUnsaved(filer, { id: first.id })
  expect(unsaved?.values).toMatchObject({ purposeLt: 'Vykti', startsOn: '2024-1', partnerCityIds: ['a', 'b'] })
  expect(unsaved?.input).toMatchObject({ purposeLt: 'Vykti', startsOn: null, partnerCityIds: [] })
  await expect(getUnsaved(editor, { id: first.id })).resolves.toBeNull()
  await expect(listUnsavedNew(filer)).resolves.toMatchObject([{ id: first.id, purpose: 'Vykti' }])

  await saveDraft(filer, { known: null, input: complete(), today, unsavedId: first.id })
  await expect(listUnsavedNew(filer)).resolves.toEqual([])
})

test('of a trip that is there nothing is written: no version, no revision, no entry', async () => {
  const trip = await saveDraft(filer, { known: null, input: complete(), today })
  const entries = await db.auditEntry.count()
  let unsaved = await keepUnsaved(filer, { known: trip, unsaved: null, typed: typed('Rašau') })
  for (const at of [1, 2, 3, 4, 5])
    unsaved = await keepUnsaved(filer, { known: trip, unsaved, typed: typed(`Rašau ${at}`) })
  expect(await kept(trip.id)).toBe(1)
  expect(await db.auditEntry.count()).toBe(entries)
  await expect(getUnsaved(filer, { tripId: trip.id })).resolves.toMatchObject({ tripVersion: 1, version: 6 })
  await expect(getUnsaved(editor, { tripId: trip.id })).resolves.toBeNull()
})

test('two windows of one person never write over each other', async () => {
  const trip = await saveDraft(filer, { known: null, input: complete(), today })
  const first = await keepUnsaved(filer, { known: trip, unsaved: null, typed: typed('Pirmas langas') })
  const none = { known: trip, unsaved: null, typed: typed('Antras langas') }
  await expect(keepUnsaved(filer, none)).rejects.toMatchObject({ reason: 'stale' })
  await keepUnsaved(filer, { known: trip, unsaved: first, typed: typed('Pirmas langas dar') })
  await expect(keepUnsaved(filer, { ...none, unsaved: first })).rejects.toMatchObject({ reason: 'stale' })
  const unsaved = await getUnsaved(filer, { tripId: trip.id })
  expect(unsaved?.values).toMatchObject({ purposeLt: 'Pirmas langas dar' })
})

test('of many tries at once with one version, one is kept', async () => {
  const trip = await saveDraft(filer, { known: null, input: complete(), today })
  const first = await keepUnsaved(filer, { known: trip, unsaved: null, typed: typed('0') })
  const tries = Array.from({ length: 12 }, (_, at) =>
    keepUnsaved(filer, { known: trip, unsaved: first, typed: typed(String(at)) }),
  )
  const outcomes = await Promise.allSettled(tries)
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('when somebody else saved meanwhile the text is kept, both texts are told, and what is chosen is saved', async () => {
  const begun = complete()
  const trip = await saveDraft(filer, { known: null, input: begun, today })
  const theirs = { ...begun, purposeLt: 'Jų tikslas', meetingsLt: 'Jų susitikimai', fundingLt: 'Jų lėšos' }
  await saveDraft(editor, { known: trip, input: theirs, today })
  const mine = { ...begun, purposeLt: 'Mano tikslas', meetingsLt: 'Mano susitikimai', signerPostLt: 'Mano pareigos' }
  await keepUnsaved(filer, { known: trip, unsaved: null, typed: { purposeLt: ['Mano tikslas'] } })

  const merge = await newerOf(filer, trip, mine)
  expect(merge).toMatchObject({ version: 2, by: editor.name })
  expect(merge?.units.map(({ unit, default: side }) => [unit, side])).toEqual([
    ['purposeLt', null],
    ['fundingLt', 'theirs'],
    ['meetingsLt', null],
    ['signerPostLt', 'mine'],
  ])

  const saving = { known: trip, input: mine, today }
  await expect(saveDraft(filer, { ...saving, merge: { beside: 2 } })).rejects.toMatchObject({
    reason: 'mergeNeeded',
    fields: [{ field: 'purposeLt' }, { field: 'meetingsLt' }],
  })
  const take = { purposeLt: 'mine', meetingsLt: 'written' } as const
  const written = { meetingsLt: 'Mūsų susitikimai' }
  await saveDraft(filer, { ...saving, merge: { beside: 2, take, written } })
  const row = await db.businessTrip.findFirstOrThrow({ where: { id: trip.id }, include: { report: true } })
  expect(row).toMatchObject({
    version: 3,
    purposeLt: 'Mano tikslas',
    fundingLt: 'Jų lėšos',
    report: { meetingsLt: 'Mūsų susitikimai', signerPostLt: 'Mano pareigos' },
  })
  await expect(getUnsaved(filer, { tripId: trip.id })).resolves.toBeNull()
})

test('a choice made beside a version that is old by now is asked for again', async () => {
  const begun = complete()
  const trip = await saveDraft(filer, { known: null, input: begun, today })
  const second = await saveDraft(editor, { known: trip, input: { ...begun, purposeLt: 'Antras' }, today })
  await saveDraft(editor, { known: second, input: { ...begun, purposeLt: 'Trečias' }, today })
  const merge = { beside: 2, take: { purposeLt: 'mine' as const } }
  const saving = { known: trip, input: { ...begun, purposeLt: 'Mano' }, today, merge }
  const refused = await saveDraft(filer, saving).catch((error) => error)
  expect(refused).toMatchObject({ reason: 'stale', merge: { version: 3 } })
})

test("a colleague's draft takes no texts, and what is discarded is gone", async () => {
  const trip = await saveDraft(filer, { known: null, input: complete(), today })
  const kept = { known: trip, unsaved: null, typed: typed('Ne mano') }
  await expect(keepUnsaved(colleague, kept)).rejects.toMatchObject({ reason: 'notYours' })
  const { id } = await keepUnsaved(filer, kept)
  await discardUnsaved(colleague, id)
  await expect(getUnsaved(filer, { tripId: trip.id })).resolves.not.toBeNull()
  await expect(discardUnsaved(filer, id)).resolves.toBe(`/admin/trips/${trip.reference}?done=discard`)
  await expect(getUnsaved(filer, { tripId: trip.id })).resolves.toBeNull()
})
