import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import type { LockedTrip } from './lock'

/** What is still to come of a report's schedules. */
export const stillOpen = { doneAt: null, cancelledAt: null, failedAt: null }

/** Takes back what was scheduled for the report, if anything was, and says whether it was. */
export async function cancelOpen(tx: Transaction, staff: Staff, { municipalityId, report }: LockedTrip) {
  const { count } = await tx.reportSchedule.updateMany({
    where: { municipalityId, reportId: report?.id ?? municipalityId, ...stillOpen },
    data: { cancelledAt: new Date(), cancelledById: staff.id },
  })
  return count > 0
}
