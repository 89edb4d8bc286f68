import type { Permission } from '@/lib/auth/permissions'
import type { RecordDescription } from '../schema/description'

/** What it takes to edit records of a type. */
export function permissionOf({ permission }: Pick<RecordDescription, 'permission'>): Permission {
  return permission ?? 'register:edit'
}
