import { describeRecord } from '@/lib/records/schema/description'
import { EnglishOrigin, NetworkFactKind, NumberQualifier } from '@/prisma/client/enums'

export const network = describeRecord('Network', {
  path: 'networks',
  changes: ['networks'],
  title: ['name'],
  context: ['acronym'],
  search: ['nameEn', 'acronym', 'nativeName', 'formerNames.name'],
  sections: {
    main: {
      name: { kind: 'pair', text: 'line', required: 'both' },
      acronym: { kind: 'line' },
      nativeName: { kind: 'line' },
      nativeNameLang: { kind: 'line', shape: 'language', hint: true },
      websiteUrl: { kind: 'url' },
    },
    about: {
      description: { kind: 'pair', text: 'markdown' },
      englishOrigin: { kind: 'choice', values: Object.values(EnglishOrigin), words: 'register.choices.englishOrigin' },
      foundings: {
        kind: 'rows',
        model: 'NetworkFounding',
        owner: 'networkId',
        ordered: true,
        hint: true,
        fields: {
          foundedOn: { kind: 'date', required: true },
          sourceUrl: { kind: 'url' },
          note: { kind: 'pair', text: 'line' },
        },
      },
      formerNames: {
        kind: 'rows',
        model: 'NetworkFormerName',
        owner: 'networkId',
        ordered: true,
        fields: { name: { kind: 'line', required: true }, until: { kind: 'date' } },
      },
      facts: {
        kind: 'rows',
        model: 'NetworkFact',
        owner: 'networkId',
        ordered: true,
        fields: {
          kind: {
            kind: 'choice',
            values: Object.values(NetworkFactKind),
            words: 'register.choices.networkFact',
            opening: 'cities',
          },
          qualifier: {
            kind: 'choice',
            values: Object.values(NumberQualifier),
            words: 'register.choices.qualifier',
            opening: 'exactly',
          },
          value: { kind: 'number', min: 0, max: 2_000_000_000, required: true },
          asOf: { kind: 'date' },
          sourceUrl: { kind: 'url' },
        },
      },
      sourceText: { kind: 'prose', hint: true },
    },
    partners: {
      partnerCities: {
        kind: 'rows',
        model: 'NetworkPartnerCity',
        owner: 'networkId',
        key: 'partnerCityId',
        ordered: false,
        fields: {
          partnerCityId: { kind: 'relation', to: 'partnerCity', required: true },
          asOf: { kind: 'date' },
          sourceUrl: { kind: 'url' },
        },
      },
    },
  },
  list: {
    columns: ['acronym', 'foundings.foundedOn', 'websiteUrl'],
    filters: ['descriptionEn', 'websiteUrl'],
    sort: { by: 'name' },
  },
  slug: { kind: 'pair', of: ['name'] },
  alike: [{ names: ['nameLt', 'nameEn'] }],
  quick: ['name', 'acronym'],
  publicPath: { lt: 'tinklai', en: 'networks' },
})
