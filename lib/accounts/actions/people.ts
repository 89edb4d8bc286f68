'use server'

import { after } from 'next/server'
import { staffAction } from '@/lib/auth/staff-action'
import { sendDueLetters } from '@/lib/mail/send'
import { InvitationRef, Invite, NewRole, PersonRef } from '../schema'
import { cancelInvitation, invite, resendInvitation } from '../write/invite'
import { changeRole, deactivate, reactivate, resetSecondFactor } from '../write/roles'

export const inviteAction = staffAction('people:manage', Invite, async (staff, asked) => {
  await invite(staff, asked)
  after(sendDueLetters)
  return '/admin/people?done=invite'
})

export const resendInvitationAction = staffAction('people:manage', InvitationRef, async (staff, { id }) => {
  await resendInvitation(staff, id)
  after(sendDueLetters)
  return '/admin/people?done=resend'
})

export const cancelInvitationAction = staffAction('people:manage', InvitationRef, async (staff, { id }) => {
  await cancelInvitation(staff, id)
  return '/admin/people?done=cancel'
})

export const changeRoleAction = staffAction('people:manage', NewRole, async (staff, { role, ...ref }) => {
  await changeRole(staff, ref, role)
  return `/admin/people/${ref.id}?done=role`
})

export const deactivateAction = staffAction('people:manage', PersonRef, async (staff, ref) => {
  await deactivate(staff, ref)
  return `/admin/people/${ref.id}?done=deactivate`
})

export const reactivateAction = staffAction('people:manage', PersonRef, async (staff, ref) => {
  await reactivate(staff, ref)
  return `/admin/people/${ref.id}?done=reactivate`
})

export const resetSecondFactorAction = staffAction('people:manage', PersonRef, async (staff, ref) => {
  await resetSecondFactor(staff, ref)
  after(sendDueLetters)
  return `/admin/people/${ref.id}?done=resetFactor`
})
