import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { type CalendarDate, lastDay } from '@/lib/dates/edtf'
import type { Transaction } from '@/lib/db'
import type { ActOf } from '@/lib/history/acts'
import { record } from '@/lib/history/record'
import { transact } from '@/lib/history/transact'
import { type FieldReason, Refusal } from '@/lib/refusal'
import type { NilReturn } from '@/prisma/client/client'

const refused = (why: FieldReason['reason']) => new Refusal(why, [{ field: 'month', reason: why }])

/** Declares that nobody travelled in a month that is over. The database holds that no public trip contradicts it. */
export function declareNilReturn(staff: Staff, month: string, today: CalendarDate) {
  return transact(async (tx) => {
    const { municipalityId } = staff
    if (lastDay(month) >= today) throw refused('monthNotOver')
    if (await tx.nilReturn.findUnique({ where: { municipalityId_month: { municipalityId, month } } }))
      throw refused('monthDeclared')
    const [trip] = await tx.$queryRaw<{ made: boolean }[]>`
      SELECT nil_return_contradicted(${municipalityId}::uuid, ${month}) AS made`
    if (trip?.made) throw refused('tripInMonth')

    const row = await tx.nilReturn.create({ data: { municipalityId, month, declaredById: staff.id } })
    await note(tx, staff, 'trips:declareNilReturn', 1, row)
  })
}

/** Takes the declaration back; that it was made, and by whom, stays in the history. */
export function revokeNilReturn(staff: Staff, month: string) {
  return transact(async (tx) => {
    const { municipalityId } = staff
    const row = await tx.nilReturn.findUnique({ where: { municipalityId_month: { municipalityId, month } } })
    if (!row) throw refused('monthNotDeclared')
    await tx.nilReturn.delete({ where: { municipalityId_month: { municipalityId, month } } })
    await note(tx, staff, 'trips:revokeNilReturn', 2, row)
  })
}

async function note(tx: Transaction, staff: Staff, act: ActOf<'trips'>, version: number, row: NilReturn) {
  await record(tx, staff, {
    act,
    recordType: 'NilReturn',
    recordId: row.id,
    version,
    data: row,
    detail: { month: row.month },
  })
}
