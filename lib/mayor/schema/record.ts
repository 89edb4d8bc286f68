import { inOrder } from '@/lib/dates/edtf'
import { type ContentOf, describeRecord } from '@/lib/records/schema/description'
import type { FieldReason } from '@/lib/refusal'
import { EnglishOrigin } from '@/prisma/client/enums'

export const mayorStatement = describeRecord('MayorStatement', {
  path: 'mayor-statements',
  changes: ['mayor'],
  title: ['text'],
  context: ['officialId', 'since', 'until'],
  sections: {
    main: {
      officialId: { kind: 'relation', to: 'official' },
      text: { kind: 'pair', text: 'markdown', required: 'lt' },
      englishOrigin: { kind: 'choice', values: Object.values(EnglishOrigin), words: 'register.choices.englishOrigin' },
      since: { kind: 'date' },
      until: { kind: 'date' },
      sourceUrl: { kind: 'url' },
    },
  },
  list: {
    columns: ['officialId', 'since', 'until'],
    filters: ['until', 'textEn'],
    sort: { by: 'since', descending: true },
  },
  rules: ({ since, until }: ContentOf<'MayorStatement'>): FieldReason[] =>
    since && until && !inOrder(since, until) ? [{ field: 'until', reason: 'endBeforeStart' }] : [],
  // One mayor has one statement in a term.
  alike: [{ names: ['textLt'] }, { names: ['since'], same: ['officialId'], exact: true }],
})

export const priority = describeRecord('Priority', {
  path: 'priorities',
  changes: ['mayor'],
  title: ['title'],
  context: ['position'],
  sections: {
    main: {
      position: { kind: 'number', min: 1, max: 1000, hint: true },
      title: { kind: 'pair', text: 'line', required: 'lt' },
      text: { kind: 'pair', text: 'markdown' },
      englishOrigin: { kind: 'choice', values: Object.values(EnglishOrigin), words: 'register.choices.englishOrigin' },
    },
    done: {
      trips: { kind: 'links', model: 'PriorityTrip', owner: 'priorityId', column: 'tripId', to: 'businessTrip' },
      agreements: {
        kind: 'links',
        model: 'PriorityAgreement',
        owner: 'priorityId',
        column: 'agreementId',
        to: 'agreement',
      },
      memberships: {
        kind: 'links',
        model: 'PriorityMembership',
        owner: 'priorityId',
        column: 'membershipId',
        to: 'membership',
      },
    },
  },
  list: { columns: ['position', 'titleEn'], filters: ['titleEn'], sort: { by: 'position' } },
  alike: [{ names: ['titleLt'] }],
  quick: ['title'],
})
