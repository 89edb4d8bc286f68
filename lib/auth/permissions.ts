import type { Role } from '@/prisma/client/enums'

/**
 * Who may do what, for their own municipality. What one may do with a certain trip (one's own draft, a report that waits
 * for review) is in lib/trips/rules.
 */
const permissions = {
  /** See the office: one's own trips and whatever is published. */
  'office:enter': ['filer', 'editor', 'publisher', 'administrator'],
  /** Enter a trip, write its report, submit it. */
  'trips:file': ['filer', 'editor', 'publisher', 'administrator'],
  /** Read and edit what others entered, as long as it is not submitted. */
  'trips:editOthers': ['editor', 'publisher', 'administrator'],
  /** See what waits for review, return it with a comment. */
  'trips:review': ['publisher', 'administrator'],
  /** Make a report public. */
  'trips:publish': ['publisher', 'administrator'],
  /** Put copies of the document to an agreement, and take them away. */
  'agreements:attach': ['editor', 'publisher', 'administrator'],
  /** Take a published report back, with a reason. */
  'trips:withdraw': ['publisher', 'administrator'],
  /** Read the register in the office: its lists, its history. */
  'register:read': ['filer', 'editor', 'publisher', 'administrator'],
  /** Edit, recycle and restore partner cities, agreements, networks, memberships, officials, the agenda, priorities. */
  'register:edit': ['editor', 'publisher', 'administrator'],
  /** Word and publish pages such as the accessibility statement. */
  'register:publish': ['publisher', 'administrator'],
  /** Change the municipality's own settings. */
  'settings:edit': ['administrator'],
  /** Read and export the log of acts. */
  'audit:read': ['administrator'],
  /** See what the portal does by itself, what of it failed, and have that done again. */
  'jobs:manage': ['administrator'],
  /** Invite people to the municipality, give them roles, deactivate them. */
  'people:manage': ['administrator'],
  /** Declare that nobody travelled in a month, or take that back. */
  'trips:declareNilReturn': ['publisher', 'administrator'],
  /** Read what readers tell the municipality, with the addresses they leave, and note that it is answered. */
  'feedback:answer': ['publisher', 'administrator'],
} as const satisfies Record<string, readonly Role[]>

/** What is shared by all municipalities only administrators of the portal may change, whatever their roles. */
const ofPortal = ['references:edit'] as const

type RolePermission = keyof typeof permissions
export type Permission = RolePermission | (typeof ofPortal)[number]

export const allPermissions = Object.keys(permissions) as RolePermission[]

/** `portal` says whether the person is an administrator of the portal. */
export function roleMay(role: Role, permission: Permission, portal = false) {
  if (isOfPortal(permission)) return portal
  const roles: readonly Role[] = permissions[permission]
  return roles.includes(role)
}

function isOfPortal(permission: Permission): permission is (typeof ofPortal)[number] {
  return ofPortal.some((one) => one === permission)
}
