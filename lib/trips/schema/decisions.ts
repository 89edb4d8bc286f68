import { z } from 'zod'
import { reason } from '@/lib/refusal'
import { partialDate, prose } from './fields'
import { confirmations, ReportRef } from './form'

/** What and why, for the public; when is the moment of the act. */
const publicNote = {
  noteLt: required('noteNeeded'),
  noteEn: prose,
  reasonLt: required('reasonNeeded'),
  reasonEn: prose,
}

const PublicNote = z.object(publicNote)
export type PublicNote = z.output<typeof PublicNote>

export const ReportReturn = ReportRef.extend({
  comment: prose,
  commentBasis: prose,
  commentTimeAndPlace: prose,
  commentPurpose: prose,
  commentMeetings: prose,
  commentFunding: prose,
  commentSignerPost: prose,
  commentSignerName: prose,
}).superRefine(({ id, version, ...comments }, context) => {
  if (Object.values(comments).every((comment) => comment === null))
    context.addIssue({ code: 'custom', path: ['comment'], message: reason('commentNeeded') })
})

/** A draft that whoever was asked to sign it sends back. */
export const ReportSendingBack = ReportRef.extend({ comment: required('commentNeeded') })

/** A report with the note that its withdrawal, or its correction, needs. */
export const ReportWithNote = ReportRef.extend(publicNote)

/** The publication of a change, with what of it was confirmed. */
export const ChangeWithNote = ReportWithNote.extend(confirmations)

/** A local time of the municipality; `clock` says which of the two is meant when the clock shows it twice. */
const localTime = {
  day: z.string({ error: reason('wholeDayNeeded') }).regex(/^\d{4}-\d{2}-\d{2}$/, reason('wholeDayNeeded')),
  time: z.string({ error: reason('timeNeeded') }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, reason('timeNeeded')),
  clock: z.enum(['first', 'second']).optional(),
}

export const ScheduledPublication = ReportRef.extend(localTime)
export const ScheduledWithdrawal = ReportRef.extend({ ...localTime, ...publicNote })

/** Why a trip is not made. */
export const TripEnding = ReportRef.extend({
  outcome: z.enum(['refused', 'cancelled'], reason('outcomeOfTripNeeded')),
  reasonLt: required('reasonNeeded'),
  reasonEn: prose,
})

/** That a draft made by mistake goes to the bin, said twice: a button that is pressed by mistake too is not enough. */
export const TripDiscarding = ReportRef.extend({ sure: z.literal('yes', reason('notSure')) })

/** That a trip is public before its report, from a day on or at once, with what of it was confirmed. */
export const TripAnnouncing = ReportRef.extend({
  withheldUntil: partialDate.refine((day) => day === null || day.length === 10, reason('wholeDayNeeded')),
  ...confirmations,
})

function required(message: 'commentNeeded' | 'noteNeeded' | 'reasonNeeded') {
  return z
    .string({ error: reason(message) })
    .trim()
    .min(1, reason(message))
    .max(5_000, reason('tooLong'))
}
