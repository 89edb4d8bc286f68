import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/lib/db'

const allowedInARow = 10
const minutes = 15

type Attempt = { failures: number }

/**
 * Counts an attempt to sign in to an account before the password is looked at, so that attempts made at once are all
 * counted. After ten in a row, each within 15 minutes of the one before, the account is locked for 15 minutes, wherever the
 * attempts come from; attempts while it is locked do not prolong the lock. Accounts that do not exist are locked alike.
 */
export async function countAttempt(email: string): Promise<'allowed' | 'locked' | 'lockedNow'> {
  const [row] = await db.$queryRaw<Attempt[]>`
    INSERT INTO "SignInThrottle" AS t ("key", "failures", "updatedAt") VALUES (${keyOf(email)}, 1, now())
    ON CONFLICT ("key") DO UPDATE SET
      "failures" = CASE WHEN t."updatedAt" < now() - make_interval(mins => ${minutes}) THEN 1 ELSE t."failures" + 1 END,
      "lockedUntil" = CASE
        WHEN t."updatedAt" < now() - make_interval(mins => ${minutes}) THEN NULL
        WHEN t."failures" >= ${allowedInARow} THEN coalesce(t."lockedUntil", now() + make_interval(mins => ${minutes}))
      END,
      "updatedAt" = CASE WHEN t."lockedUntil" > now() THEN t."updatedAt" ELSE now() END
    RETURNING "failures"`
  if (!row || row.failures <= allowedInARow) return 'allowed'
  return row.failures === allowedInARow + 1 ? 'lockedNow' : 'locked'
}

/** The right password ends the count; counts that nobody has added to for a day go with it. */
export async function forgetAttempts(email: string) {
  await db.$executeRaw`
    DELETE FROM "SignInThrottle" WHERE "key" = ${keyOf(email)} OR "updatedAt" < now() - interval '1 day'`
}

function keyOf(email: string) {
  return createHash('sha256').update(email.toLowerCase()).digest('hex')
}
