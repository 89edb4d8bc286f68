import 'server-only'
import { transact } from '@/lib/history/transact'
import { putLetter } from '@/lib/mail/outbox'
import { note } from './note'
import { hashOf } from './one-time'

/** How long a browser in which nobody signs in stays known, in days, and how many of a person's are kept. */
export const knownFor = 180
const mostKnown = 20

type SignIn = { userId: string; token: string; device: string | null; isFirst: boolean; now?: Date }

/**
 * Notes in which browser someone signed in, by the hash of its token. A browser that was not known, or not seen for half a
 * year, is told to the person by e-mail (ASVS 5.0, 6.3.5): once the password alone is right, so that it warns also of who has
 * nothing but the password. Not told are the sign-in that makes the account (`isFirst`) and those of demonstration users, who
 * belong to everyone. Returns whether there is a letter to send.
 */
export async function noteDevice({ userId, token, device, isFirst, now = new Date() }: SignIn) {
  const hash = hashOf(token)
  return transact(async (tx) => {
    const since = new Date(now.getTime() - knownFor * 86_400_000)
    await tx.knownDevice.deleteMany({ where: { userId, seenAt: { lt: since } } })
    const [made] = await tx.knownDevice.createManyAndReturn({
      data: [{ userId, hash, createdAt: now, seenAt: now }],
      skipDuplicates: true,
    })
    if (!made) {
      await tx.knownDevice.updateMany({ where: { userId, hash }, data: { seenAt: now } })
      return false
    }
    const older = await tx.knownDevice.findMany({ where: { userId }, orderBy: { seenAt: 'desc' }, skip: mostKnown })
    await tx.knownDevice.deleteMany({ where: { userId, hash: { in: older.map((one) => one.hash) } } })
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    if (isFirst || user.demo) return false

    const reader = { to: user.email, locale: user.locale === 'en' ? 'en' : 'lt' } as const
    await putLetter(tx, reader, { kind: 'newDevice', at: now, timeZone: 'Europe/Vilnius', device })
    await note('auth:newDevice', userId, undefined, tx)
    return true
  })
}
