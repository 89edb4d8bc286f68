import 'server-only'
import { headers } from 'next/headers'
import { forbidden, redirect, unauthorized } from 'next/navigation'
import { methodHeader } from '@/lib/method-header'
import type { Permission } from './permissions'
import { chosenMunicipality, currentUser } from './session'
import { admit, type Staff } from './staff'

/**
 * The first line of every page of the office: who asks, and that they may. Whoever is not signed in goes to the sign-in page
 * and comes back to `returnTo`; whoever may not see the page gets 403. A form sent after the session has ended is answered
 * 401 in its place: sent on to the sign-in page it would be lost.
 */
export async function authorize(permission: Permission, returnTo = '/admin'): Promise<Staff> {
  const user = await currentUser()
  if (!user && (await headers()).get(methodHeader) === 'POST') unauthorized()
  if (!user) redirect(`/admin/sign-in?returnTo=${encodeURIComponent(returnTo)}`)

  const staff = admit(user, permission, await chosenMunicipality())
  if (!staff) forbidden()
  return staff
}
