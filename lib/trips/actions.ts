'use server'

import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { today } from '@/lib/dates/today'
import type { FormState } from '@/lib/forms/state'
import { findForField } from '@/lib/records/read/find-for-field'
import { scheduledMoment } from './rules/scheduled-time'
import {
  ReportReturn,
  ReportSendingBack,
  ReportWithNote,
  ScheduledPublication,
  ScheduledWithdrawal,
  TripAnnouncing,
  TripEnding,
} from './schema/decisions'
import { ReportRef, TripForm, UnsavedRef } from './schema/form'
import { NilReturnMonth } from './schema/nil-return'
import { relations } from './schema/relations'
import { discardChange, publishChange } from './write/change'
import { declareNilReturn, revokeNilReturn } from './write/nil-returns'
import { announceTrip, endTrip, reinstateTrip, unannounceTrip } from './write/not-made'
import { readIntoDraft } from './write/read-text'
import { publishReport, returnReport, submitReport, withdrawReport } from './write/review'
import { saveDraft } from './write/save'
import { cancelSchedule, schedulePublication, scheduleWithdrawal } from './write/schedule'
import { askToSign, sendBackReport, signReport } from './write/signatures'
import { discardUnsaved } from './write/unsaved'

const save = staffAction('trips:file', TripForm, async (staff, { id, version, intent, ...typed }) => {
  const { unsavedId, unsavedVersion: _, confirmed, overlapReason, beside, take, written, ...input } = typed
  const known = id !== undefined && version !== undefined ? { id, version } : null
  const merge = beside === undefined ? undefined : { beside, take, written }
  const about = { unsavedId, confirmed, overlapReason, merge }
  const saving = { known, input, today: today(staff.municipality.timeZone), ...about }
  const verb = { save: saveDraft, read: readIntoDraft, submit: submitReport, ask: askToSign }[intent]
  const { reference, ...saved } = await verb(staff, saving)
  // An announced trip is public before its report is, and so is the state of the report.
  await changed(staff.municipality, 'trips')
  const done = 'ofPublished' in saved && saved.ofPublished ? 'saveChange' : intent
  return `/admin/trips/${reference}?done=${done}`
})

/**
 * The form of a trip: its buttons save the draft, read the pasted report into it, ask for a signature, submit it, or, without
 * scripts, find a record to choose.
 */
export async function saveTripAction(previous: FormState, form: FormData): Promise<FormState> {
  const find = form.get('find')
  return typeof find === 'string' ? findForField(relations, find, form) : save(previous, form)
}

export const discardUnsavedAction = staffAction('trips:file', UnsavedRef, (staff, { id }) => discardUnsaved(staff, id))

export const signReportAction = staffAction('trips:file', ReportRef, async (staff, ref) => {
  const { reference } = await signReport(staff, ref)
  return `/admin/trips/${reference}?done=sign`
})

export const sendBackReportAction = staffAction('trips:file', ReportSendingBack, async (staff, { comment, ...ref }) => {
  await sendBackReport(staff, ref, comment)
  return '/admin?done=sendBack'
})

export const returnReportAction = staffAction(
  'trips:review',
  ReportReturn,
  async (staff, { id, version, ...comments }) => {
    await returnReport(staff, { id, version }, comments)
    await changed(staff.municipality, 'trips')
    return '/admin/review?done=return'
  },
)

export const publishReportAction = staffAction('trips:publish', ReportRef, async (staff, ref) => {
  const { reference } = await publishReport(staff, ref, today(staff.municipality.timeZone))
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=publish`
})

export const withdrawReportAction = staffAction(
  'trips:withdraw',
  ReportWithNote,
  async (staff, { id, version, ...words }) => {
    const { reference } = await withdrawReport(staff, { id, version }, words)
    await changed(staff.municipality, 'trips')
    return `/admin/trips/${reference}?done=withdraw`
  },
)

export const publishChangeAction = staffAction(
  'trips:publish',
  ReportWithNote,
  async (staff, { id, version, ...words }) => {
    const { reference } = await publishChange(staff, { id, version }, words, today(staff.municipality.timeZone))
    await changed(staff.municipality, 'trips')
    return `/admin/trips/${reference}?done=publishChange`
  },
)

export const discardChangeAction = staffAction('trips:file', ReportRef, async (staff, ref) => {
  const { reference } = await discardChange(staff, ref)
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=discardChange`
})

export const schedulePublicationAction = staffAction(
  'trips:publish',
  ScheduledPublication,
  async (staff, { id, version, ...time }) => {
    const at = scheduledMoment(time, staff.municipality.timeZone, new Date())
    const { reference } = await schedulePublication(staff, { id, version }, at)
    await changed(staff.municipality, 'trips')
    return `/admin/trips/${reference}?done=schedule`
  },
)

export const scheduleWithdrawalAction = staffAction(
  'trips:withdraw',
  ScheduledWithdrawal,
  async (staff, { id, version, day, time, clock, ...words }) => {
    const at = scheduledMoment({ day, time, clock }, staff.municipality.timeZone, new Date())
    const { reference } = await scheduleWithdrawal(staff, { id, version }, at, words)
    await changed(staff.municipality, 'trips')
    return `/admin/trips/${reference}?done=schedule`
  },
)

export const cancelScheduleAction = staffAction('trips:publish', ReportRef, async (staff, ref) => {
  const { reference } = await cancelSchedule(staff, ref)
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=cancelSchedule`
})

export const endTripAction = staffAction('trips:file', TripEnding, async (staff, { id, version, ...ending }) => {
  const { reference } = await endTrip(staff, { id, version }, ending)
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=${ending.outcome}`
})

export const reinstateTripAction = staffAction('trips:file', ReportRef, async (staff, ref) => {
  const { reference } = await reinstateTrip(staff, ref)
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=reinstate`
})

export const announceTripAction = staffAction(
  'trips:publish',
  TripAnnouncing,
  async (staff, { withheldUntil, ...ref }) => {
    const { reference } = await announceTrip(staff, ref, withheldUntil)
    await changed(staff.municipality, 'trips')
    return `/admin/trips/${reference}?done=announce`
  },
)

export const unannounceTripAction = staffAction('trips:publish', ReportRef, async (staff, ref) => {
  const { reference } = await unannounceTrip(staff, ref)
  await changed(staff.municipality, 'trips')
  return `/admin/trips/${reference}?done=unannounce`
})

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
