import 'server-only'
import type { Reason } from '@/lib/refusal'
import { useBackupCode as spendBackupCode } from './backup-codes'
import { logSecurity, note } from './note'
import { countAttempt, forgetAttempts } from './throttle'
import { acceptTotp } from './totp'

/**
 * Looks at a code of the generator or at a backup code; tells why it is not accepted. Five wrong ones in a row lock the
 * second factor of the account for a quarter of an hour, whatever password or browser comes with them.
 */
export async function checkSecondFactor(userId: string, typed: string): Promise<Reason | null> {
  const attempt = await countAttempt(userId, 'code')
  if (attempt === 'lockedNow') await note('auth:secondFactorLock', userId)
  if (attempt !== 'allowed') return 'codesLocked'

  const code = typed.replace(/\s/g, '')
  const figures = /^\d{6}$/.test(code)
  const accepted = figures ? await acceptTotp(userId, code) : await spendBackupCode(userId, code)
  if (!accepted) {
    logSecurity('auth:secondFactorFailed', { user: userId })
    return 'codeWrong'
  }
  await forgetAttempts(userId, 'code')
  if (!figures) await note('auth:useBackupCode', userId)
  return null
}
