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
  /** Invite people to the municipality, give them roles, deactivate them. */
  'people:manage': ['administrator'],
  /** Declare that nobody travelled in a month, or take that back. */
  'trips:declareNilReturn': ['publisher', 'administrator'],
  /** Read what readers tell the municipality, with the addresses they leave, and note that it is answered. */
  'feedback:answer': ['publisher', 'administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

export const allPermissions = Object.keys(permissions) as Permission[]

export function roleMay(role: Role, permission: Permission) {
  const roles: readonly Role[] = permissions[permission]
  return roles.includes(role)
}
