import 'server-only'
import { newBackupCodes, putBackupCodes } from '@/lib/auth/backup-codes'
import { note } from '@/lib/auth/note'
import type { User } from '@/lib/auth/read'
import type { OpenSession } from '@/lib/auth/sessions'
import { needsSecondFactor } from '@/lib/auth/standing'
import { countAttempt, forgetAttempts } from '@/lib/auth/throttle'
import { acceptTotp } from '@/lib/auth/totp'
import type { Transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { askFresh, told } from './own-rules'

/** A code generator, once it has shown that it works. Returns the backup codes when these are the person's first. */
export async function setUpCodes(session: OpenSession, code: string) {
  askFresh(session)
  const { id } = session.user
  if ((await countAttempt(id, 'code')) !== 'allowed') throw new Refusal('codesLocked')
  const fresh = await newBackupCodes()
  const codes = await transact(async (tx) => {
    if (!(await acceptTotp(id, code.replace(/\s/g, ''), { confirming: true, tx })))
      throw new Refusal('codeWrong', [{ field: 'code', reason: 'codeWrong' }])
    await told(tx, session, 'auth:setUpCodes', 'codesOn')
    return firstCodes(tx, id, fresh)
  })
  await forgetAttempts(id, 'code')
  return codes
}

export async function removeCodes(session: OpenSession) {
  askFresh(session)
  await transact(async (tx) => {
    await tx.totpSecret.deleteMany({ where: { userId: session.user.id } })
    await keepSecondFactor(tx, session.user)
    await told(tx, session, 'auth:removeCodes', 'codesOff')
  })
}

type Key = {
  credentialId: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: string[]
  backedUp: boolean
}

/** Keeps a key that the browser made. Returns the backup codes when these are the person's first. */
export async function addPasskey(session: OpenSession, key: Key, name: string) {
  askFresh(session)
  const userId = session.user.id
  const fresh = await newBackupCodes()
  return transact(async (tx) => {
    await tx.passkey.create({ data: { ...key, userId, name } })
    await told(tx, session, 'auth:addPasskey', 'passkeyAdded')
    return firstCodes(tx, userId, fresh)
  })
}

export async function removePasskey(session: OpenSession, id: string) {
  askFresh(session)
  await transact(async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, userId: session.user.id } })
    if (count === 0) return
    await keepSecondFactor(tx, session.user)
    await told(tx, session, 'auth:removePasskey', 'passkeyRemoved')
  })
}

/** New backup codes in place of all earlier ones; shown this once. */
export async function renewBackupCodes(session: OpenSession) {
  askFresh(session)
  const { id, hasSecondFactor } = session.user
  if (!hasSecondFactor) throw new Refusal('noSecondFactor')
  const { codes, hashes } = await newBackupCodes()
  await transact(async (tx) => {
    await putBackupCodes(tx, id, hashes)
    await note('auth:newBackupCodes', id, undefined, tx)
  })
  return codes
}

/** Whoever must have a second factor keeps one; whoever may have none has no backup codes either. */
async function keepSecondFactor(tx: Transaction, user: User) {
  const userId = user.id
  await tx.$queryRaw`SELECT FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`
  const left =
    (await tx.passkey.count({ where: { userId } })) +
    (await tx.totpSecret.count({ where: { userId, confirmedAt: { not: null } } }))
  if (left > 0) return
  if (needsSecondFactor(user, env().TILTAS_SECOND_FACTOR_ROLES)) throw new Refusal('secondFactorNeeded')
  await tx.backupCode.deleteMany({ where: { userId } })
}

async function firstCodes(tx: Transaction, userId: string, { codes, hashes }: { codes: string[]; hashes: string[] }) {
  if (await tx.backupCode.count({ where: { userId, usedAt: null } })) return null
  await putBackupCodes(tx, userId, hashes)
  return codes
}
