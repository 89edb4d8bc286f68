import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { removeCodes, setUpCodes } from '@/lib/accounts/write/factors'
import { resetFromOutside } from '@/lib/accounts/write/lost-factor'
import { changePassword } from '@/lib/accounts/write/password'
import { askPasswordReset, resetPassword } from '@/lib/accounts/write/reset'
import { checkPassword, hashPassword, putPassword } from '@/lib/auth/credentials'
import { keepOnce, takeOnce } from '@/lib/auth/one-time'
import { checkSecondFactor } from '@/lib/auth/second-factor'
import { useSession as sessionInUse } from '@/lib/auth/sessions'
import { forgetAttempts } from '@/lib/auth/throttle'
import { acceptTotp, startTotp } from '@/lib/auth/totp'
import { db } from '@/lib/db'
import { takeLetters } from './letters'
import { municipality, staff } from './office'

let kaunas: string

beforeAll(async () => {
  kaunas = (await municipality('kaunas')).id
})

const halfMinute = 30_000

function stored(userId: string, data: Partial<Parameters<typeof db.session.create>[0]['data']> = {}) {
  const expiresAt = new Date(Date.now() + 3_600_000)
  return db.session.create({ data: { userId, token: crypto.randomUUID(), expiresAt, ...data } as never })
}

async function session(userId: string, data: Parameters<typeof stored>[1] = {}) {
  const open = await sessionInUse(await stored(userId, data))
  if (!open) throw new Error('no session')
  return open
}

/** What the person's code generator shows at that moment. */
async function codeAt(userId: string, now: number) {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: userId } })
  const start = await startTotp(userId, email)
  secrets.set(userId, start ? new TextDecoder().decode(base32.decode(start.secret)) : (secrets.get(userId) ?? ''))
  return createOTP(secrets.get(userId) ?? '').hotp(Math.floor(now / halfMinute))
}
const secrets = new Map<string, string>()

/** Someone whose code generator is connected, with the backup codes they were shown. */
async function withCodes() {
  const { id } = await staff(kaunas, 'filer')
  const codes = await setUpCodes(await session(id), await codeAt(id, Date.now()))
  return { id, codes: codes ?? [] }
}

test('a generator counts once a code has confirmed it; then codes of now and the half minutes beside it are accepted', async () => {
  const { id } = await withCodes()
  const now = Date.now() + 10 * halfMinute
  expect(await acceptTotp(id, await codeAt(id, now - 2 * halfMinute), { now })).toBe(false)
  expect(await acceptTotp(id, await codeAt(id, now - halfMinute), { now })).toBe(true)
  expect(await acceptTotp(id, await codeAt(id, now), { now })).toBe(true)
  expect(await acceptTotp(id, await codeAt(id, now + halfMinute), { now })).toBe(true)
  expect(await acceptTotp(id, await codeAt(id, now + 3 * halfMinute), { now })).toBe(false)
})

test('a code works once, also when it is sent twenty times at once, and none before it works after it', async () => {
  const { id } = await withCodes()
  const now = Date.now() + 10 * halfMinute
  const code = await codeAt(id, now)
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => acceptTotp(id, code, { now })))
  expect(outcomes.filter(Boolean)).toHaveLength(1)
  expect(await acceptTotp(id, await codeAt(id, now - halfMinute), { now })).toBe(false)
})

test('five wrong codes lock the second factor, also for the right one', async () => {
  const { id } = await withCodes()
  for (let at = 0; at < 5; at++) expect(await checkSecondFactor(id, '000000')).toBe('codeWrong')
  expect(await checkSecondFactor(id, await codeAt(id, Date.now() + halfMinute))).toBe('codesLocked')
  await forgetAttempts(id, 'code')
  expect(await checkSecondFactor(id, await codeAt(id, Date.now() + halfMinute))).toBeNull()
})

