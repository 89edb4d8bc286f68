import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { enter } from '@/lib/history/enter'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { isOver } from '../rules/missing'
import { lockTrip, type TripRef } from './lock'
import { tell } from './tell'

const aDay = 24 * 3_600_000

/**
 * Writes to who filed a trip that its report is still to be handed in, in the name of who asks; nobody twice in a day. The trip
 * stays as it is: the audit alone has it.
 */
export function remindOfReport(staff: Staff, { id }: TripRef, today: string) {
  return transact(async (tx) => {
    const trip = await lockTrip(tx, staff, id)
    if (trip.status !== 'approved') throw new Refusal('tripNotMade')
    if (trip.state === 'submitted') throw new Refusal('submittedAlready')
    if (trip.state === 'published') throw new Refusal('publishedAlready')
    if (!trip.endsOn || !isOver(trip.endsOn, today)) throw new Refusal('tripLastsYet')
    const { municipalityId, version } = trip
    const about = { municipalityId, recordType: 'BusinessTrip', recordId: id, act: 'trips:remindOfReport' } as const
    const lately = { ...about, at: { gt: new Date(Date.now() - aDay) } }
    if ((await tx.auditEntry.count({ where: lately })) > 0) throw new Refusal('remindedLately')

    if (!(await tell(tx, staff, 'reportAsked', trip.createdById, trip))) throw new Refusal('nobodyToRemind')
    await enter(tx, { ...about, version, userId: staff.id })
  })
}
