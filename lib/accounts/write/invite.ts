import 'server-only'
import { noteFor } from '@/lib/auth/note'
import { hashOf, newToken } from '@/lib/auth/one-time'
import type { Staff } from '@/lib/auth/staff'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import type { Transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { transact } from '@/lib/history/transact'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { putLetter } from '@/lib/mail/outbox'
import { type Reason, Refusal } from '@/lib/refusal'
import type { Role } from '@/prisma/client/enums'
import { inDays, invitationDays } from '../rules'

type Invite = { email: string; role: Role; locale: Locale }
/** A member of staff, or null for whoever runs the portal. */
type Inviter = { id: string | null; municipalityId: string }

/** Invites someone by e-mail. Whoever works here already, or is invited, is not invited again. */
export async function invite(by: Staff, asked: Invite) {
  return transact((tx) => inviteFor(tx, by, asked, new Date()))
}

/** The same for whoever runs the portal, as for the first administrator of a new municipality. Returns the link. */
export async function inviteFor(tx: Transaction, by: Inviter, { email, role, locale }: Invite, now: Date) {
  const { municipalityId } = by
  const member = await tx.staffRole.findFirst({ where: { municipalityId, user: { email } } })
  if (member) throw wrong(member.deactivatedAt ? 'deactivatedHere' : 'worksHere')

  const open = { municipalityId, email, acceptedAt: null, cancelledAt: null }
  await tx.invitation.updateMany({ where: { ...open, expiresAt: { lte: now } }, data: { cancelledAt: now } })
  if (await tx.invitation.count({ where: open })) throw wrong('invitedAlready')

  const token = newToken()
  const expiresAt = inDays(now, invitationDays)
  const { id } = await tx.invitation.create({
    data: { municipalityId, email, role, locale, expiresAt, tokenHash: hashOf(token), invitedById: by.id },
  })
  await noteFor(tx, by, 'people:invite', { recordType: 'Invitation', recordId: id, detail: { role } })
  return sendLink(tx, { municipalityId, email, role, locale, expiresAt }, token)
}

/** Sends a new link in place of the one sent before, for as many days again. */
export async function resendInvitation(staff: Staff, id: string) {
  return transact(async (tx) => {
    const token = newToken()
    const open = await openInvitation(tx, staff, id)
    const renewed = { tokenHash: hashOf(token), expiresAt: inDays(new Date(), invitationDays) }
    await tx.invitation.update({
      where: { municipalityId_id: { municipalityId: staff.municipalityId, id } },
      data: renewed,
    })
    await noteFor(tx, staff, 'people:resendInvitation', { recordType: 'Invitation', recordId: id })
    await sendLink(tx, { ...open, ...renewed }, token)
  })
}

export async function cancelInvitation(staff: Staff, id: string) {
  return transact(async (tx) => {
    await openInvitation(tx, staff, id)
    await tx.invitation.update({
      where: { municipalityId_id: { municipalityId: staff.municipalityId, id } },
      data: { cancelledAt: new Date(), cancelledById: staff.id },
    })
    await noteFor(tx, staff, 'people:cancelInvitation', { recordType: 'Invitation', recordId: id })
  })
}

/** The invitation of this municipality, locked, so that nobody accepts it meanwhile. */
async function openInvitation(tx: Transaction, { municipalityId }: Staff, id: string) {
  await tx.$queryRaw`SELECT FROM "Invitation" WHERE "municipalityId" = ${municipalityId}::uuid AND "id" = ${id}::uuid FOR UPDATE`
  const invitation = await tx.invitation.findFirst({
    where: { municipalityId, id, acceptedAt: null, cancelledAt: null },
    select: { municipalityId: true, email: true, role: true, locale: true },
  })
  if (!invitation) throw new Refusal('invitationOver')
  return invitation
}

type Sent = { municipalityId: string; email: string; role: Role; locale: string; expiresAt: Date }

async function sendLink(tx: Transaction, { municipalityId, email, role, locale, expiresAt }: Sent, token: string) {
  const { officialNameLt, officialNameEn, timeZone } = await tx.municipality.findUniqueOrThrow({
    where: { id: municipalityId },
  })
  const language = locale === 'en' ? 'en' : 'lt'
  const link = `${env().TILTAS_ORIGIN}/admin/invitation/${token}`
  await putLetter(
    tx,
    { to: email, locale: language, municipalityId },
    {
      kind: 'invitation',
      municipality: language === 'en' ? officialNameEn : officialNameLt,
      role: messagesOf(language).auth.roles[role],
      until: formatDate(language, today(timeZone, expiresAt)),
      link,
    },
  )
  return link
}

function wrong(reason: Reason) {
  return new Refusal(reason, [{ field: 'email', reason }])
}
