'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { askedFrom, leaveForPage } from '@/lib/answer'
import { staffAction } from '@/lib/auth/staff-action'
import { parseForm } from '@/lib/forms/parse'
import { getPathname } from '@/lib/i18n/navigation'
import { Refusal } from '@/lib/refusal'
import { FeedbackForm, type FeedbackInput, FeedbackRef, FeedbackSettled } from './schema'
import { reopenFeedback, sendFeedback, settleFeedback } from './write'

/**
 * Takes a reader's message. What is wrong with it is left for the page, which is rendered in the same request and shows it
 * beside what was typed, with scripts and without.
 */
export async function sendFeedbackAction(form: FormData) {
  const submission = parseForm(form, FeedbackForm)
  if (submission.status === 'success') {
    const refused = await refusal(submission.value)
    if (!refused) redirect(thanks(submission.value))
    leaveForPage(submission.reply({ formErrors: [refused] }))
  } else leaveForPage(submission.reply())
  refresh()
}

async function refusal(input: FeedbackInput) {
  // A field that nobody sees is filled in: a program, which is thanked like anyone else.
  if (input.website) return null
  try {
    if (!(await sendFeedback(input, askedFrom(), new Date()))) notFound()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
}

function thanks({ locale, municipality }: FeedbackInput) {
  return getPathname({ locale, href: { pathname: '/[municipality]/feedback/sent', params: { municipality } } })
}

export const settleFeedbackAction = staffAction('feedback:answer', FeedbackSettled, async (staff, { id, outcome }) => {
  await settleFeedback(staff, id, outcome)
  return `/admin/feedback?done=${outcome}`
})

export const reopenFeedbackAction = staffAction('feedback:answer', FeedbackRef, async (staff, { id }) => {
  await reopenFeedback(staff, id)
  return '/admin/feedback?done=reopened'
})
