import { beforeAll, expect, test } from 'vitest'
import { note } from '@/lib/auth/note'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getAudit } from '@/lib/history/audit'
import { detailWords } from '@/lib/history/detail'
import { getNamesInAudit, nameKey, nameOfRecord } from '@/lib/history/names'
import { readAuditQuery, wrongDays } from '@/lib/history/query'
import { linkAccount } from '@/lib/officials/write/account'
import { descriptionOf } from '@/lib/records/schema/register'
import { recycleRecords } from '@/lib/records/write/recycle'
import { discardTrip } from '@/lib/trips/write/discard'
import { declareNilReturn } from '@/lib/trips/write/nil-returns'
import { saveDraft } from '@/lib/trips/write/save'
import { askToSign, sendBackReport } from '@/lib/trips/write/signatures'
import { complete, municipality, staff, today } from './office'
import { save } from './register'

let administrator: Staff
let filer: Staff
let councillor: Staff
let officialId: string

beforeAll(async () => {
  const { id } = await municipality('marijampole')
  administrator = await staff(id, 'administrator')
  filer = await staff(id, 'filer')
  councillor = await staff(id, 'filer')
  const official = await db.official.create({ data: { municipalityId: id, slug: 'rasa', name: 'Rasa Rasaitė' } })
  officialId = official.id
})

/** What the log says of a record's acts, the first one first. */
async function told(record: string) {
  const { entries } = await getAudit(administrator, { record })
  const names = await getNamesInAudit(administrator, entries)
  const nameOf = (type: string, id: string) => names.get(nameKey(type, id))?.title ?? null
  const said = entries.toReversed().map(({ act, detail }) => ({
    act,
    detail: detailWords(act, detail, { locale: 'lt', timeZone: 'Europe/Vilnius', nameOf }).map(
      ({ label, words }) => `${label}: ${words}`,
    ),
  }))
  return { said, called: nameOfRecord(entries, names, record), names }
}

test('people and officials are told by name, and a trip by its number with the way to it', async () => {
  await linkAccount(administrator, councillor.id, officialId)
  await note('auth:signIn', councillor.id, { method: 'password', secondFactor: false })
  expect(await told(councillor.id)).toMatchObject({
    called: councillor.name,
    said: [
      { act: 'people:linkOfficial', detail: ['Pareigūnas: Rasa Rasaitė'] },
      { act: 'auth:signIn', detail: ['Kaip prisijungta: slaptažodžiu', 'Patvirtinta antruoju būdu: Ne'] },
    ],
  })

  const travellers = [{ name: 'Rasa Rasaitė', postLt: 'Tarybos narė', postEn: null, officialId }]
  const input = complete({ travellers, signerName: 'Rasa Rasaitė' })
  const asked = await askToSign(filer, { known: null, input, today })
  await sendBackReport(councillor, asked, 'Ne tos dienos.')
  const trip = await told(asked.id)
  expect(trip).toMatchObject({
    called: asked.reference,
    said: [
      { act: 'trips:askToSign', detail: [`Kas turi pasirašyti: ${councillor.name}`] },
      { act: 'trips:sendBackReport', detail: ['Ką reikia pataisyti: Ne tos dienos.'] },
    ],
  })
  expect(trip.names.get(nameKey('BusinessTrip', asked.id))?.href).toBe(`/admin/trips/${asked.reference}`)
})

test('a record that was taken out of the register keeps its name in the log, without a way to where it was', async () => {
  const network = descriptionOf('network')
  const made = await save(administrator, 'network', { nameLt: 'Tiltų tinklas', nameEn: 'Bridges' })
  expect((await told(made.id)).names.get(nameKey('Network', made.id))).toEqual({
    title: 'Tiltų tinklas',
    href: `/admin/register/networks/${made.id}`,
  })
  await recycleRecords(administrator, network, [{ id: made.id, version: made.version }])
  const after = await told(made.id)
  expect(after.names.get(nameKey('Network', made.id))).toEqual({ title: 'Tiltų tinklas', href: null })
  expect(after.said.map(({ act }) => act)).toEqual(['networks:create', 'networks:recycle'])
})

test('a draft that was discarded keeps its number and name in the log too', async () => {
  const { id, version, reference } = await saveDraft(filer, { known: null, input: complete(), today })
  await discardTrip(filer, { id, version })
  const after = await told(id)
  expect(after.said.at(-1)).toEqual({ act: 'trips:recycle', detail: [`Numeris: ${reference}`] })
  expect(after.called).toContain(reference)
  expect(after.names.get(nameKey('BusinessTrip', id))?.href).toBeNull()
})

test('another municipality’s record of the same id is not named', async () => {
  const other = await staff((await municipality('telsiai')).id, 'administrator')
  await declareNilReturn(administrator, '2024-02', today)
  const { entries } = await getAudit(administrator, {})
  const named = await getNamesInAudit(other, entries)
  expect([...named.keys()].filter((key) => !key.startsWith('User:'))).toEqual([])
})

test('a day that is none, or no whole day, or before the first, is told; what is right narrows down', () => {
  expect(wrongDays({ from: '2026-02-30', until: '2026-11' })).toEqual({
    from: { typed: '2026-02-30', reason: 'noSuchDay' },
    until: { typed: '2026-11', reason: 'wholeDayNeeded' },
  })
  expect(wrongDays({ from: '2026-03-02', until: '2026-03-01' })).toEqual({
    until: { typed: '2026-03-01', reason: 'untilBeforeFrom' },
  })
  expect(wrongDays({ from: ' 2026-03-02 ', until: '' })).toEqual({})
  expect(readAuditQuery({ from: ' 2026-03-02 ' }).from).toBe('2026-03-02')
})
