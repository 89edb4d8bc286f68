import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { Refusal } from '@/lib/refusal'
import type { Outcome } from '../rules/several'
import type { TripRef } from './lock'
import { remindOfReport } from './remind-one'
import { publishReport } from './review'

/** Publishes each of these reports as by hand, one act and one transaction each; what is refused stops none of the others. */
export function publishSeveral(staff: Staff, refs: TripRef[], today: string) {
  return each(refs, (ref) => publishReport(staff, ref, today))
}

/** Writes to each who owes one of these reports. */
export function remindSeveral(staff: Staff, refs: TripRef[], today: string) {
  return each(refs, (ref) => remindOfReport(staff, ref, today))
}

async function each(refs: TripRef[], act: (ref: TripRef) => Promise<unknown>): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const ref of refs)
    outcomes.push({
      id: ref.id,
      reason: await act(ref).then(
        () => null,
        (error) => {
          if (error instanceof Refusal) return error.reason
          throw error
        },
      ),
    })
  return outcomes
}
