import 'server-only'
import { forbidden, redirect } from 'next/navigation'
import type { Permission } from './permissions'
import { chosenMunicipality, currentUser } from './session'
import { admit, type Staff } from './staff'

/**
 * The first line of every page of the office: who asks, and that they may. Whoever is not signed in goes to the sign-in page
 * and comes back to `returnTo`; whoever may not see the page gets 403.
 */
export async function authorize(permission: Permission, returnTo = '/admin'): Promise<Staff> {
  const user = await currentUser()
  if (!user) redirect(`/admin/sign-in?returnTo=${encodeURIComponent(returnTo)}`)

  const staff = admit(user, permission, await chosenMunicipality())
  if (!staff) forbidden()
  return staff
}
