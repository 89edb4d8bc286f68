import type { Field, RowsField } from '@/lib/records/schema/fields'
import { tripChoices } from './choices'
import type { TripInput } from './form'
import { relations } from './relations'

const line = { kind: 'line' } as const
const inLithuanian = { kind: 'prose', lang: 'lt' } as const
const inEnglish = { kind: 'prose', lang: 'en' } as const
const date = { kind: 'date' } as const
const money = { kind: 'money' } as const

function rows(model: RowsField['model'], fields: RowsField['fields']): RowsField {
  return { kind: 'rows', model, owner: 'tripId', ordered: true, fields }
}

/** What each field of the form holds, which decides how it is said in words. */
export const toldFields: { [name in keyof TripInput]: Field } = {
  bases: rows('TripBasis', {
    ...{ act: tripChoices.act, issuer: line, date, number: line },
    ...{ text: { kind: 'prose' }, url: { kind: 'url' } },
  }),
  startsOn: date,
  endsOn: date,
  destinations: rows('TripDestination', {
    ...{ nameLt: line, nameEn: line, countryCode: { kind: 'country' } },
    partnerCityId: { kind: 'relation', to: 'partnerCity' },
    transport: tripChoices.transport,
  }),
  returnTransport: tripChoices.transport,
  travellers: rows('TripTraveller', {
    ...{ name: line, postLt: line, postEn: line },
    officialId: { kind: 'relation', to: 'official' },
  }),
  purposeLt: inLithuanian,
  purposeEn: inEnglish,
  fundingLt: inLithuanian,
  fundingEn: inEnglish,
  fundingMeasure: line,
  costs: rows('TripCost', {
    category: tripChoices.category,
    payer: tripChoices.payer,
    amount: money,
    currency: { kind: 'currency' },
    absence: tripChoices.absence,
    ...{ absenceGroundLt: line, absenceGroundEn: line, noteLt: line, noteEn: line },
  }),
  statedTotal: money,
  partnerCityIds: relations.partnerCityIds as Field,
  agreementIds: relations.agreementIds as Field,
  membershipIds: relations.membershipIds as Field,

  basisLt: inLithuanian,
  basisEn: inEnglish,
  timeAndPlaceLt: inLithuanian,
  timeAndPlaceEn: inEnglish,
  meetingsLt: inLithuanian,
  meetingsEn: inEnglish,
  outcomes: rows('TripOutcome', { textLt: inLithuanian, textEn: inEnglish }),
  noOutcomeReasonLt: inLithuanian,
  noOutcomeReasonEn: inEnglish,
  followUps: rows('FollowUp', {
    textLt: inLithuanian,
    textEn: inEnglish,
    ownerLt: line,
    ownerEn: line,
    dueOn: date,
    doneOn: date,
  }),
  signerName: line,
  signerPostLt: inLithuanian,
  signerPostEn: inEnglish,
  englishOrigin: tripChoices.englishOrigin,
  originalText: inLithuanian,
}
