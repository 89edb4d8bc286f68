import type { ColumnField, Field, RowsField } from '@/lib/records/schema/fields'
import {
  EnglishOrigin,
  Transport,
  TripAct,
  TripCostAbsence,
  TripCostCategory,
  TripCostPayer,
} from '@/prisma/client/enums'
import type { TripInput } from './form'
import { relations } from './relations'

const line = { kind: 'line' } as const
const inLithuanian = { kind: 'prose', lang: 'lt' } as const
const inEnglish = { kind: 'prose', lang: 'en' } as const
const date = { kind: 'date' } as const
const money = { kind: 'money' } as const

function choice(values: Record<string, string>, words: string): ColumnField {
  return { kind: 'choice', values: Object.values(values), words }
}

function rows(model: RowsField['model'], fields: RowsField['fields']): RowsField {
  return { kind: 'rows', model, owner: 'tripId', ordered: true, fields }
}

/** What each field of the form holds, which decides how it is said in words. */
export const toldFields: { [name in keyof TripInput]: Field } = {
  bases: rows('TripBasis', {
    ...{ act: choice(TripAct, 'trips.acts'), issuer: line, date, number: line },
    ...{ text: { kind: 'prose' }, url: { kind: 'url' } },
  }),
  startsOn: date,
  endsOn: date,
  destinations: rows('TripDestination', {
    ...{ nameLt: line, nameEn: line, countryCode: { kind: 'country' } },
    partnerCityId: { kind: 'relation', to: 'partnerCity' },
    transport: choice(Transport, 'trips.transports'),
  }),
  returnTransport: choice(Transport, 'trips.transports'),
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
    category: choice(TripCostCategory, 'trips.categories'),
    payer: choice(TripCostPayer, 'trips.payers'),
    amount: money,
    currency: { kind: 'currency' },
    absence: choice(TripCostAbsence, 'tripForm.absences'),
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
  englishOrigin: choice(EnglishOrigin, 'tripForm.origins'),
  originalText: inLithuanian,
}
