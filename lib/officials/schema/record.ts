import { inOrder } from '@/lib/dates/edtf'
import { type ContentOf, describeRecord } from '@/lib/records/schema/description'
import type { FieldReason } from '@/lib/refusal'
import { OfficialPostKind } from '@/prisma/client/enums'

export const official = describeRecord('Official', {
  path: 'officials',
  changes: ['people', 'mayor'],
  title: ['name'],
  context: ['posts.title'],
  sections: {
    main: {
      name: { kind: 'line', required: true },
      posts: {
        kind: 'rows',
        model: 'OfficialPost',
        owner: 'officialId',
        ordered: false,
        hint: true,
        fields: {
          kind: {
            kind: 'choice',
            values: Object.values(OfficialPostKind),
            words: 'register.choices.postKind',
            opening: 'civilServant',
          },
          title: { kind: 'pair', text: 'line', required: 'lt' },
          since: { kind: 'date' },
          until: { kind: 'date' },
          sourceUrl: { kind: 'url' },
        },
      },
    },
  },
  list: { columns: ['posts.title'], sort: { by: 'name' } },
  slug: { kind: 'one', of: ['name'] },
  alike: [{ names: ['name'] }],
  rules: ({ posts }: ContentOf<'Official'>) =>
    posts.flatMap(({ since, until }, at): FieldReason[] =>
      since && until && !inOrder(since, until) ? [{ field: `posts[${at}].until`, reason: 'endBeforeStart' }] : [],
    ),
  quick: ['name'],
  publicPath: { lt: 'asmenys', en: 'people' },
})
