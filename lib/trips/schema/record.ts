import { describeRecord } from '@/lib/records/schema/description'

/** How a trip is named where other records refer to it. Trips are written by their own form. */
export const businessTrip = describeRecord('BusinessTrip', {
  path: 'trips',
  changes: ['trips'],
  title: ['reference', 'purpose'],
  context: ['startsOn', 'destinations.nameLt', 'travellers.name'],
  sections: {
    main: {
      reference: { kind: 'line' },
      purpose: { kind: 'pair', text: 'prose' },
      startsOn: { kind: 'date' },
      destinations: {
        kind: 'rows',
        model: 'TripDestination',
        owner: 'tripId',
        ordered: true,
        fields: { nameLt: { kind: 'line' }, partnerCityId: { kind: 'relation', to: 'partnerCity' } },
      },
      travellers: {
        kind: 'rows',
        model: 'TripTraveller',
        owner: 'tripId',
        ordered: true,
        fields: { name: { kind: 'line' }, officialId: { kind: 'relation', to: 'official' } },
      },
      partnerCities: {
        kind: 'links',
        model: 'TripPartnerCity',
        owner: 'tripId',
        column: 'partnerCityId',
        to: 'partnerCity',
      },
      agreements: { kind: 'links', model: 'TripAgreement', owner: 'tripId', column: 'agreementId', to: 'agreement' },
      memberships: {
        kind: 'links',
        model: 'TripMembership',
        owner: 'tripId',
        column: 'membershipId',
        to: 'membership',
      },
      agendaEvents: {
        kind: 'links',
        model: 'TripAgendaEvent',
        owner: 'tripId',
        column: 'agendaEventId',
        to: 'agendaEvent',
      },
    },
  },
  elsewhere: true,
})
