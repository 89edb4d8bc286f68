import 'server-only'
import type { Permission } from './permissions'
import { chosenMunicipality, currentUser } from './session'
import { admit } from './staff'

/** Who asks for a file of the office or sends one, if they may; null otherwise. Pages and actions have doors of their own. */
export async function currentStaff(permission: Permission) {
  const user = await currentUser()
  return user && admit(user, permission, await chosenMunicipality())
}
