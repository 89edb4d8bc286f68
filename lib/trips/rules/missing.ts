import { lastDay } from '@/lib/dates/edtf'
import type { FieldReason } from '@/lib/refusal'
import type { TripInput } from '../schema/form'

/** What a report lacks to be submitted, in the order of the form; `today` is the day in the municipality's time zone. */
export function missingForSubmission(input: TripInput, today: string): FieldReason[] {
  const { startsOn, endsOn, outcomes, noOutcomeReasonLt } = input
  const checks: [boolean, FieldReason][] = [
    [input.bases.some(({ number, text }) => number || text), { field: 'bases', reason: 'basisNeeded' }],
    [Boolean(startsOn), { field: 'startsOn', reason: 'startNeeded' }],
    [Boolean(endsOn), { field: 'endsOn', reason: 'endNeeded' }],
    [!endsOn || isOver(endsOn, today), { field: 'endsOn', reason: 'tripNotOver' }],
    [input.destinations.length > 0, { field: 'destinations', reason: 'destinationNeeded' }],
    [input.travellers.length > 0, { field: 'travellers', reason: 'travellerNeeded' }],
    [Boolean(input.purposeLt), { field: 'purposeLt', reason: 'purposeNeeded' }],
    [Boolean(input.meetingsLt), { field: 'meetingsLt', reason: 'meetingsNeeded' }],
    [outcomes.length > 0 || Boolean(noOutcomeReasonLt), { field: 'outcomes', reason: 'outcomeNeeded' }],
    [outcomes.length === 0 || !noOutcomeReasonLt, { field: 'noOutcomeReasonLt', reason: 'outcomeOrReason' }],
    [Boolean(input.fundingLt), { field: 'fundingLt', reason: 'fundingNeeded' }],
    [Boolean(input.signerPostLt), { field: 'signerPostLt', reason: 'signerPostNeeded' }],
    [Boolean(input.signerName), { field: 'signerName', reason: 'signerNameNeeded' }],
  ]
  return checks.filter(([fulfilled]) => !fulfilled).map(([, missing]) => missing)
}

/** Whether a trip is over: not while it lasts, and while its end is known in part, not before that year or month has passed. */
export function isOver(endsOn: string, today: string) {
  return lastDay(endsOn) < today
}
