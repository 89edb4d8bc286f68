import 'server-only'
import { noteFor } from '@/lib/auth/note'
import type { Staff } from '@/lib/auth/staff'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'

/** Says which official a person who works here is, or that they are none; they may then sign reports in that name. */
export function linkAccount(staff: Staff, userId: string, officialId: string | null) {
  const { municipalityId } = staff
  return transact(async (tx) => {
    const taken = officialId && (await tx.officialAccount.findFirst({ where: { municipalityId, officialId } }))
    if (taken && taken.userId !== userId) throw new Refusal('officialTaken')

    await tx.officialAccount.deleteMany({ where: { municipalityId, userId } })
    if (officialId) await tx.officialAccount.create({ data: { municipalityId, officialId, userId } })
    await noteFor(tx, staff, 'people:linkOfficial', {
      recordType: 'User',
      recordId: userId,
      detail: { official: officialId },
    })
  })
}
