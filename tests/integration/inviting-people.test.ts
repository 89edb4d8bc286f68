import { beforeAll, expect, test } from 'vitest'
import { getInvitation } from '@/lib/accounts/read/invitation'
import { getPerson, listInvitations } from '@/lib/accounts/read/people'
import { peopleList } from '@/lib/accounts/read/people-list'
import { acceptInvitation, acceptSignedIn } from '@/lib/accounts/write/accept'
import { cancelInvitation, invite, resendInvitation } from '@/lib/accounts/write/invite'
import { changeRole, deactivate, reactivate, resetSecondFactor } from '@/lib/accounts/write/roles'
import { checkPassword } from '@/lib/auth/credentials'
import { getUser } from '@/lib/auth/read'
import { useSession as sessionInUse } from '@/lib/auth/sessions'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getOfficePage } from '@/lib/office-lists/read/list'
import { readOfficeQuery } from '@/lib/office-lists/schema/query'
import { takeLetters } from './letters'
import { municipality, staff } from './office'

let administrator: Staff
let stranger: Staff
let kaunas: string

beforeAll(async () => {
  kaunas = (await municipality('kaunas')).id
  const vilnius = await municipality('vilnius')
  administrator = await staff(kaunas, 'administrator')
  stranger = await staff(vilnius.id, 'administrator')
})

const password = 'rudens lapai krenta'
const open = { role: 'editor', locale: 'lt' } as const

/** Invites and returns the token of the link that was sent. */
async function invited(email: string, by = administrator, asked: Partial<Parameters<typeof invite>[1]> = {}) {
  await invite(by, { ...open, email, ...asked })
  const letter = (await takeLetters()).find(({ to }) => to === email)
  return letter?.token ?? ''
}

async function invitationOf(email: string) {
  return db.invitation.findFirstOrThrow({ where: { email }, orderBy: { createdAt: 'desc' } })
}

const ref = async (userId: string, municipalityId = kaunas) => {
  const { version } = await db.staffRole.findUniqueOrThrow({
    where: { municipalityId_userId: { municipalityId, userId } },
  })
  return { id: userId, version }
}

async function session(userId: string) {
  return db.session.create({
    data: { userId, token: crypto.randomUUID(), expiresAt: new Date(Date.now() + 3_600_000) },
  })
}

test('whoever is invited gets a letter in their language, accepts once and then signs in', async () => {
  await invite(administrator, { email: 'jonas@kaunas.example', role: 'editor', locale: 'en' })
  const [letter] = await takeLetters()
  expect(letter).toMatchObject({ to: 'jonas@kaunas.example', subject: 'Invitation to work with Tiltas: Kaunas' })
  expect(letter?.text).toContain('Role: Editor')
  const token = letter?.token ?? ''
  expect(await getInvitation(token)).toMatchObject({ email: 'jonas@kaunas.example', hasAccount: false })

  const accepting = Array.from({ length: 5 }, () => acceptInvitation({ token, name: 'Jonas Jonaitis', password }))
  const outcomes = await Promise.allSettled(accepting)
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const id = await checkPassword('jonas@kaunas.example', password)
  expect(await getUser(id ?? '')).toMatchObject({ name: 'Jonas Jonaitis', locale: 'en', roles: [{ role: 'editor' }] })
  expect(await getInvitation(token)).toBeNull()
})

test('the link is kept as a hash, and what the letter said is gone once it is sent', async () => {
  const token = await invited('hash@kaunas.example')
  const { tokenHash } = await invitationOf('hash@kaunas.example')
  expect(tokenHash).not.toContain(token)
  const stored = await db.outgoingMail.findFirstOrThrow({ where: { to: 'hash@kaunas.example' } })
  expect(stored.content).not.toContain(token)
})

test('a new link takes the place of the old one; a cancelled or old invitation is over', async () => {
  const first = await invited('petras@kaunas.example')
  const { id } = await invitationOf('petras@kaunas.example')
  await resendInvitation(administrator, id)
  const [letter] = await takeLetters()
  expect(await getInvitation(first)).toBeNull()
  expect(await getInvitation(letter?.token ?? '')).not.toBeNull()

  await db.invitation.updateMany({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } })
  const late = acceptInvitation({ token: letter?.token ?? '', name: 'Petras', password })
  await expect(late).rejects.toMatchObject({ reason: 'invitationOver' })
  const again = await invited('petras@kaunas.example')
  await cancelInvitation(administrator, (await invitationOf('petras@kaunas.example')).id)
  const cancelled = acceptInvitation({ token: again, name: 'Petras', password })
  await expect(cancelled).rejects.toMatchObject({ reason: 'invitationOver' })
})

test('nobody is invited twice, however many ask at once', async () => {
  const asking = Array.from({ length: 6 }, () => invite(administrator, { ...open, email: 'once@kaunas.example' }))
  const outcomes = await Promise.allSettled(asking)
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await db.invitation.count({ where: { email: 'once@kaunas.example' } })).toBe(1)
  expect(await takeLetters()).toHaveLength(1)
})

