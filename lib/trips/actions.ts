'use server'

import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { today } from '@/lib/dates/today'
import { ReportRef, ReportReturn, ReportWithdrawal, TripForm } from './schema/form'
import { NilReturnMonth } from './schema/nil-return'
import { declareNilReturn, revokeNilReturn } from './write/nil-returns'
import { readIntoDraft } from './write/read-text'
import { publishReport, returnReport, submitReport, withdrawReport } from './write/review'
import { saveDraft } from './write/save'

/** The form of a trip: its buttons save the draft, read the pasted report into it, or submit it. */
export const saveTripAction = staffAction('trips:file', TripForm, async (staff, { id, version, intent, ...input }) => {
  const known = id !== undefined && version !== undefined ? { id, version } : null
  const saving = { known, input, today: today(staff.municipality.timeZone) }
  const verb = { save: saveDraft, read: readIntoDraft, submit: submitReport }[intent]
  const { reference } = await verb(staff, saving)
  // An announced trip is public before its report is, and so is the state of the report.
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=${intent}`
})

export const returnReportAction = staffAction('trips:review', ReportReturn, async (staff, { comment, ...ref }) => {
  await returnReport(staff, ref, comment)
  await changed(staff.municipality, 'trips')
  return '/admin/review?done=return'
})

export const publishReportAction = staffAction('trips:publish', ReportRef, async (staff, ref) => {
  const { reference } = await publishReport(staff, ref, today(staff.municipality.timeZone))
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=publish`
})

export const withdrawReportAction = staffAction(
  'trips:withdraw',
  ReportWithdrawal,
  async (staff, { reason, ...ref }) => {
    const { reference } = await withdrawReport(staff, ref, reason)
    await changed(staff.municipality, 'trips')
    return `/admin/trips/${reference}?done=withdraw`
  },
)

export const declareNilReturnAction = staffAction(
  'trips:declareNilReturn',
  NilReturnMonth,
  async (staff, { month }) => {
    await declareNilReturn(staff, month, today(staff.municipality.timeZone))
    await changed(staff.municipality, 'trips')
    return '/admin/nil-returns?done=declare'
  },
)

export const revokeNilReturnAction = staffAction('trips:declareNilReturn', NilReturnMonth, async (staff, { month }) => {
  await revokeNilReturn(staff, month)
  await changed(staff.municipality, 'trips')
  return '/admin/nil-returns?done=revoke'
})
