import type { Staff } from '@/lib/auth/staff'
import type { RecordDescription } from './schema/description'

/**
 * The one place where the public site is told that a write of the register is done, and which parts of it depend on what was
 * written. Public pages are rendered at every request, so there is nothing to drop yet.
 */
export async function tellPublicSite(_staff: Staff, _description: Pick<RecordDescription, 'changes' | 'owner'>) {}
