'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { accountAction, openAction } from '@/lib/auth/account-action'
import { openSession } from '@/lib/auth/sign-in'
import { sendDueLetters } from '@/lib/mail/send'
import { Acceptance, AcceptanceSignedIn, Forgotten, NewPassword } from '../schema'
import { acceptInvitation, acceptSignedIn } from '../write/accept'
import { askPasswordReset, resetPassword } from '../write/reset'

/** Makes the account of someone invited, and signs them in: the link came to their own mailbox. */
export const acceptInvitationAction = openAction(Acceptance, async (acceptance) => {
  const userId = await acceptInvitation(acceptance)
  await openSession(userId, 'invitation')
  return '/admin'
})

export const acceptSignedInAction = accountAction(AcceptanceSignedIn, async ({ user }, { token }) => {
  await acceptSignedIn(user, token)
  return '/admin'
})

/** Answers alike and at once whether there is such an account or not; what is to be done is done afterwards. */
export const forgottenAction = openAction(Forgotten, async ({ email }) => {
  after(async () => {
    await askPasswordReset(email)
    await sendDueLetters()
  })
  return '/admin/sign-in/forgotten?done=sent'
})

export const newPasswordAction = openAction(NewPassword, async ({ token, password }) => {
  await resetPassword(token, password)
  after(sendDueLetters)
  redirect('/admin/sign-in?done=password')
})
