import { z } from 'zod'
import { inOrder } from '@/lib/dates/edtf'
import { type FieldReason, reason } from '@/lib/refusal'
import { EnglishOrigin } from '@/prisma/client/enums'
import { inEuros } from '../rules/totals'
import { amount, line, partialDate, prose, recordIds, transport, wholeText } from './fields'
import { bases, costs, destinations, followUps, outcomes, travellers } from './rows'

/** A trip and its report as the office types them. A draft may lack anything; only what is typed must be possible. */
const content = z.object({
  bases,
  startsOn: partialDate,
  endsOn: partialDate,
  destinations,
  returnTransport: transport,
  travellers,
  purposeLt: prose,
  purposeEn: prose,
  fundingLt: prose,
  fundingEn: prose,
  fundingMeasure: line,
  costs,
  statedTotal: amount,
  partnerCityIds: recordIds,
  agreementIds: recordIds,
  membershipIds: recordIds,

  basisLt: prose,
  basisEn: prose,
  timeAndPlaceLt: prose,
  timeAndPlaceEn: prose,
  meetingsLt: prose,
  meetingsEn: prose,
  outcomes,
  noOutcomeReasonLt: prose,
  noOutcomeReasonEn: prose,
  followUps,
  signerName: line,
  signerPostLt: line,
  signerPostEn: line,
  englishOrigin: z.enum(EnglishOrigin).default('translation'),
  originalText: wholeText,
})

export type TripInput = z.output<typeof content>

const version = z
  .string()
  .regex(/^\d{1,9}$/, reason('notAccepted'))
  .transform(Number)
const word = z.string().max(120)

/** What looks wrong and was said to be right, by the keys of `Doubt`; and why trips of one person overlap, or cost so much. */
export const confirmations = {
  confirmed: z.array(word).max(500, reason('tooManyRows')).default([]),
  overlapReason: line,
  amountReason: line,
}

/** What a form says beside its content; the trip and its version are absent from the form of a new trip. */
const about = {
  id: z.uuid(reason('notAccepted')).optional(),
  version: version.optional(),
  /** The id that a new trip is given, by its form: sent twice, it makes one trip. */
  newId: z.uuid(reason('notAccepted')).optional(),
  intent: z.enum(['save', 'submit', 'read', 'ask']).default('save'),
  /** What was kept of the form before it was saved. */
  unsavedId: z.uuid(reason('notAccepted')).optional(),
  unsavedVersion: version.optional(),
  ...confirmations,
  /** Which side of a merge was taken of each field, what was written for it, and the version that stood beside one's own. */
  take: z.record(word, z.enum(['mine', 'theirs', 'written'])).optional(),
  written: z.record(word, z.string().max(100_000)).optional(),
  beside: version.optional(),
}

/** Which trip a form is of, and what was kept of it. */
export const TripAbout = z.object({
  id: about.id,
  version: about.version,
  unsavedId: about.unsavedId,
  unsavedVersion: about.unsavedVersion,
})

export const TripForm = z.object({ ...content.shape, ...about }).superRefine((typed, context) => {
  const told = whatContradicts(typed)
  if ((typed.id === undefined) !== (typed.version === undefined)) told.push({ field: 'version', reason: 'notAccepted' })
  for (const { field, reason } of told) context.addIssue({ code: 'custom', path: [field], message: reason })
})

/**
 * What in a form contradicts itself: an end before the start, or a stated total that is not the sum of the amounts in euros
 * (while some are not known, less than it).
 */
export function whatContradicts({ startsOn, endsOn, costs, statedTotal }: Contradictable): FieldReason[] {
  const told: FieldReason[] = []
  if (endsOn && !startsOn) told.push({ field: 'startsOn', reason: 'startNeeded' })
  if (startsOn && endsOn && !inOrder(startsOn, endsOn)) told.push({ field: 'endsOn', reason: 'endBeforeStart' })
  if (statedTotal !== null) {
    const sum = inEuros(costs)
    const isWhole = costs.every(({ amount }) => amount !== null)
    if (sum > Number(statedTotal) || (isWhole && sum < Number(statedTotal)))
      told.push({ field: 'statedTotal', reason: 'totalDiffers' })
  }
  return told
}

type Contradictable = Pick<TripInput, 'startsOn' | 'endsOn' | 'costs' | 'statedTotal'>

/** The content of a form, without what the form says about itself. */
export const TripContent = content

/** A report that a publisher decides about, in the version that they read. */
export const ReportRef = z.object({
  id: z.uuid(reason('notAccepted')),
  version,
})

/** What someone typed and has not saved. */
export const UnsavedRef = z.object({ id: z.uuid(reason('notAccepted')) })
