import type { Locale } from '@/lib/i18n/routing'
import type { Role } from '@/prisma/client/enums'
import { type Permission, roleMay } from './permissions'
import type { User } from './read'

declare const authorized: unique symbol

/** Someone who was let through, with the municipality they act for. Only `admit` makes one. */
export type Staff = {
  id: string
  name: string
  locale: Locale
  role: Role
  municipalityId: string
  municipality: User['roles'][number]['municipality']
  /** The municipalities the person may choose from, by slug. */
  municipalities: User['roles'][number]['municipality'][]
  may: (permission: Permission) => boolean
  [authorized]: true
}

/**
 * Lets a signed-in person act for the municipality they chose, or for their first one; null when they have no role there
 * that allows it.
 */
export function admit(user: User, permission: Permission, chosen: string | null): Staff | null {
  const role = user.roles.find(({ municipality }) => municipality.slug === chosen) ?? user.roles[0]
  const portal = user.portalRole !== null
  if (!role || !roleMay(role.role, permission, portal)) return null

  return {
    id: user.id,
    name: user.name,
    locale: user.locale === 'en' ? 'en' : 'lt',
    role: role.role,
    municipalityId: role.municipality.id,
    municipality: role.municipality,
    municipalities: user.roles.map(({ municipality }) => municipality),
    may: (permission) => roleMay(role.role, permission, portal),
  } as Omit<Staff, typeof authorized> as Staff
}
