import 'server-only'
import type { Permission } from './permissions'
import { getUser } from './read'
import { admit } from './staff'

/** Someone in whose name the portal acts later, if they may still do that for this municipality; null otherwise. */
export async function actingFor(userId: string | null, municipalityId: string, permission: Permission) {
  const user = userId === null ? null : await getUser(userId)
  const role = user?.roles.find(({ municipality }) => municipality.id === municipalityId)
  return user && role ? admit(user, permission, role.municipality.slug) : null
}
