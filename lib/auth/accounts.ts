import 'server-only'
import { randomBytes } from 'node:crypto'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { db } from '@/lib/db'
import { Role } from '@/prisma/client/enums'
import { noteFor } from './note'

type Credentials = { email: string; password: string }

/**
 * The administrator of the portal and of every municipality, made at the first start: with the operator's e-mail and password, or with a
 * random password that is returned this once. Null, and nothing changed, when the portal has an administrator already.
 */
export async function createFirstAdministrator(
  given: Credentials | null,
): Promise<(Credentials & { random: boolean }) | null> {
  const municipalities = await db.municipality.findMany({ select: { id: true, slug: true } })
  const existing = await db.staffRole.findFirst({ where: { role: 'administrator', user: { demo: false } } })
  if (existing) return null

  const { email, password } = given ?? {
    email: 'admin@tiltas.example',
    password: randomBytes(21).toString('base64url'),
  }
  const roles = municipalities.map(({ id }) => ({ municipalityId: id, role: Role.administrator }))
  await putAccount({ email, password, name: 'Administrator' }, roles)
  const { id: userId } = await db.user.findUniqueOrThrow({
    where: { email: email.toLowerCase() },
    select: { id: true },
  })
  await db.portalAdministrator.upsert({ where: { userId }, create: { userId }, update: {} })
  return { email, password, random: given === null }
}

function demoEmail(role: Role, slug: string) {
  return `${role === 'administrator' ? 'admin' : role}@${slug}.example`
}

const demoNames: Record<Role, string> = {
  filer: 'Rūta Rengėja',
  editor: 'Rasa Redaktorė',
  publisher: 'Paulius Skelbėjas',
  administrator: 'Ada Administratorė',
}

/**
 * The demonstration users: filer@, editor@, publisher@ and admin@ of each municipality (`filer@kaunas.example`), with this
 * password. May be called at every start; a changed password takes the place of the old one.
 */
export async function createDemoAccounts(password: string) {
  const municipalities = await db.municipality.findMany({ select: { id: true, slug: true } })

  for (const { id, slug } of municipalities) {
    for (const role of Object.values(Role)) {
      const account = { email: demoEmail(role, slug), password, name: demoNames[role], demo: true }
      await putAccount(account, [{ municipalityId: id, role }])
    }
  }
}

/** Ends the work of the demonstration users, at once and by every way to sign in; what they did keeps their names. */
export async function closeDemoAccounts() {
  const demo = { user: { demo: true } }
  await db.$transaction(async (tx) => {
    const working = await tx.staffRole.findMany({ where: { ...demo, deactivatedAt: null } })
    for (const { municipalityId, userId, role } of working)
      await noteFor(tx, { id: null, municipalityId }, 'people:deactivate', {
        recordType: 'User',
        recordId: userId,
        detail: { role },
      })
    await tx.staffRole.updateMany({ where: { ...demo, deactivatedAt: null }, data: { deactivatedAt: new Date() } })
    await tx.account.deleteMany({ where: demo })
    await tx.session.deleteMany({ where: demo })
  })
}

/** Makes the user, or gives an existing one these roles and this password; sessions opened with another password end. */
async function putAccount(
  { email, password, name, demo = false }: Credentials & { name: string; demo?: boolean },
  roles: { municipalityId: string; role: Role }[],
) {
  const lowerCase = email.toLowerCase()
  const existing = await db.user.findUnique({
    where: { email: lowerCase },
    include: { accounts: { where: { providerId: 'credential' } } },
  })
  const current = existing?.accounts[0]?.password
  const unchanged = current ? await verifyPassword({ hash: current, password }) : false
  const hash = unchanged ? null : await hashPassword(password)

  await db.$transaction(async (tx) => {
    const user = existing ?? (await tx.user.create({ data: { email: lowerCase, name, demo, emailVerified: true } }))
    for (const { municipalityId, role } of roles) {
      const municipalityId_userId = { municipalityId, userId: user.id }
      await tx.staffRole.upsert({
        where: { municipalityId_userId },
        create: { ...municipalityId_userId, role },
        update: { role, deactivatedAt: null, deactivatedById: null },
      })
    }
    if (!hash) return
    const providerId_accountId = { providerId: 'credential', accountId: user.id }
    await tx.account.upsert({
      where: { providerId_accountId },
      create: { ...providerId_accountId, userId: user.id, password: hash },
      update: { password: hash },
    })
    await tx.session.deleteMany({ where: { userId: user.id } })
  })
}
