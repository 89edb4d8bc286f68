'use server'

import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { today } from '@/lib/dates/today'
import { ReportRef, ReportReturn, ReportWithdrawal, TripForm, UnsavedRef } from './schema/form'
import { NilReturnMonth } from './schema/nil-return'
import { declareNilReturn, revokeNilReturn } from './write/nil-returns'
import { readIntoDraft } from './write/read-text'
import { publishReport, returnReport, submitReport, withdrawReport } from './write/review'
import { saveDraft } from './write/save'
import { askToSign, sendBackReport, signReport } from './write/signatures'
import { discardUnsaved } from './write/unsaved'

/** The form of a trip: its buttons save the draft, read the pasted report into it, ask for a signature, or submit it. */
export const saveTripAction = staffAction('trips:file', TripForm, async (staff, { id, version, intent, ...typed }) => {
  const { unsavedId, unsavedVersion: _, confirmed, overlapReason, beside, take, written, ...input } = typed
  const known = id !== undefined && version !== undefined ? { id, version } : null
  const merge = beside === undefined ? undefined : { beside, take, written }
  const about = { unsavedId, confirmed, overlapReason, merge }
  const saving = { known, input, today: today(staff.municipality.timeZone), ...about }
  const verb = { save: saveDraft, read: readIntoDraft, submit: submitReport, ask: askToSign }[intent]
  const { reference } = await verb(staff, saving)
  // An announced trip is public before its report is, and so is the state of the report.
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=${intent}`
})

export const discardUnsavedAction = staffAction('trips:file', UnsavedRef, (staff, { id }) => discardUnsaved(staff, id))

export const signReportAction = staffAction('trips:file', ReportRef, async (staff, ref) => {
  const { reference } = await signReport(staff, ref)
  return `/admin/trips/${reference}?done=sign`
})

export const sendBackReportAction = staffAction('trips:file', ReportReturn, async (staff, { comment, ...ref }) => {
  await sendBackReport(staff, ref, comment)
  return '/admin?done=sendBack'
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
