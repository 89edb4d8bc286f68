import { verifyPassword } from 'better-auth/crypto'
import { beforeAll, expect, test } from 'vitest'
import { closeDemoAccounts, createDemoAccounts, createFirstAdministrator } from '@/lib/auth/accounts'
import { checkPassword } from '@/lib/auth/credentials'
import { getUser } from '@/lib/auth/read'
import { admit } from '@/lib/auth/staff'
import { countAttempt, forgetAttempts } from '@/lib/auth/throttle'
import { db } from '@/lib/db'
import { municipality } from './office'

beforeAll(async () => {
  await municipality('kaunas')
  await municipality('vilnius')
})

const attempts = async (email: string, count: number) => {
  const answers = []
  for (let at = 0; at < count; at++) answers.push(await countAttempt(email))
  return answers
}

test('ten wrong passwords are allowed, the eleventh attempt finds the account locked', async () => {
  const answers = await attempts('ona@kaunas.example', 13)
  expect(answers.slice(0, 10)).toEqual(Array(10).fill('allowed'))
  expect(answers.slice(10)).toEqual(['lockedNow', 'locked', 'locked'])
  expect(await countAttempt('ONA@kaunas.example')).toBe('locked')
  expect(await countAttempt('jonas@kaunas.example')).toBe('allowed')
})

test('attempts made at once are all counted', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => countAttempt('at-once@kaunas.example')))
  expect(answers.filter((answer) => answer === 'allowed')).toHaveLength(10)
  expect(answers.filter((answer) => answer === 'lockedNow')).toHaveLength(1)
})

test('the right password ends the count', async () => {
  await attempts('careful@kaunas.example', 9)
  await forgetAttempts('careful@kaunas.example')
  expect(await attempts('careful@kaunas.example', 10)).toEqual(Array(10).fill('allowed'))
})

test('a lock ends after a quarter of an hour, and attempts meanwhile do not prolong it', async () => {
  await attempts('patient@kaunas.example', 11)
  await db.$executeRaw`UPDATE "SignInThrottle" SET "updatedAt" = "updatedAt" - interval '14 minutes', "lockedUntil" = "lockedUntil" - interval '14 minutes'`
  expect(await attempts('patient@kaunas.example', 3)).toEqual(Array(3).fill('locked'))
  await db.$executeRaw`UPDATE "SignInThrottle" SET "updatedAt" = "updatedAt" - interval '61 seconds', "lockedUntil" = "lockedUntil" - interval '61 seconds'`
  expect(await countAttempt('patient@kaunas.example')).toBe('allowed')
})

test('the first start makes one administrator of every municipality, with a random password told once', async () => {
  const first = await createFirstAdministrator(null)
  expect(first?.password).toMatch(/^[\w-]{24,}$/)
  expect(await createFirstAdministrator(null)).toBeNull()
  expect(await createFirstAdministrator({ email: 'late@x.lt', password: 'another-password' })).toBeNull()

  const account = await db.account.findFirstOrThrow({
    where: { user: { email: first?.email } },
    include: { user: { include: { roles: true } } },
  })
  expect(account.user.roles.map(({ role }) => role)).toEqual(['administrator', 'administrator'])
  expect(await verifyPassword({ hash: account.password ?? '', password: first?.password ?? '' })).toBe(true)
})

test('demonstration users: one for each role and municipality, however often they are made', async () => {
  await createDemoAccounts('demonstracija-2026')
  await createDemoAccounts('kitas-slaptazodis-2026')
  const users = await db.user.findMany({
    where: { email: { endsWith: '@kaunas.example' } },
    include: { roles: true, accounts: true },
  })
  expect(users.map(({ email, roles }) => [email, roles.length]).sort()).toEqual(
    ['admin', 'editor', 'filer', 'publisher'].map((name) => [`${name}@kaunas.example`, 1]),
  )
  for (const { accounts } of users) {
    expect(await verifyPassword({ hash: accounts[0]?.password ?? '', password: 'kitas-slaptazodis-2026' })).toBe(true)
  }
})

test('demonstration users end with their password: no session, no way in, and their names stay', async () => {
  const { id, name } = await db.user.findUniqueOrThrow({ where: { email: 'publisher@kaunas.example' } })
  await db.session.create({ data: { userId: id, token: 'open', expiresAt: new Date(Date.now() + 3_600_000) } })
  await closeDemoAccounts()
  await closeDemoAccounts()
  expect(await checkPassword('publisher@kaunas.example', 'kitas-slaptazodis-2026')).toBeNull()
  expect(await db.session.count({ where: { userId: id } })).toBe(0)
  expect(await db.user.findUnique({ where: { id } })).toMatchObject({ name })
  expect((await getUser(id))?.roles).toEqual([])
  expect(await db.auditEntry.count({ where: { act: 'people:deactivate', recordId: id } })).toBe(1)

  await createDemoAccounts('kitas-slaptazodis-2026')
  expect(await checkPassword('publisher@kaunas.example', 'kitas-slaptazodis-2026')).toBe(id)
})

test('one acts for the municipality one chose and works for, else for the first of one’s own', async () => {
  const { id } = await db.user.findUniqueOrThrow({ where: { email: 'filer@kaunas.example' } })
  const vilnius = await db.municipality.findUniqueOrThrow({ where: { slug: 'vilnius' } })
  const chosen = async (slug: string | null) => {
    const user = await getUser(id)
    return user && admit(user, 'office:enter', slug)?.municipality.slug
  }
  expect(await chosen('vilnius')).toBe('kaunas')
  await db.staffRole.create({ data: { userId: id, municipalityId: vilnius.id, role: 'publisher' } })
  expect(await chosen('vilnius')).toBe('vilnius')
  expect(await chosen(null)).toBe('kaunas')
  await db.staffRole.deleteMany({ where: { userId: id } })
  expect(await chosen('kaunas')).toBeUndefined()
})

test('a role in one municipality gives no right in another', async () => {
  const { id } = await db.user.findUniqueOrThrow({ where: { email: 'publisher@kaunas.example' } })
  const vilnius = await db.municipality.findUniqueOrThrow({ where: { slug: 'vilnius' } })
  await db.staffRole.create({ data: { userId: id, municipalityId: vilnius.id, role: 'filer' } })
  const user = await getUser(id)
  expect(user && admit(user, 'trips:publish', 'kaunas')?.municipality.slug).toBe('kaunas')
  expect(user && admit(user, 'trips:publish', 'vilnius')).toBeNull()
})
