import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/lib/db'

const minutes = 15

/** How many attempts in a row are allowed: to guess a password, to guess a code, to ask for a letter. */
const allowedInARow = { password: 10, code: 5, letter: 3 }

type Kind = keyof typeof allowedInARow
type Attempt = { failures: number }

/**
 * Counts an attempt at an account before it is looked at, so that attempts made at once are all counted. After ten passwords
 * (five codes) in a row, each within 15 minutes of the one before, the account is locked for 15 minutes, wherever the
 * attempts come from; attempts while it is locked do not prolong the lock. Accounts that do not exist are locked alike.
 */
export async function countAttempt(
  account: string,
  kind: Kind = 'password',
): Promise<'allowed' | 'locked' | 'lockedNow'> {
  const allowed = allowedInARow[kind]
  const [row] = await db.$queryRaw<Attempt[]>`
    INSERT INTO "SignInThrottle" AS t ("key", "failures", "updatedAt") VALUES (${keyOf(account, kind)}, 1, now())
    ON CONFLICT ("key") DO UPDATE SET
      "failures" = CASE WHEN t."updatedAt" < now() - make_interval(mins => ${minutes}) THEN 1 ELSE t."failures" + 1 END,
      "lockedUntil" = CASE
        WHEN t."updatedAt" < now() - make_interval(mins => ${minutes}) THEN NULL
        WHEN t."failures" >= ${allowed} THEN coalesce(t."lockedUntil", now() + make_interval(mins => ${minutes}))
      END,
      "updatedAt" = CASE WHEN t."lockedUntil" > now() THEN t."updatedAt" ELSE now() END
    RETURNING "failures"`
  if (!row || row.failures <= allowed) return 'allowed'
  return row.failures === allowed + 1 ? 'lockedNow' : 'locked'
}

/** What was right ends the count; counts that nobody has added to for a day go with it. */
export async function forgetAttempts(account: string, kind: Kind = 'password') {
  await db.$executeRaw`
    DELETE FROM "SignInThrottle" WHERE "key" = ${keyOf(account, kind)} OR "updatedAt" < now() - interval '1 day'`
}

/** The name under which attempts are counted, from which the account cannot be read. */
export function keyOf(account: string, kind: Kind = 'password') {
  const name = kind === 'password' ? account.toLowerCase() : `${kind} ${account.toLowerCase()}`
  return createHash('sha256').update(name).digest('hex')
}
