'use server'

import { after } from 'next/server'
import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { today } from '@/lib/dates/today'
import { sendDueLetters } from '@/lib/mail/send'
import { ReportReturn, ReportWithNote } from '../schema/decisions'
import { ReportRef } from '../schema/form'
import { publishReport, returnReport, withdrawReport } from '../write/review'

export const returnReportAction = staffAction(
  'trips:review',
  ReportReturn,
  async (staff, { id, version, ...comments }) => {
    await returnReport(staff, { id, version }, comments)
    after(sendDueLetters)
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
