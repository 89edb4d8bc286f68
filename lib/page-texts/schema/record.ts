import { type ContentOf, describeRecord } from '@/lib/records/schema/description'
import type { FieldReason } from '@/lib/refusal'
import { PageTextKey, PageTextState } from '@/prisma/client/enums'

export const pageText = describeRecord('PageText', {
  path: 'page-texts',
  permission: 'register:publish',
  changes: ['page-texts'],
  title: ['key'],
  context: ['state'],
  search: ['textLt', 'textEn'],
  sections: {
    main: {
      key: {
        kind: 'choice',
        values: Object.values(PageTextKey),
        words: 'register.choices.pageText',
        opening: 'privacy',
      },
      text: { kind: 'pair', text: 'markdown', required: 'lt' },
      state: {
        kind: 'choice',
        values: Object.values(PageTextState),
        words: 'register.choices.pageState',
        opening: 'draft',
      },
      reviewedOn: { kind: 'date', whole: true, hint: true },
    },
  },
  list: { columns: ['state', 'reviewedOn'], filters: ['state', 'reviewedOn', 'textEn'], sort: { by: 'key' } },
  rules: ({ state, reviewedOn }: ContentOf<'PageText'>): FieldReason[] =>
    state === 'published' && !reviewedOn ? [{ field: 'reviewedOn', reason: 'reviewNeeded' }] : [],
  settable: ['reviewedOn'],
})
