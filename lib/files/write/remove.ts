import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import type { FileRef } from '../schema'
import { noteFile } from './attach'
import { lockOwner } from './owner'

/** Takes a file away from its record: nobody is shown it any more, while its bytes and what was known of it stay. */
export function removeFile(staff: Staff, { id, version }: FileRef) {
  return transact(async (tx) => {
    const { municipalityId } = staff
    const where = { municipalityId, id, removedAt: null }
    const file = await tx.document.findFirst({
      where,
      select: { agreementId: true, report: { select: { trip: { select: { reference: true } } } } },
    })
    if (!file) throw new Refusal('fileMissing')
    const trip = file.report?.trip.reference
    await lockOwner(tx, staff, trip ? { trip } : { agreement: file.agreementId ?? '' })

    const change = { removedAt: new Date(), removedById: staff.id, version: { increment: 1 } }
    const [document] = await tx.document.updateManyAndReturn({ where: { ...where, version }, data: change })
    if (!document) throw new Refusal('fileMissing')
    await noteFile(tx, staff, 'files:remove', document)
    return { trip: trip ?? null, agreement: file.agreementId }
  })
}
