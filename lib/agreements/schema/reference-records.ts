import { describeRecord } from '@/lib/records/schema/description'
import { GrammaticalGender } from '@/prisma/client/enums'

/** Kinds of documents with their definitions: one list for all municipalities. */
export const agreementType = describeRecord('AgreementType', {
  path: 'agreement-types',
  owner: 'portal',
  permission: 'references:edit',
  changes: ['agreements'],
  title: ['name'],
  search: ['nameEn', 'code'],
  sections: {
    main: {
      code: { kind: 'line', shape: 'typeCode', once: true, required: true, hint: true },
      name: { kind: 'pair', text: 'line', required: 'both' },
      gender: {
        kind: 'choice',
        values: Object.values(GrammaticalGender),
        words: 'register.choices.gender',
        opening: 'feminine',
        hint: true,
      },
      definition: { kind: 'pair', text: 'prose' },
    },
  },
  list: { columns: ['nameEn', 'code', 'definition'], filters: ['definitionLt', 'definitionEn'], sort: { by: 'name' } },
  alike: [{ names: ['nameLt', 'nameEn'] }],
  quick: ['code', 'name', 'gender'],
})

/** Fields of cooperation: one list for all municipalities. */
export const cooperationField = describeRecord('CooperationField', {
  path: 'cooperation-fields',
  owner: 'portal',
  permission: 'references:edit',
  changes: ['agreements'],
  title: ['name'],
  search: ['nameEn', 'code'],
  sections: {
    main: {
      code: { kind: 'line', shape: 'fieldCode', once: true, required: true, hint: true },
      name: { kind: 'pair', text: 'line', required: 'both' },
    },
  },
  list: { columns: ['nameEn', 'code'], sort: { by: 'name' } },
  alike: [{ names: ['nameLt', 'nameEn'] }],
  quick: ['code', 'name'],
})
