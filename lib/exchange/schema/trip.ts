import type { RecordDescription } from '@/lib/records/schema/description'
import type { Field, RowsField } from '@/lib/records/schema/fields'
import { tripChoices } from '@/lib/trips/schema/choices'
import { businessTrip } from '@/lib/trips/schema/record'

type Fields = { [name: string]: Field }

/** A list of a trip: its rows have no ids in a file, since the form of a trip knows them by what they say. */
function rows(model: RowsField['model'], owner: string, fields: Fields): RowsField {
  return { kind: 'rows', model, owner, key: 'position', ordered: true, fields }
}

/**
 * A trip with its report as a file has it: the fields of its form (`lib/trips/schema/form.ts`) but for the text that was pasted.
 * Its form, its identity and its writes are its own.
 */
const fields: Fields = {
  reference: { kind: 'line', once: true },
  startsOn: { kind: 'date' },
  endsOn: { kind: 'date' },
  purpose: { kind: 'pair', text: 'prose' },
  funding: { kind: 'pair', text: 'prose' },
  fundingMeasure: { kind: 'line' },
  statedTotal: { kind: 'money' },
  basis: { kind: 'pair', text: 'prose' },
  timeAndPlace: { kind: 'pair', text: 'prose' },
  meetings: { kind: 'pair', text: 'prose' },
  noOutcomeReason: { kind: 'pair', text: 'prose' },
  signerName: { kind: 'line' },
  signerPost: { kind: 'pair', text: 'line' },
  englishOrigin: { ...tripChoices.englishOrigin, opening: 'translation' },
  bases: rows('TripBasis', 'tripId', {
    act: { ...tripChoices.act, opening: 'other' },
    issuer: { kind: 'line' },
    date: { kind: 'date' },
    number: { kind: 'line' },
    text: { kind: 'prose' },
    url: { kind: 'url' },
  }),
  destinations: rows('TripDestination', 'tripId', {
    nameLt: { kind: 'line', lang: 'lt' },
    nameEn: { kind: 'line', lang: 'en' },
    countryCode: { kind: 'country' },
    partnerCityId: { kind: 'relation', to: 'partnerCity' },
    transport: tripChoices.transport,
  }),
  returnTransport: tripChoices.transport,
  travellers: rows('TripTraveller', 'tripId', {
    name: { kind: 'line' },
    post: { kind: 'pair', text: 'line' },
    officialId: { kind: 'relation', to: 'official' },
  }),
  costs: rows('TripCost', 'tripId', {
    category: { ...tripChoices.category, opening: 'undivided' },
    payer: tripChoices.payer,
    amount: { kind: 'money' },
    currency: { kind: 'currency' },
    absence: tripChoices.absence,
    absenceGround: { kind: 'pair', text: 'line' },
    note: { kind: 'pair', text: 'line' },
  }),
  outcomes: rows('TripOutcome', 'reportId', { text: { kind: 'pair', text: 'prose' } }),
  followUps: rows('FollowUp', 'reportId', {
    text: { kind: 'pair', text: 'prose' },
    owner: { kind: 'pair', text: 'line' },
    dueOn: { kind: 'date' },
    doneOn: { kind: 'date' },
  }),
  partnerCityIds: {
    ...{ kind: 'links', model: 'TripPartnerCity', owner: 'tripId', column: 'partnerCityId', to: 'partnerCity' },
  },
  agreementIds: { kind: 'links', model: 'TripAgreement', owner: 'tripId', column: 'agreementId', to: 'agreement' },
  membershipIds: { kind: 'links', model: 'TripMembership', owner: 'tripId', column: 'membershipId', to: 'membership' },
}

export const tripSheet: RecordDescription = {
  ...businessTrip,
  permission: 'trips:editOthers',
  title: ['reference', 'startsOn', 'purpose'],
  sections: { main: fields },
  fields,
}
