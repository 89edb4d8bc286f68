'use server'

import { after } from 'next/server'
import { accountAction } from '@/lib/auth/account-action'
import { renewSession } from '@/lib/auth/sign-in'
import { sendDueLetters } from '@/lib/mail/send'
import { Code, Nothing, OwnRef, PasswordChange, Rename } from '../schema'
import { removeCodes, removePasskey, renewBackupCodes, setUpCodes } from '../write/factors'
import { endOtherSessions, endSession, rename } from '../write/own'
import { changePassword } from '../write/password'

export const renameAction = accountAction(Rename, async (session, { name }) => {
  await rename(session, name)
  return '/admin/account?done=rename'
})

export const changePasswordAction = accountAction(PasswordChange, async (session, change) => {
  await changePassword(session, change)
  await renewSession(session.user.id, 'password', session.secondFactorAt !== null)
  after(sendDueLetters)
  return '/admin/account?done=password'
})

/** Also for whoever has just signed in and must have a second factor. */
export const setUpCodesAction = accountAction(
  Code,
  async (session, { code }) => {
    const codes = await setUpCodes(session, code)
    await renewSession(session.user.id, session.method ?? 'password', true)
    after(sendDueLetters)
    return codes ? { codes } : '/admin/account?done=codesOn'
  },
  ['whole', 'setUp'],
)

export const removeCodesAction = accountAction(Nothing, async (session) => {
  await removeCodes(session)
  after(sendDueLetters)
  return '/admin/account?done=codesOff'
})

export const removePasskeyAction = accountAction(OwnRef, async (session, { id }) => {
  await removePasskey(session, id)
  after(sendDueLetters)
  return '/admin/account?done=passkeyRemoved'
})

export const renewBackupCodesAction = accountAction(Nothing, async (session) => ({
  codes: await renewBackupCodes(session),
}))

export const endSessionAction = accountAction(OwnRef, async (session, { id }) => {
  await endSession(session, id)
  return '/admin/account?done=sessionEnded'
})

export const endOtherSessionsAction = accountAction(Nothing, async (session) => {
  await endOtherSessions(session)
  return '/admin/account?done=sessionsEnded'
})
