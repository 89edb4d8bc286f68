import { z } from 'zod'
import { inOrder } from '@/lib/dates/edtf'
import { reason } from '@/lib/refusal'
import { EnglishOrigin } from '@/prisma/client/enums'
import { line, partialDate, prose, recordIds, wholeText } from './fields'
import { bases, costs, destinations, followUps, outcomes, travellers } from './rows'

/** A trip and its report as the office types them. A draft may lack anything; only what is typed must be possible. */
const content = z.object({
  bases,
  startsOn: partialDate,
  endsOn: partialDate,
  destinations,
  travellers,
  purposeLt: prose,
  purposeEn: prose,
  fundingLt: prose,
  fundingEn: prose,
  fundingMeasure: line,
  costs,
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

/** The trip and the version of it that the form showed; absent from the form of a new trip. */
const known = z.object({
  id: z.uuid(reason('notAccepted')).optional(),
  version: z
    .string()
    .regex(/^\d{1,9}$/, reason('notAccepted'))
    .transform(Number)
    .optional(),
})

export const TripForm = z
  .object({ ...content.shape, ...known.shape, intent: z.enum(['save', 'submit', 'read']).default('save') })
  .superRefine(({ startsOn, endsOn, id, version }, context) => {
    const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (endsOn && !startsOn) issue('startsOn', reason('startNeeded'))
    if (startsOn && endsOn && !inOrder(startsOn, endsOn)) issue('endsOn', reason('endBeforeStart'))
    if ((id === undefined) !== (version === undefined)) issue('version', reason('notAccepted'))
  })

/** The content of a form, without what the form says about itself. */
export const TripContent = content

/** A report that a publisher decides about, in the version that they read. */
export const ReportRef = z.object({
  id: z.uuid(reason('notAccepted')),
  version: z
    .string()
    .regex(/^\d{1,9}$/, reason('notAccepted'))
    .transform(Number),
})
