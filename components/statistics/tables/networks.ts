import { compareDates } from '@/lib/dates/edtf'
import type { Table } from '@/lib/open-data/table'
import type { Statistics } from '@/lib/statistics/read'
import { dateCell, type Words } from '../words'

/** Memberships of networks with their beginning and end. */
export function networksTable(words: Words, memberships: Statistics['memberships']): Table {
  const t = words.statistics

  return {
    columns: [
      { label: t('networks.network'), kind: 'text' },
      { label: t('networks.since'), kind: 'date' },
      { label: t('networks.until'), kind: 'date' },
    ],
    rows: [...memberships]
      .sort((a, b) => compareDates(a.since, b.since))
      .map(({ name, href, since, until }) => [
        { text: name, href },
        dateCell(words, since),
        until ? dateCell(words, until) : { text: t('networks.open'), value: null },
      ]),
  }
}
