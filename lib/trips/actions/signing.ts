'use server'

import { after } from 'next/server'
import { staffAction } from '@/lib/auth/staff-action'
import { sendDueLetters } from '@/lib/mail/send'
import { ReportSendingBack } from '../schema/decisions'
import { ReportRef } from '../schema/form'
import { sendBackReport, signReport } from '../write/signatures'

export const signReportAction = staffAction('trips:file', ReportRef, async (staff, ref) => {
  const { reference } = await signReport(staff, ref)
  after(sendDueLetters)
  return `/admin/trips/${reference}?done=sign`
})

export const sendBackReportAction = staffAction('trips:file', ReportSendingBack, async (staff, { comment, ...ref }) => {
  await sendBackReport(staff, ref, comment)
  after(sendDueLetters)
  return '/admin?done=sendBack'
})
