import { beforeAll, expect, test } from 'vitest'
import { knownFor, noteDevice } from '@/lib/auth/devices'
import { hashOf, newToken } from '@/lib/auth/one-time'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { takeLetters } from './letters'
import { municipality, staff } from './office'

let person: Staff

beforeAll(async () => {
  person = await staff((await municipality('kaunas')).id, 'editor')
})

const day = 86_400_000
const summer = new Date('2026-07-01T21:30:00Z')

function signIn(token: string, now = summer, device: string | null = 'Firefox, Windows') {
  return noteDevice({ userId: person.id, token, device, isFirst: false, now })
}

test('a sign-in in a new browser is told once: when by the clock in Vilnius, in what, and how to end it', async () => {
  const token = newToken()
  await signIn(token)
  const [letter, ...none] = await takeLetters()
  expect(none).toEqual([])
  expect(letter?.subject).toBe('Prie Jūsų „Tilto“ paskyros prisijungta naujame įrenginyje')
  expect(letter?.text).toContain('Firefox, Windows')
  expect(letter?.text).toMatch(/2026 m\. liepos 2 d\. 00:30/)
  expect(letter?.text).toContain('/admin/account')
  expect(letter?.text).toContain('„Baigti visus kitus seansus“')

  await signIn(token, new Date(summer.getTime() + day))
  expect(await takeLetters()).toEqual([])
  await signIn(newToken(), summer, null)
  expect((await takeLetters())[0]?.text).toContain('kurios dar nematėme. Laikas')
})

test('in English for whoever reads English, and in the audit', async () => {
  const where = { id: person.id }
  await db.user.update({ where, data: { locale: 'en' } })
  await signIn(newToken())
  expect(await takeLetters()).toMatchObject([{ subject: 'New sign-in to your Tiltas account' }])
  await db.user.update({ where, data: { locale: 'lt' } })
  expect(await db.auditEntry.count({ where: { act: 'auth:newDevice', recordId: person.id } })).toBeGreaterThan(0)
})

test('the browser is kept by a hash, is forgotten after half a year without a sign-in, and only so many are kept', async () => {
  const token = newToken()
  await signIn(token)
  const kept = await db.knownDevice.findMany({ where: { userId: person.id } })
  expect(JSON.stringify(kept)).not.toContain(token)
  expect(kept.map(({ hash }) => hash)).toContain(hashOf(token))

  await takeLetters()
  await signIn(token, new Date(summer.getTime() + (knownFor - 1) * day))
  expect(await takeLetters()).toEqual([])
  await signIn(token, new Date(summer.getTime() + 2 * knownFor * day))
  expect(await takeLetters()).toHaveLength(1)

  for (let at = 0; at < 25; at++) await signIn(newToken(), new Date(summer.getTime() + 2 * knownFor * day + at * 1000))
  expect(await db.knownDevice.count({ where: { userId: person.id } })).toBe(20)
})

test('another person in the same browser is new in it; two at once are told of it once', async () => {
  const token = newToken()
  await signIn(token)
  const other = await staff(person.municipalityId, 'filer')
  await takeLetters()
  const again = { userId: other.id, token, device: null, isFirst: false }
  await Promise.all([noteDevice(again), noteDevice(again)])
  expect(await takeLetters()).toMatchObject([{ to: expect.stringContaining('filer') }])
})

test('neither whoever has just made the account nor a demonstration user is written to', async () => {
  const made = await staff(person.municipalityId, 'filer')
  await noteDevice({ userId: made.id, token: newToken(), device: null, isFirst: true })
  await db.user.update({ where: { id: made.id }, data: { demo: true } })
  await noteDevice({ userId: made.id, token: newToken(), device: null, isFirst: false })
  expect(await takeLetters()).toEqual([])
})
