import 'server-only'
import { forbidden, redirect } from 'next/navigation'
import type { Permission } from './permissions'
import { chosenMunicipality, currentSession, currentUser } from './session'
import { admit, type Staff } from './staff'
import { wayIn } from './way-in'

/**
 * The first line of every page of the office: who asks, and that they may. Whoever is not signed in, or not all the way,
 * goes where they can and comes back to `returnTo`; whoever may not see the page gets 403.
 */
export async function authorize(permission: Permission, returnTo = '/admin'): Promise<Staff> {
  const user = await currentUser()
  if (!user) redirect(await wayIn(returnTo))

  const staff = admit(user, permission, await chosenMunicipality())
  if (!staff) forbidden()
  return staff
}

/** The same for a page about one's own account, with the session it is seen in. */
export async function authorizeAccount(returnTo: string) {
  const staff = await authorize('office:enter', returnTo)
  const session = await currentSession()
  if (!session) redirect(await wayIn(returnTo))
  return { staff, session }
}