test('a backup code works once, also when it is used twenty times at once', async () => {
  const { id, codes } = await withCodes()
  expect(codes).toHaveLength(10)
  const [first = '', second = ''] = codes
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => checkSecondFactor(id, ` ${first.toUpperCase()} `)))
  expect(outcomes.filter((refused) => refused === null)).toHaveLength(1)
  await forgetAttempts(id, 'code')
  expect(await checkSecondFactor(id, first)).toBe('codeWrong')
  expect(await checkSecondFactor(id, second)).toBeNull()
  const { hash } = await db.backupCode.findFirstOrThrow({ where: { userId: id } })
  expect(codes.some((code) => hash.includes(code.replace('-', '')))).toBe(false)
})

test('a role that requires a second factor lets nobody in without one, whatever way they signed in', async () => {
  for (const method of ['password', 'singleSignOn', 'invitation'] as const) {
    const { id } = await staff(kaunas, 'editor')
    expect(await session(id, { method })).toMatchObject({ standing: 'setUp' })
    await setUpCodes(await session(id, { method }), await codeAt(id, Date.now()))
    expect(await session(id, { method })).toMatchObject({ standing: 'secondFactor' })
    expect(await session(id, { method, secondFactorAt: new Date() })).toMatchObject({ standing: 'whole' })
  }
  const { id } = await staff(kaunas, 'filer')
  expect(await session(id, { method: 'singleSignOn' })).toMatchObject({ standing: 'whole' })
})

test('the last second factor stays where the role requires one, and goes with its backup codes where it does not', async () => {
  const editor = await staff(kaunas, 'editor')
  await setUpCodes(await session(editor.id), await codeAt(editor.id, Date.now()))
  await expect(removeCodes(await session(editor.id))).rejects.toMatchObject({ reason: 'secondFactorNeeded' })
  expect(await session(editor.id)).toMatchObject({ standing: 'secondFactor' })

  const { id } = await withCodes()
  await removeCodes(await session(id))
  expect(await db.backupCode.count({ where: { userId: id } })).toBe(0)
})

test('how one signs in is changed only shortly after signing in, and never by demonstration users', async () => {
  const { id } = await staff(kaunas, 'filer')
  const old = await session(id, { createdAt: new Date(Date.now() - 16 * 60_000) })
  await expect(setUpCodes(old, '123456')).rejects.toMatchObject({ reason: 'signInAgain' })
  await db.user.update({ where: { id }, data: { demo: true } })
  await expect(setUpCodes(await session(id), '123456')).rejects.toMatchObject({ reason: 'demoAccount' })
})

test('a session that nobody uses for half an hour ends', async () => {
  const { id } = await staff(kaunas, 'filer')
  const minutesAgo = (minutes: number) => ({ lastUsedAt: new Date(Date.now() - minutes * 60_000) })
  const used = await stored(id, minutesAgo(29))
  expect(await sessionInUse(used)).not.toBeNull()
  const { lastUsedAt } = await db.session.findUniqueOrThrow({ where: { id: used.id } })
  expect(Date.now() - lastUsedAt.getTime()).toBeLessThan(60_000)

  const unused = await stored(id, minutesAgo(31))
  expect(await sessionInUse(unused)).toBeNull()
  expect(await db.session.count({ where: { id: unused.id } })).toBe(0)
})

test('a changed password ends every other session at once, and the old one works no more', async () => {
  const { id } = await staff(kaunas, 'filer')
  const { email } = await db.user.findUniqueOrThrow({ where: { id } })
  await putPassword(db, id, await hashPassword('pirmas slaptas sakinys'))
  const here = await session(id)
  await stored(id)
  await expect(changePassword(here, { current: 'ne tas', password: 'antras slaptas sakinys' })).rejects.toMatchObject({
    reason: 'currentPasswordWrong',
  })
  await changePassword(here, { current: 'pirmas slaptas sakinys', password: 'antras slaptas sakinys' })
  expect(await db.session.findMany({ where: { userId: id }, select: { id: true } })).toEqual([{ id: here.id }])
  expect(await checkPassword(email, 'pirmas slaptas sakinys')).toBeNull()
  expect(await checkPassword(email, 'antras slaptas sakinys')).toBe(id)
  expect((await takeLetters()).filter(({ to }) => to === email)).toHaveLength(1)
})

