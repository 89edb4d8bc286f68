import 'server-only'
import { putPassword } from '@/lib/auth/credentials'
import { noteFor } from '@/lib/auth/note'
import { hashOf } from '@/lib/auth/one-time'
import { acceptPassword, contextOf } from '@/lib/auth/passwords'
import { db, type Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { isOpen } from '../rules'
import type { Acceptance } from '../schema'

/**
 * Makes the account of someone who was invited, with the name and password they chose, and returns whose it is. Someone who
 * works here for another municipality signs in to accept instead.
 */
export async function acceptInvitation({ token, name, password }: Acceptance) {
  const invitation = await findOpen(token)
  const { email, locale, municipality } = invitation
  const { nameLt, nameLtGenitive, nameEn } = municipality
  const hash = await acceptPassword(password, [...contextOf({ name, email }), nameLt, nameLtGenitive, nameEn])

  return transact(async (tx) => {
    const working = await tx.staffRole.count({ where: { deactivatedAt: null, user: { email } } })
    if (working > 0) throw new Refusal('signInToAccept')
    const user = await tx.user.upsert({
      where: { email },
      create: { email, name, locale, emailVerified: true },
      update: { name, emailVerified: true },
    })
    await join(tx, invitation, user.id)
    await putPassword(tx, user.id, hash)
    return user.id
  })
}

/** Accepts for someone who is signed in under the e-mail that was invited. */
export async function acceptSignedIn(user: { id: string; email: string }, token: string) {
  const invitation = await findOpen(token)
  if (invitation.email !== user.email) throw new Refusal('invitedOther')
  await transact((tx) => join(tx, invitation, user.id))
}

/** Accepts every open invitation of an e-mail that single sign-on vouches for; null when there is none. */
export async function acceptVouched({ email, name }: { email: string; name: string }) {
  const open = await db.invitation.findMany({
    where: { email, acceptedAt: null, cancelledAt: null, expiresAt: { gt: new Date() } },
  })
  const [first] = open
  if (!first) return null

  return transact(async (tx) => {
    const user = await tx.user.upsert({
      where: { email },
      create: { email, name, locale: first.locale, emailVerified: true },
      update: {},
    })
    for (const invitation of open) await join(tx, invitation, user.id)
    return user.id
  })
}

async function findOpen(token: string) {
  const invitation = await db.invitation.findFirst({
    where: { tokenHash: hashOf(token) },
    include: { municipality: { select: { nameLt: true, nameLtGenitive: true, nameEn: true } } },
  })
  if (!invitation || !isOpen(invitation, new Date())) throw new Refusal('invitationOver')
  return invitation
}

type Invitation = Awaited<ReturnType<typeof db.invitation.findFirstOrThrow>>

/** Uses the invitation up, once, and gives the role it promised. */
async function join(tx: Transaction, { municipalityId, id, tokenHash, role }: Invitation, userId: string) {
  const { count } = await tx.invitation.updateMany({
    where: { municipalityId, id, tokenHash, acceptedAt: null, cancelledAt: null },
    data: { acceptedAt: new Date(), acceptedById: userId },
  })
  if (count !== 1) throw new Refusal('invitationOver')

  const municipalityId_userId = { municipalityId, userId }
  await tx.staffRole.upsert({
    where: { municipalityId_userId },
    create: { ...municipalityId_userId, role },
    update: { role, deactivatedAt: null, deactivatedById: null, version: { increment: 1 } },
  })
  const about = { recordType: 'User', recordId: userId, detail: { role, invitation: id } } as const
  await noteFor(tx, { id: userId, municipalityId }, 'people:acceptInvitation', about)
}
