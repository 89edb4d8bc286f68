import { describeRecord } from '@/lib/records/schema/description'
import { AgreementEventKind, AgreementLevel, EnglishOrigin } from '@/prisma/client/enums'
import { agreementRules, firstSigning } from './record-rules'

export const agreement = describeRecord('Agreement', {
  path: 'agreements',
  changes: ['agreements'],
  title: ['titlePrinted'],
  context: ['parties.partnerCityId', 'parties.name', 'signedOn'],
  search: ['titleLt', 'titleEn', 'legalAct'],
  sections: {
    main: {
      titlePrinted: { kind: 'line', required: true, hint: true },
      alsoPrinted: { kind: 'lines', hint: true },
      title: { kind: 'pair', text: 'line', hint: true },
      typeCode: { kind: 'relation', to: 'agreementType' },
      level: {
        kind: 'choice',
        values: Object.values(AgreementLevel),
        words: 'agreements.levels',
        opening: 'municipal',
      },
      parties: {
        kind: 'rows',
        model: 'AgreementParty',
        owner: 'agreementId',
        ordered: true,
        hint: true,
        fields: {
          partnerCityId: { kind: 'relation', to: 'partnerCity' },
          name: { kind: 'pair', text: 'line' },
        },
      },
    },
    life: {
      events: {
        kind: 'rows',
        model: 'AgreementEvent',
        owner: 'agreementId',
        ordered: true,
        hint: true,
        fields: {
          kind: {
            kind: 'choice',
            values: Object.values(AgreementEventKind),
            words: 'register.choices.agreementEvent',
            opening: 'signed',
          },
          date: { kind: 'date' },
          place: { kind: 'pair', text: 'line' },
          legalAct: { kind: 'line' },
          note: { kind: 'pair', text: 'prose' },
          sourceUrl: { kind: 'url' },
          signatories: {
            kind: 'rows',
            model: 'AgreementSignatory',
            owner: 'eventId',
            ordered: true,
            fields: { name: { kind: 'line', required: true }, post: { kind: 'pair', text: 'line' } },
          },
        },
      },
      validUntil: { kind: 'date' },
      legalAct: { kind: 'line' },
      legalActUrl: { kind: 'url' },
    },
    about: {
      fields: {
        kind: 'links',
        model: 'AgreementField',
        owner: 'agreementId',
        column: 'fieldCode',
        to: 'cooperationField',
      },
      summary: { kind: 'pair', text: 'markdown' },
      englishOrigin: { kind: 'choice', values: Object.values(EnglishOrigin), words: 'register.choices.englishOrigin' },
      sourceText: { kind: 'prose', hint: true },
    },
    claims: {
      claims: {
        kind: 'rows',
        model: 'AgreementClaim',
        owner: 'agreementId',
        ordered: true,
        hint: true,
        fields: {
          partnerCityId: { kind: 'relation', to: 'partnerCity' },
          claimant: { kind: 'pair', text: 'line' },
          signedOn: { kind: 'date' },
          text: { kind: 'pair', text: 'prose' },
          sourceUrl: { kind: 'url' },
          retrievedOn: { kind: 'date' },
        },
      },
    },
  },
  list: {
    columns: ['parties.partnerCityId', 'typeCode', 'signedOn', 'validUntil'],
    filters: ['typeCode', 'level', 'signedOn', 'validUntil', 'titleEn'],
    sort: { by: 'signedOn', descending: true },
  },
  slug: { kind: 'pair', of: ['parties.partnerCityId', 'parties.name', 'typeCode', 'signedOn'] },
  rules: agreementRules,
  derive: firstSigning,
  quick: ['titlePrinted', 'typeCode', 'parties'],
  settable: ['typeCode', 'level'],
  publicPath: { lt: 'susitarimai', en: 'agreements' },
})
