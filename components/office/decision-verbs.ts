import { discardChangeAction, publishChangeAction } from '@/lib/trips/actions/change'
import { announceTripAction, endTripAction, reinstateTripAction, unannounceTripAction } from '@/lib/trips/actions/made'
import { publishReportAction, returnReportAction, withdrawReportAction } from '@/lib/trips/actions/review'
import { cancelScheduleAction, schedulePublicationAction, scheduleWithdrawalAction } from '@/lib/trips/actions/schedule'
import { commentFields } from '@/lib/trips/rules/comments'

const comments = Object.values(commentFields)
const time = ['day', 'time', 'clock'] as const
const note = ['noteLt', 'reasonLt'] as const
const english = ['noteEn', 'reasonEn'] as const

export type DecisionField =
  | 'comment'
  | 'outcome'
  | 'withheldUntil'
  | (typeof comments)[number]
  | (typeof time)[number]
  | (typeof note)[number]
  | (typeof english)[number]

export type DecisionVerb =
  | 'publish'
  | 'return'
  | 'withdraw'
  | `${'publish' | 'discard'}Change`
  | `schedule${'Publication' | 'Withdrawal'}`
  | 'cancelSchedule'
  | `${'end' | 'reinstate' | 'announce' | 'unannounce'}Trip`

type Verb = { action: typeof publishReportAction; fields: readonly DecisionField[]; folded?: readonly DecisionField[] }

/** What the office decides about a trip and its report: with which action, and what must, and what may, be said. */
export const decisionVerbs: Record<DecisionVerb, Verb> = {
  publish: { action: publishReportAction, fields: [] },
  return: { action: returnReportAction, fields: ['comment'], folded: comments },
  withdraw: { action: withdrawReportAction, fields: note, folded: english },
  publishChange: { action: publishChangeAction, fields: note, folded: english },
  discardChange: { action: discardChangeAction, fields: [] },
  schedulePublication: { action: schedulePublicationAction, fields: time },
  scheduleWithdrawal: { action: scheduleWithdrawalAction, fields: [...time, ...note], folded: english },
  cancelSchedule: { action: cancelScheduleAction, fields: [] },
  endTrip: { action: endTripAction, fields: ['outcome', 'reasonLt'], folded: ['reasonEn'] },
  reinstateTrip: { action: reinstateTripAction, fields: [] },
  announceTrip: { action: announceTripAction, fields: ['withheldUntil'] },
  unannounceTrip: { action: unannounceTripAction, fields: [] },
}