test('a link for a new password works once, for half an hour, and ends every session', async () => {
  const { id } = await staff(kaunas, 'filer')
  const { email } = await db.user.findUniqueOrThrow({ where: { id } })
  await askPasswordReset(email)
  await askPasswordReset(email)
  await askPasswordReset('niekas@kaunas.example')
  const [old, latest, ...more] = (await takeLetters()).map(({ token }) => token)
  expect(more).toEqual([])
  await expect(resetPassword(old ?? '', 'visai naujas sakinys')).rejects.toMatchObject({ reason: 'linkOver' })
  await expect(resetPassword(latest ?? '', 'trumpas')).rejects.toMatchObject({ reason: 'passwordShort' })

  await stored(id)
  const resetting = Array.from({ length: 4 }, (_, at) => resetPassword(latest ?? '', `visai naujas sakinys ${at}`))
  const outcomes = await Promise.allSettled(resetting)
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await db.session.count({ where: { userId: id } })).toBe(0)

  await askPasswordReset(email)
  const [third] = (await takeLetters()).map(({ token }) => token)
  await db.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } })
  await expect(resetPassword(third ?? '', 'visai naujas sakinys')).rejects.toMatchObject({ reason: 'linkOver' })
  await askPasswordReset(email)
  expect(await takeLetters()).toEqual([])
})

test('whoever runs the portal takes a lost second factor away: told, audited, and every session over', async () => {
  const { id } = await withCodes()
  await db.portalAdministrator.create({ data: { userId: id } })
  const other = (await municipality('alytus')).id
  await db.staffRole.create({ data: { municipalityId: other, userId: id, role: 'administrator' } })
  const { email } = await db.user.findUniqueOrThrow({ where: { id } })
  await stored(id)
  await takeLetters()

  await resetFromOutside(email)
  expect(await db.session.count({ where: { userId: id } })).toBe(0)
  for (const count of [db.totpSecret.count, db.backupCode.count, db.passkey.count])
    expect(await (count as typeof db.passkey.count)({ where: { userId: id } })).toBe(0)
  const letters = await takeLetters()
  expect(letters).toMatchObject([{ to: email, text: expect.stringContaining('Portalo prižiūrėtojas pašalino') }])
  const noted = await db.auditEntry.findMany({ where: { act: 'people:resetSecondFactor', recordId: id } })
  expect(noted.map(({ municipalityId, userId }) => [municipalityId, userId]).sort()).toEqual(
    [
      [kaunas, null],
      [other, null],
    ].sort(),
  )
  await expect(resetFromOutside('niekas@kaunas.example')).rejects.toMatchObject({ reason: 'personGone' })
})

test('what is kept once is taken once', async () => {
  const token = await keepOnce('passkey', 'challenge', 5)
  const taken = await Promise.all(Array.from({ length: 20 }, () => takeOnce('passkey', token)))
  expect(taken.filter((value) => value === 'challenge')).toHaveLength(1)
  expect(await takeOnce('singleSignOn', await keepOnce('passkey', 'challenge', 5))).toBeNull()
})

test('what is logged of all this names accounts by id alone: no address, name, password, code or link', async () => {
  const lines: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  onTestFinished(() => write.mockRestore())
  const { id, codes } = await withCodes()
  const { email, name } = await db.user.findUniqueOrThrow({ where: { id } })
  await checkSecondFactor(id, codes[0] ?? '')
  await checkSecondFactor(id, '000000')
  await askPasswordReset(email)
  const [letter] = (await takeLetters()).filter(({ token }) => token)
  await resetPassword(letter?.token ?? '', 'slaptas sakinys žurnalui')

  const acts = lines.map((line) => JSON.parse(line).security)
  for (const act of ['setUpCodes', 'useBackupCode', 'secondFactorFailed', 'askPasswordReset', 'resetPassword'])
    expect(acts.filter((one) => one === `auth:${act}`)).toHaveLength(1)
  for (const secret of [email, name, codes[0], '000000', letter?.token, 'slaptas sakinys'])
    expect(lines.join('')).not.toContain(secret)
  expect(await db.auditEntry.count({ where: { act: 'auth:resetPassword', recordId: id } })).toBe(1)
})
