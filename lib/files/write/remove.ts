import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import type { FileRef } from '../schema'
import { noteFile } from './attach'
import { lockFile } from './owner'

/** Takes a file away from its record: nobody is shown it any more, while its bytes and what was known of it stay. */
export function removeFile(staff: Staff, { id, version }: FileRef) {
  return transact(async (tx) => {
    const { where, owner } = await lockFile(tx, staff, id)
    const change = { removedAt: new Date(), removedById: staff.id, version: { increment: 1 } }
    const [document] = await tx.document.updateManyAndReturn({ where: { ...where, version }, data: change })
    if (!document) throw new Refusal('fileMissing')
    await noteFile(tx, staff, 'files:remove', document)
    return owner
  })
}
