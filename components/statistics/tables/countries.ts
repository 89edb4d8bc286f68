import type { MapPartner } from '@/lib/maps/read'
import type { Table } from '@/lib/open-data/table'
import { partnersByCountry } from '@/lib/statistics/rules/countries'
import { numberCell, type Words } from '../words'

/** Partners counted by country, with their names. */
export function countriesTable(words: Words, partners: MapPartner[]): Table {
  const t = words.statistics

  return {
    columns: [
      { label: t('countries.country'), kind: 'text' },
      { label: t('countries.partners'), kind: 'number' },
      { label: t('countries.ended'), kind: 'number' },
      { label: t('countries.names'), kind: 'text' },
      { label: t('map.countryCode'), kind: 'text', programs: true },
    ],
    rows: partnersByCountry(partners, new Intl.Collator(words.locale)).map((row) => [
      { text: row.country },
      numberCell(words, row.current),
      numberCell(words, row.ended),
      { text: row.partners.map(({ name }) => name).join(', ') },
      { text: row.countryCode },
    ]),
  }
}
