import type { Staff } from '@/lib/auth/staff'
import { changed, everythingChanged } from '@/lib/cache/changed'
import type { RecordDescription } from './schema/description'

/**
 * The one place where the public site is told that a write of the register is done, and which of its pages were made of what
 * was written; what all municipalities share is on everybody's pages.
 */
export function tellPublicSite(staff: Staff, { changes, owner }: Pick<RecordDescription, 'changes' | 'owner'>) {
  return owner === 'portal' ? everythingChanged() : changed(staff.municipality, ...changes)
}