test('whoever works for another municipality accepts signed in as who they are, and has both roles', async () => {
  const email = (await db.user.findUniqueOrThrow({ where: { id: stranger.id } })).email
  const token = await invited(email)
  expect(await getInvitation(token)).toMatchObject({ hasAccount: true })
  await expect(acceptInvitation({ token, name: 'Kitas', password })).rejects.toMatchObject({ reason: 'signInToAccept' })
  await expect(acceptSignedIn({ id: administrator.id, email: 'a@b.lt' }, token)).rejects.toMatchObject({
    reason: 'invitedOther',
  })
  await acceptSignedIn({ id: stranger.id, email }, token)
  expect((await getUser(stranger.id))?.roles.map(({ role }) => role).sort()).toEqual(['administrator', 'editor'])
  await expect(resetSecondFactor(administrator, await ref(stranger.id))).rejects.toMatchObject({
    reason: 'worksElsewhere',
  })
})

test('another municipality’s administrator sees and touches nobody here', async () => {
  const person = await staff(kaunas, 'filer')
  await invited('theirs@kaunas.example')
  const invitation = await invitationOf('theirs@kaunas.example')
  const theirs = await ref(person.id)

  expect(await getPerson(stranger, person.id)).toBeNull()
  expect((await getOfficePage(stranger, peopleList, readOfficeQuery(peopleList, {}))).rows.map(({ id }) => id)).toEqual(
    [stranger.id],
  )
  expect(await listInvitations(stranger)).toEqual([])
  for (const act of [
    () => changeRole(stranger, theirs, 'editor'),
    () => deactivate(stranger, theirs),
    () => reactivate(stranger, theirs),
    () => resetSecondFactor(stranger, theirs),
  ])
    await expect(act()).rejects.toMatchObject({ name: 'Refusal' })
  await expect(resendInvitation(stranger, invitation.id)).rejects.toMatchObject({ reason: 'invitationOver' })
  await expect(cancelInvitation(stranger, invitation.id)).rejects.toMatchObject({ reason: 'invitationOver' })
  expect(await ref(person.id)).toEqual(theirs)
})

test('deactivation ends sessions at once and every way in; the name stays in the history', async () => {
  const person = await staff(kaunas, 'publisher')
  const opened = await session(person.id)
  expect(await sessionInUse(opened)).toMatchObject({ user: { id: person.id } })
  await deactivate(administrator, await ref(person.id))

  expect(await db.session.count({ where: { userId: person.id } })).toBe(0)
  expect(await sessionInUse(opened)).toBeNull()
  expect(await getPerson(administrator, person.id)).toMatchObject({
    name: person.name,
    deactivatedBy: administrator.name,
  })
  const entry = await db.auditEntry.findFirstOrThrow({ where: { act: 'people:deactivate', recordId: person.id } })
  expect(entry).toMatchObject({ userId: administrator.id, municipalityId: kaunas })

  await reactivate(administrator, await ref(person.id))
  expect((await getUser(person.id))?.roles).toHaveLength(1)
})

test('nobody changes their own role, and a version someone else has changed is refused', async () => {
  await expect(changeRole(administrator, await ref(administrator.id), 'filer')).rejects.toMatchObject({
    name: 'Refusal',
  })
  const person = await staff(kaunas, 'filer')
  const seen = await ref(person.id)
  await changeRole(administrator, seen, 'editor')
  await expect(changeRole(administrator, seen, 'publisher')).rejects.toMatchObject({ reason: 'stale' })
})

test('two administrators who remove each other at once leave one', async () => {
  for (let round = 0; round < 8; round++) {
    const town = await municipality(`town-${round}`)
    const one = await staff(town.id, 'administrator')
    const other = await staff(town.id, 'administrator')
    const act =
      round % 2 ? deactivate : (by: Staff, whom: Awaited<ReturnType<typeof ref>>) => changeRole(by, whom, 'filer')
    const whom = [await ref(other.id, town.id), await ref(one.id, town.id)] as const
    const outcomes = await Promise.allSettled([act(one, whom[0]), act(other, whom[1])])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const left = { municipalityId: town.id, role: 'administrator', deactivatedAt: null } as const
    expect(await db.staffRole.count({ where: left })).toBe(1)
  }
})

test('the database itself keeps the last administrator, also from programs that do not ask', async () => {
  const town = await municipality('last-town')
  const { id: userId } = await staff(town.id, 'administrator')
  const where = { municipalityId_userId: { municipalityId: town.id, userId } }
  await expect(db.staffRole.update({ where, data: { role: 'filer' } })).rejects.toThrow(/last administrator/)
  await expect(db.staffRole.update({ where, data: { deactivatedAt: new Date() } })).rejects.toThrow(
    /last administrator/,
  )
  await expect(db.staffRole.delete({ where })).rejects.toThrow(/last administrator/)
  await expect(db.user.delete({ where: { id: userId } })).rejects.toThrow(/last administrator/)
})
