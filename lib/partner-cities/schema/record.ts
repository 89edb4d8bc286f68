import { describeRecord } from '@/lib/records/schema/description'
import { PartnerCityKind, PartnerCityNameKind } from '@/prisma/client/enums'
import { partnerCityRules } from './record-rules'

export const partnerCity = describeRecord('PartnerCity', {
  path: 'partner-cities',
  changes: ['partner-cities'],
  title: ['name'],
  context: ['countryCode', 'adminArea', 'endedOn'],
  search: ['nameEn', 'names.name', 'countryLabel'],
  sections: {
    main: {
      kind: { kind: 'choice', values: Object.values(PartnerCityKind), words: 'partnerCities.kind', opening: 'city' },
      name: { kind: 'pair', text: 'line', required: 'both' },
      nameLtGenitive: { kind: 'line', lang: 'lt', hint: true },
      nameLtLocative: { kind: 'line', lang: 'lt', hint: true },
      countryCode: { kind: 'country', required: true },
      countryLabel: { kind: 'line', hint: true },
      adminArea: { kind: 'pair', text: 'line' },
      names: {
        kind: 'rows',
        model: 'PartnerCityName',
        owner: 'partnerCityId',
        ordered: true,
        fields: {
          name: { kind: 'line', required: true },
          kind: {
            kind: 'choice',
            values: Object.values(PartnerCityNameKind),
            words: 'register.choices.nameKind',
            opening: 'native',
          },
          lang: { kind: 'line', shape: 'language' },
          until: { kind: 'date' },
        },
      },
    },
    place: {
      latitude: { kind: 'number', min: -90, max: 90, fraction: true, hint: true },
      longitude: { kind: 'number', min: -180, max: 180, fraction: true },
      coordinateSource: { kind: 'line' },
      wikidataId: { kind: 'line', shape: 'wikidata' },
      geonamesId: { kind: 'number', min: 1, max: 2_000_000_000 },
    },
    about: {
      summary: { kind: 'pair', text: 'markdown' },
      websiteUrl: { kind: 'url' },
      contact: { kind: 'line' },
      facts: {
        kind: 'rows',
        model: 'PartnerCityFact',
        owner: 'partnerCityId',
        ordered: true,
        fields: {
          label: { kind: 'pair', text: 'line', required: 'lt' },
          value: { kind: 'pair', text: 'line', required: 'lt' },
          asOf: { kind: 'date' },
          sourceUrl: { kind: 'url' },
        },
      },
      sourceText: { kind: 'prose', hint: true },
    },
    end: {
      endedOn: { kind: 'date' },
      endReason: { kind: 'pair', text: 'prose' },
      endAct: { kind: 'line' },
    },
  },
  list: {
    columns: ['countryCode', 'kind', 'websiteUrl', 'endedOn'],
    filters: ['countryCode', 'kind', 'endedOn', 'summaryEn', 'wikidataId'],
    sort: { by: 'name' },
  },
  slug: { kind: 'pair', of: ['name'] },
  alike: [{ names: ['nameLt', 'nameEn'], same: ['countryCode'] }],
  rules: partnerCityRules,
  quick: ['name', 'countryCode'],
  settable: ['kind'],
  publicPath: { lt: 'miestai-partneriai', en: 'partner-cities' },
})
