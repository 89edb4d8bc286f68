import { type ContentOf, describeRecord } from '@/lib/records/schema/description'
import type { FieldReason } from '@/lib/refusal'

export const agendaEvent = describeRecord('AgendaEvent', {
  path: 'agenda',
  changes: ['agenda', 'trips'],
  title: ['title'],
  context: ['startsAt', 'organisation'],
  search: ['titleEn', 'peopleLt', 'peopleEn', 'organisationLt', 'organisationEn', 'placeLt'],
  sections: {
    main: {
      startsAt: { kind: 'moment', required: true },
      endsAt: { kind: 'moment' },
      allDay: { kind: 'flag' },
      title: { kind: 'pair', text: 'line', required: 'lt' },
      place: { kind: 'pair', text: 'line' },
      people: { kind: 'pair', text: 'prose' },
      organisation: { kind: 'pair', text: 'line' },
      lobbyist: { kind: 'flag' },
      withheldGround: { kind: 'pair', text: 'line', hint: true },
      cancelledAt: { kind: 'moment', hint: true },
    },
    links: {
      partnerCityId: { kind: 'relation', to: 'partnerCity' },
      priorityId: { kind: 'relation', to: 'priority' },
      trips: { kind: 'links', model: 'TripAgendaEvent', owner: 'agendaEventId', column: 'tripId', to: 'businessTrip' },
    },
  },
  list: {
    columns: ['startsAt', 'place', 'organisation', 'lobbyist', 'withheldGround'],
    filters: ['lobbyist', 'withheldGroundLt', 'partnerCityId', 'priorityId', 'titleEn'],
    sort: { by: 'startsAt', descending: true },
  },
  rules: ({ startsAt, endsAt, withheldGroundLt, withheldGroundEn }: ContentOf<'AgendaEvent'>): FieldReason[] => [
    ...(endsAt && endsAt < startsAt ? [{ field: 'endsAt', reason: 'endBeforeStart' } as const] : []),
    ...(withheldGroundEn && !withheldGroundLt ? [{ field: 'withheldGroundLt', reason: 'required' } as const] : []),
  ],
  alike: [{ names: ['titleLt'], within: { moment: 'startsAt', days: 1 } }],
  quick: ['startsAt', 'title'],
  repeats: true,
  settable: ['priorityId', 'partnerCityId'],
})
