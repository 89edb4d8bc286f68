import 'server-only'
import { noteFor } from '@/lib/auth/note'
import { endSessions } from '@/lib/auth/sessions'
import type { Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { putLetter } from '@/lib/mail/outbox'
import { Refusal } from '@/lib/refusal'

/** Takes away every second factor of a person and tells them by e-mail, with who did it: `municipalityId` is of an administrator. */
export async function removeFactors(tx: Transaction, userId: string, municipalityId?: string) {
  const where = { userId }
  await tx.totpSecret.deleteMany({ where })
  await tx.passkey.deleteMany({ where })
  await tx.backupCode.deleteMany({ where })
  const { email, locale } = await tx.user.findUniqueOrThrow({ where: { id: userId } })
  const reader = { to: email, locale: locale === 'en' ? 'en' : 'lt', municipalityId } as const
  const what = municipalityId ? 'secondFactorReset' : 'secondFactorResetOutside'
  await putLetter(tx, reader, { kind: 'accountChanged', what })
}

/** The same by whoever runs the portal: in the audit of every municipality the person works for, and all their sessions end. */
export function resetFromOutside(email: string) {
  return transact(async (tx) => {
    const user = await tx.user.findUnique({ where: { email }, include: { roles: { where: { deactivatedAt: null } } } })
    if (!user || user.demo || user.roles.length === 0) throw new Refusal('personGone')
    await endSessions(user.id, null, tx)
    for (const { municipalityId } of user.roles)
      await noteFor(tx, { id: null, municipalityId }, 'people:resetSecondFactor', {
        recordType: 'User',
        recordId: user.id,
      })
    await removeFactors(tx, user.id)
  })
}
